/// The running text of a report and the titles inside it.
struct PageBody {
    let paragraphs: [Paragraph]
    let dateline: Dateline?

    /// A standfirst may come before the paragraph that opens with the dateline.
    private static let datelinesAmong = 2
    /// A title inside a report has no more words; a longer line without an end is a link to another report.
    private static let longestTitle = 8
    /// A line of so many words is read even when it does not end like a sentence.
    private static let surelyText = 15

    init(_ lines: [TextLine], of text: SourceText, outlets: OutletNames) {
        // A text of one line, or of lines without an end, is read all the same.
        let hasEnds = lines.contains(where: Self.isBody)
        let isBody = lines.map { !hasEnds || Self.isBody($0) }
        let end = (isBody.lastIndex(of: true) ?? -1) + 1
        var paragraphs: [Paragraph] = []
        var dateline: Dateline?
        var bodies = 0
        for (index, line) in lines.prefix(end).enumerated() {
            guard isBody[index] else {
                let isTitle = bodies > 0 && line.wordCount <= Self.longestTitle
                if isTitle { paragraphs.append(Paragraph(kind: .subheading, range: line.range)) }
                continue
            }
            bodies += 1
            if dateline == nil, bodies <= Self.datelinesAmong {
                dateline = Dateline(opening: text[line.range], outlets: outlets)
                if let dateline {
                    let range = TextRange(line.range.start + dateline.length, line.range.end)
                    paragraphs.append(Paragraph(kind: .body, range: range))
                    continue
                }
            }
            paragraphs.append(Paragraph(kind: .body, range: Self.withoutBullet(line, of: text)))
        }
        self.paragraphs = paragraphs
        self.dateline = dateline
    }

    private static func isBody(_ line: TextLine) -> Bool {
        if line.endsLikeSentence || line.wordCount >= surelyText { return true }
        guard let last = line.text.last else { return false }
        return line.wordCount >= 3 && ":;,—”\"".contains(last)
    }

    private static func withoutBullet(_ line: TextLine, of text: SourceText) -> TextRange {
        let printed = text[line.range]
        guard let bullet = printed.first, "•‣▪●*-–—·".contains(bullet) else { return line.range }
        let space = printed.dropFirst().prefix { $0.isWhitespace }
        guard !space.isEmpty, space.count + 1 < printed.count else { return line.range }
        return TextRange(line.range.start + bullet.utf8.count + space.utf8.count, line.range.end)
    }
}
