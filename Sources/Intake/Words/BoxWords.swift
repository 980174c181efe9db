/// The words by which what surrounds a report is told, `boxes.txt`.
struct BoxWords: Sendable {
    /// The words that come with Entente.
    static let bundled = BoxWords(PackageResources.boxes_txt)

    /// Words of classes: whole ones, pairs, and beginnings.
    struct Class: Sendable {
        private let words: Set<String>
        private let pairs: Set<String>
        private let starts: [String]

        fileprivate init(_ entries: [Substring]) {
            words = Set(entries.filter { !$0.contains("+") && !$0.hasSuffix("*") }.map(String.init))
            pairs = Set(entries.filter { $0.contains("+") }.map(String.init))
            starts = entries.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
        }

        /// Whether one of the words, two or three side by side, or the beginning of one is in the class.
        func holds(_ given: [String]) -> Bool {
            for (index, word) in given.enumerated() {
                if words.contains(word) || starts.contains(where: word.hasPrefix) { return true }
                guard index + 1 < given.count else { continue }
                let pair = word + "+" + given[index + 1]
                if pairs.contains(pair) || index + 2 < given.count && pairs.contains(pair + "+" + given[index + 2]) {
                    return true
                }
            }
            return false
        }
    }

    let unread: Set<String>
    let around: Set<String>
    let block: Set<String>
    let role: Set<String>
    let never: Class
    let seldom: Class
    private let asideTitles: Set<String>
    /// What a paper says of its rights and of cookies.
    let notices: [String]

    private init(_ bytes: [UInt8]) {
        var sections: [Substring: [Substring]] = [:]
        var section: Substring = ""
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("[") {
                section = line.dropFirst().dropLast()
            } else {
                sections[section, default: []].append(line)
            }
        }
        let words = { (name: Substring) in (sections[name] ?? []).flatMap { $0.split(separator: " ") } }
        let names = { (name: Substring) in Set(words(name).map(String.init)) }
        (unread, around, block, role) = (names("unread"), names("around"), names("block"), names("role"))
        (never, seldom) = (Class(words("never")), Class(words("seldom")))
        asideTitles = Set((sections["aside title"] ?? []).map(String.init))
        notices = (sections["notice"] ?? []).map(String.init)
    }

    /// Whether a text is, as a whole, a title above what surrounds a report.
    func isAsideTitle(_ text: String) -> Bool {
        let title = text.lowercased().replacing("’", with: "'")
        return asideTitles.contains(title.hasSuffix(":") ? String(title.dropLast()) : title)
    }

    /// The words of a class or an identifier: `relatedPosts-box` is related, posts, box.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for character in text.unicodeScalars.prefix(2_000) {
            let isLetter = character.properties.isAlphabetic
            let isCapital = character.properties.isUppercase
            if !isLetter || (isCapital && wasSmall) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isLetter { word.unicodeScalars.append(character) }
            wasSmall = isLetter && !isCapital
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }
}
