/// What web pages print around a report.
struct LitterPhrases {
    /// What a line is when it is no part of a report.
    enum Verdict {
        /// A line of no interest.
        case litter
        /// A title over links to other reports.
        case aside
        /// The last of the report stood above.
        case stop
    }

    /// The phrases that come with Entente, `Litter/phrases.txt`.
    static let bundled = LitterPhrases(PhraseFile(PackageResources.phrases_txt))

    /// Longer lines are read whatever they begin with.
    private static let longest = 25
    /// A longer line is no button and no title of a box.
    private static let longestTitle = 8

    private let lines: Set<String>
    private let asides: Set<String>
    private let asideStarts: [String]
    private let stops: Set<String>
    private let starts: [Character: [String]]
    /// By their first byte.
    private let within: [UInt8: [[UInt8]]]
    private let dateWords: Set<String>
    private let creditWords: Set<String>

    init(_ file: PhraseFile) {
        lines = Set(file.phrases("line"))
        asides = Set(file.phrases("aside"))
        asideStarts = file.phrases("aside start")
        stops = Set(file.phrases("stop"))
        starts = Dictionary(grouping: file.phrases("start")) { $0.first ?? " " }
        within = Dictionary(grouping: file.phrases("within").map { Array($0.utf8) }) { $0.first ?? 0 }
        dateWords = Set(file.phrases("date"))
        creditWords = Set(file.phrases("credit"))
    }

    /// What kind of litter a line is, or nothing when it may belong to the report.
    func verdict(on line: TextLine) -> Verdict? {
        guard line.text.contains(where: { $0.isLetter || $0.isNumber }) else { return .litter }
        guard line.wordCount <= Self.longest else { return nil }
        let words = line.words
        if words.count <= 2, words.allSatisfy(isAddress) { return .litter }
        let folded = line.folded
        if words.count <= Self.longestTitle, let verdict = titleVerdict(on: folded, line) { return verdict }
        // Pages run buttons together ("Share this articleComments"), so a phrase may end inside a word.
        if let first = folded.first, starts[first]?.contains(where: folded.hasPrefix) == true { return .litter }
        return holdsPhrase(Array(folded.utf8)) ? .litter : nil
    }

    private func holdsPhrase(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { start in
            within[bytes[start]]?.contains { bytes[start...].starts(with: $0) } ?? false
        }
    }

    /// What kind of litter a short line is as a whole.
    private func titleVerdict(on folded: String, _ line: TextLine) -> Verdict? {
        guard let last = folded.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return .litter }
        let bare = String(folded[...last])
        if stops.contains(bare) { return .stop }
        if asides.contains(bare) { return .aside }
        if lines.contains(bare) { return .litter }
        return !line.endsLikeSentence && asideStarts.contains(where: folded.hasPrefix) ? .aside : nil
    }

    /// Whether a word may stand beside the date in a line that is only a date.
    func isDateWord(_ word: some StringProtocol) -> Bool { dateWords.contains(word.lowercased()) }

    /// Whether a word says that what follows made a picture.
    func isCreditWord(_ word: some StringProtocol) -> Bool {
        creditWords.contains(word.lowercased().filter { $0.isLetter || $0 == "©" })
    }

    private func isAddress(_ word: Substring) -> Bool {
        word.hasPrefix("http") || word.hasPrefix("www.") || word.hasPrefix("@") || word.hasPrefix("#")
    }
}
