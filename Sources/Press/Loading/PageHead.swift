/// What stands above the first paragraph of a report: its title, the name of the outlet, labels.
struct PageHead {
    /// How many lines it takes.
    let count: Int
    let paragraphs: [Paragraph]
    let outlet: String?

    init(_ lines: [TextLine], of text: SourceText, outlets: OutletNames, headline: String?) {
        count = Self.length(of: lines)
        var candidates = Array(lines.prefix(count))
        var outlet: String?
        if let name = candidates.firstIndex(where: { outlets.resembles($0.text) }),
            candidates.indices.contains(where: { $0 != name && candidates[$0].words.count >= 3 })
        {
            outlet = candidates.remove(at: name).text
        }
        guard let title = Self.title(of: candidates, headline: headline) else {
            paragraphs = []
            self.outlet = outlet
            return
        }
        let parts = TitleParts(candidates[title], of: text, outlets: outlets)
        let decks = candidates[(title + 1)...].filter { $0.words.count >= 5 }
        paragraphs =
            [Paragraph(kind: .headline, range: parts.title)]
            + decks.map { Paragraph(kind: .subheading, range: $0.range) }
        self.outlet = outlet ?? parts.outlet
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
        if let title = candidates.firstIndex(where: { $0.words.count >= 4 }) { return title }
        let longest = candidates.indices.max { candidates[$0].words.count < candidates[$1].words.count }
        return longest.flatMap { candidates[$0].words.count >= 2 ? $0 : nil }
    }
}

/// A title and the outlet that pages print behind it.
private struct TitleParts {
    let title: TextRange
    let outlet: String?

    init(_ line: TextLine, of text: SourceText, outlets: OutletNames) {
        let printed = text[line.range]
        for separator in [" | ", " – ", " — ", " - "] {
            guard let parts = Self.parted(printed, at: separator) else { continue }
            let isName =
                outlets.knows(parts.name) || (separator == " | " && parts.name.split(separator: " ").count <= 4)
            guard isName || outlets.resembles(parts.name) else { continue }
            title = TextRange(line.range.start, line.range.start + parts.title.utf8.count)
            outlet = String(parts.name)
            return
        }
        title = line.range
        outlet = nil
    }

    private static func parted(_ text: String, at separator: String) -> (title: Substring, name: Substring)? {
        guard let cut = text.ranges(of: separator).last else { return nil }
        return (text[..<cut.lowerBound], text[cut.upperBound...])
    }
}
