/// The words before a report's first sentence that say where, when and for whom it was filed.
struct Dateline: Hashable {
    /// The words as printed, without the dash or colon that ends them.
    let text: String
    /// The day, where it is given with its year.
    let date: CalendarDay?
    /// The agency or paper named in it.
    let outlet: String?
    /// Length in UTF-8 bytes from the beginning of the paragraph to its first sentence.
    let length: Int

    /// No dateline is longer, in UTF-8 bytes.
    private static let longest = 90

    /// Reads the dateline that opens a paragraph, such as `SEOUL (AP) —`, `KYIV, Ukraine —`, `CAIRO- 24 July 2022:`,
    /// `Seoul, June 28 (Yonhap) --`, `LONDON:`; nothing when there is none.
    init?(opening paragraph: String, outlets: OutletNames) {
        for end in Self.ends(in: paragraph) {
            let head = paragraph[..<end.lowerBound]
            guard let rest = paragraph[end.upperBound...].first(where: { !$0.isWhitespace }) else { return nil }
            guard !rest.isLowercase, let parts = Parts(head, isBeforeColon: end.isColon, outlets: outlets) else {
                continue
            }
            text = LineSplitter.singleSpaced(String(head))
            date = parts.date
            outlet = parts.outlet
            let space = paragraph[end.upperBound...].prefix { $0.isWhitespace }
            let agency = Self.agency(opening: paragraph[space.endIndex...])
            length = paragraph[..<end.upperBound].utf8.count + space.utf8.count + agency.utf8.count
            return
        }
        return nil
    }

    /// The agency in brackets behind the dash, with the space after it: `(ENA) ` in `ADDIS ABABA - (ENA) Ethiopia`.
    private static func agency(opening rest: Substring) -> Substring {
        guard rest.first == "(", let close = rest.prefix(24).firstIndex(of: ")") else { return "" }
        let end = rest[rest.index(after: close)...].prefix { $0.isWhitespace }.endIndex
        return end < rest.endIndex && rest[end].isUppercase ? rest[..<end] : ""
    }

    private struct End {
        let lowerBound: String.Index
        let upperBound: String.Index
        let isColon: Bool
    }

    /// Dashes and colons near the beginning, the last first, because a date may stand behind the first.
    private static func ends(in paragraph: String) -> [End] {
        var ends: [End] = []
        var length = 0
        var index = paragraph.startIndex
        while index < paragraph.endIndex, length < longest {
            let character = paragraph[index]
            let next = paragraph.index(after: index)
            let isBeforeSpace = next == paragraph.endIndex || paragraph[next].isWhitespace
            switch character {
            // "NATO–Russia talks": between two letters it is a hyphen.
            case "–" where isBetweenLetters(index, in: paragraph): break
            case "—", "–": ends.append(End(lowerBound: index, upperBound: next, isColon: false))
            case "-" where isBeforeSpace || paragraph[next] == "-":
                let end = isBeforeSpace ? next : paragraph.index(after: next)
                ends.append(End(lowerBound: index, upperBound: end, isColon: false))
                length += isBeforeSpace ? 0 : 1
                index = paragraph.index(before: end)
            case ":" where isBeforeSpace: ends.append(End(lowerBound: index, upperBound: next, isColon: true))
            default: break
            }
            length += character.utf8.count
            index = paragraph.index(after: index)
        }
        return ends.reversed()
    }

    private static func isBetweenLetters(_ index: String.Index, in text: String) -> Bool {
        let next = text.index(after: index)
        guard index > text.startIndex, next < text.endIndex else { return false }
        return text[text.index(before: index)].isLetter && text[next].isLetter
    }
}

extension Dateline {
    /// What stands in a dateline, parted at commas and brackets.
    private struct Parts {
        let date: CalendarDay?
        let outlet: String?

        init?(_ head: Substring, isBeforeColon: Bool, outlets: OutletNames) {
            let agencies = Self.bracketed(head)
            let plain = String(head.prefix { $0 != "(" }) + " " + (head.split(separator: ")").dropFirst().last ?? "")
            let words = plain.split { $0.isWhitespace || $0 == "," || $0 == "-" || $0 == "–" || $0 == "—" || $0 == "/" }
            let finding = DateReader.firstDay(in: words)
            let dateWords = Set(
                words.indices.filter { finding?.words.contains($0) == true || Self.isPartOfDate(words, $0) })
            let places = words.indices.filter { !dateWords.contains($0) }.map { words[$0] }
            guard places.count <= 6, !places.isEmpty || !agencies.isEmpty else { return nil }
            guard places.allSatisfy({ $0.first?.isUppercase == true || Self.particles.contains($0) }) else {
                return nil
            }
            guard agencies.allSatisfy({ $0.count <= 30 && (!$0.contains(".") || !$0.contains(" ")) }) else {
                return nil
            }
            let isShouted = places.first.map { Self.isShouted($0) } ?? false
            let isFiled = !agencies.isEmpty || !dateWords.isEmpty
            // Without capitals, agency or date any name before a dash would pass; before a colon, any speaker.
            guard isFiled || (isShouted && (!isBeforeColon || places.allSatisfy(Self.isShouted))) else { return nil }
            let signature = LineSplitter.singleSpaced(plain)
            date = finding?.day
            outlet = agencies.first ?? (outlets.resembles(signature) || outlets.knows(signature) ? signature : nil)
        }

        private static let particles: Set<Substring> = ["of", "the", "and", "de", "del", "la", "le", "on", "in", "al"]

        private static func bracketed(_ head: Substring) -> [String] {
            head.split(separator: "(", omittingEmptySubsequences: false).dropFirst().compactMap { part in
                part.firstIndex(of: ")").map { LineSplitter.singleSpaced(String(part[..<$0])) }
            }
        }

        private static func isPartOfDate(_ words: [Substring], _ index: Int) -> Bool {
            if DateReader.month(words[index]) != nil { return true }
            guard DateReader.dayOfMonth(words[index]) != nil else { return false }
            return [index - 1, index + 1].contains { words.indices.contains($0) && DateReader.month(words[$0]) != nil }
        }

        /// Whether a word is in capitals and long enough not to be a mere initial or "US".
        private static func isShouted(_ word: Substring) -> Bool {
            word.count { $0.isLetter } >= 3 && word.allSatisfy { !$0.isLowercase }
        }
    }
}
