/// A line that says who wrote a report or when it was published.
struct HeaderLine: Hashable {
    /// Who wrote it, without "By".
    let byline: String?
    /// When.
    let date: CalendarDay?
    /// Whether the date is that of a later change.
    let isUpdate: Bool
    /// The outlet, where the line names one.
    let outlet: String?

    /// Reads a line of header fields, parted by `|`, `•` or `·`; nothing when any part is something else.
    init?(_ line: TextLine, litter: LitterPhrases, outlets: OutletNames) {
        guard line.wordCount <= 30, line.wordCount <= 12 || !line.endsWithFullStop else { return nil }
        let fields = line.text.split { "|•·".contains($0) }.map {
            HeaderField($0.split(separator: " "), litter: litter, outlets: outlets)
        }
        guard fields.contains(where: \.isTelling), fields.allSatisfy({ $0.isTelling || $0.isName }) else { return nil }
        byline = fields.compactMap(\.byline).first
        date = fields.compactMap(\.date).first
        outlet = fields.compactMap(\.outlet).first
        isUpdate = ["update", "last", "modified"].contains { line.folded.hasPrefix($0) }
    }
}
