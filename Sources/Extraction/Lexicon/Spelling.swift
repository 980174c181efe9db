import Foundation

/// Folds spellings so that a table's entry and a text's word meet.
enum Spelling {
    /// The word without diacritics and with straight apostrophes and hyphens; case is kept.
    static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var folded = ""
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case 0x2018, 0x2019, 0x02BC, 0x60: folded.unicodeScalars.append("'")
            case 0x2010...0x2015: folded.unicodeScalars.append("-")
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    /// The plain form in lower case.
    static func folded(_ text: String) -> String { plain(text).lowercased() }

    /// The phrase without white space, the form in which phrases are compared.
    static func joined(_ phrase: String) -> String {
        let plain = plain(phrase)
        guard plain.utf8.allSatisfy({ $0 < 0x80 }) else { return plain.filter { !$0.isWhitespace } }
        return plain.utf8.contains(where: isSpace)
            ? String(decoding: plain.utf8.filter { !isSpace($0) }, as: UTF8.self) : plain
    }

    /// The text of a stretch of a file without the spaces around it.
    static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        guard let start = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[start...last], as: UTF8.self)
    }

    /// Whether some letters stand somewhere in a text.
    static func stands(_ letters: String, in text: String) -> Bool {
        text.utf8.indices.contains { text.utf8[$0...].starts(with: letters.utf8) }
    }

    /// Whether a word begins with a capital.
    static func isCapitalised(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return first < 0x80 ? first >= 0x41 && first <= 0x5A : word.first?.isUppercase == true
    }

    /// The runs of letters and digits in a text.
    static func runs(in text: String) -> [Substring] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split { !($0.isLetter || $0.isNumber) } }
        return text.utf8.split { !isLetterOrDigit($0) }.map { Substring($0) }
    }

    /// A text without what is neither letter nor digit.
    static func lettersAndDigits(of text: String) -> String {
        text.utf8.allSatisfy(isLetterOrDigit) ? text : text.filter { $0.isLetter || $0.isNumber }
    }

    /// Whether a byte is a letter or digit of ASCII.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    /// A word in capitals of four letters or more as a name is usually written, `CAIRO` as `Cairo`; others unchanged.
    static func uncapitalised(_ word: String) -> String {
        // Most words have a small letter or are short, and need no closer look.
        guard word.utf8.count >= 4, !word.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
        guard letters.count >= 4, letters.allSatisfy(\.properties.isUppercase) else { return word }
        return word.prefix(1) + word.dropFirst().lowercased()
    }

    /// An acronym as papers print it that speak it as a word, `Nato` for `NATO`; nothing for shorter or dotted ones.
    static func spokenAcronym(_ acronym: String) -> String? {
        guard acronym.count >= 4, acronym.allSatisfy({ $0.isUppercase }) else { return nil }
        return acronym.prefix(1) + acronym.dropFirst().lowercased()
    }

    /// Lower-case letters and digits with hyphens between, for identifiers.
    static func slug(_ name: String) -> String {
        runs(in: folded(name)).joined(separator: "-")
    }
}
