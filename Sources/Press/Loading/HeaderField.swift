/// One part of a header line: an author, a date, or a name beside these.
struct HeaderField {
    let byline: String?
    let date: CalendarDay?
    let outlet: String?
    /// Whether the part shows by itself that the line is a header.
    let isTelling: Bool
    /// Whether it is at least a name, such as that of a section or a paper.
    let isName: Bool

    private static let openings: Set<String> = ["by", "by:", "written by", "words by", "story by", "author:"]
    private static let joints: Set<Substring> = [
        "with", "and", "in", "for", "at", "of", "de", "del", "la", "da", "di", "dos", "du", "der", "den", "van", "von",
        "bin", "al", "el", "&",
    ]

    init(_ words: [Substring], litter: LitterPhrases, outlets: OutletNames) {
        let finding = DateReader.firstDay(in: words)
        let isTemporal = { (index: Int) in
            finding?.words.contains(index) == true || Self.isClock(words[index])
                || litter.isDateWord(words[index].filter { !"(),:".contains($0) })
        }
        let opening =
            [2, 1].first { Self.openings.contains(words.prefix($0).joined(separator: " ").lowercased()) } ?? 0
        let author = words.indices.dropFirst(opening).prefix { !isTemporal($0) }.map { words[$0] }
        let rest = words.indices.dropFirst(opening > 0 ? opening + author.count : 0).filter { !isTemporal($0) }
        let name = rest.map { words[$0] }
        date = finding?.day
        byline = opening > 0 && Self.isNames(author) && rest.isEmpty ? author.joined(separator: " ") : nil
        let printed = name.joined(separator: " ")
        outlet = outlets.resembles(printed) ? printed : nil
        isTelling =
            !words.isEmpty && (byline != nil || (opening == 0 && name.isEmpty) || (date != nil && outlet != nil))
        isName = name.count <= 4 && name.allSatisfy { $0.first?.isUppercase == true }
    }

    private static func isNames(_ words: [Substring]) -> Bool {
        guard (1...14).contains(words.count), words.first?.first?.isUppercase == true else { return false }
        return words.allSatisfy { $0.first?.isUppercase == true || joints.contains($0) || $0.contains("@") }
    }

    /// Whether a word is a time of day, a bare number or a mark.
    private static func isClock(_ word: Substring) -> Bool {
        let plain = word.lowercased().filter { !"(),".contains($0) }
        let digits = plain.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let rest = plain.dropFirst(digits.count)
        guard !digits.isEmpty else {
            return !plain.contains(where: \.isLetter) || ["utc", "gmt"].contains(plain.prefix(3))
        }
        return ["", "am", "pm", "h", "gmt", "ist"].contains(rest)
    }
}
