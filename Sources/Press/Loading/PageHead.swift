/// What stands above the first paragraph of a report: its title, the name of the outlet, labels.
struct PageHead {
    /// How many lines it takes.
    let count: Int
    let paragraphs: [Paragraph]
    let outlet: String?
    /// The day printed behind the title.
    let date: CalendarDay?

    init(_ lines: [TextLine], of text: SourceText, outlets: OutletNames, headline: String?) {
        count = Self.length(of: lines)
        var candidates = Array(lines.prefix(count))
        var outlet: String?
        if let name = candidates.firstIndex(where: { outlets.resembles($0.text) }),
            candidates.indices.contains(where: { $0 != name && candidates[$0].wordCount >= 3 })
        {
            outlet = candidates.remove(at: name).text
        }
        guard let title = Self.title(of: candidates, headline: headline) else {
            paragraphs = []
            self.outlet = outlet
            date = nil
            return
        }
        let parts = TitleParts(candidates[title], of: text, outlets: outlets)
        let decks = candidates[(title + 1)...].filter { $0.wordCount >= 5 }
        paragraphs =
            [Paragraph(kind: .headline, range: parts.title)]
            + decks.map { Paragraph(kind: .subheading, range: $0.range) }
        self.outlet = outlet ?? parts.outlet
        date = parts.date
    }

    /// The lines before the first that reads as running text; without any, the first of several lines.
    private static func length(of lines: [TextLine]) -> Int {
        if let running = lines.firstIndex(where: \.isRunning) { return running }
        if let sentence = lines.firstIndex(where: \.endsLikeSentence), lines[sentence].endsWithFullStop {
            return sentence
        }
        return lines.count > 1 ? 1 : 0
    }

    private static func title(of candidates: [TextLine], headline: String?) -> Int? {
        if let headline = headline.map(LineSplitter.singleSpaced),
            let known = candidates.firstIndex(where: { $0.text == headline })
        {
            return known
        }
        if let title = candidates.firstIndex(where: { $0.wordCount >= 4 }) { return title }
        let longest = candidates.indices.max { candidates[$0].wordCount < candidates[$1].wordCount }
        return longest.flatMap { candidates[$0].wordCount >= 2 ? $0 : nil }
    }
}
