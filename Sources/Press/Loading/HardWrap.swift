/// Joins the lines of paragraphs that were wrapped at a fixed width.
enum HardWrap {
    /// Widths, in characters, at which texts are wrapped.
    private static let widths = 40...120

    /// The lines, with each wrapped paragraph made one.
    ///
    /// A line was wrapped when the next word would not have fitted on it. A page counts as wrapped when that explains at
    /// least two thirds of the line breaks inside its blocks, and the next line goes on in lower case after half of
    /// these; elsewhere lines are joined only where the next one goes on in lower case.
    static func joined(_ lines: [TextLine]) -> [TextLine] {
        let breaks = zip(lines, lines.dropFirst()).filter { !$1.opensBlock }
        guard !breaks.isEmpty else { return lines }
        let width = breaks.map { max($0.text.count, $1.text.count) }.max() ?? 0
        let isFull = { (line: TextLine, next: TextLine) in
            line.text.count + 1 + next.firstWord.count > width
        }
        let full = breaks.filter { isFull($0, $1) }
        let isWrapped =
            widths.contains(width) && full.count * 3 >= breaks.count * 2
            && full.count { $1.text.first?.isLowercase == true } * 2 >= full.count
        var joined: [TextLine] = []
        var last: TextLine?
        for line in lines {
            defer { last = line }
            guard let before = last, let open = joined.last, !line.opensBlock,
                isWrapped ? isFull(before, line) : goesOn(before, line)
            else {
                joined.append(line)
                continue
            }
            joined[joined.count - 1] = TextLine(
                range: open.range.union(line.range), text: open.text + " " + line.text, opensBlock: open.opensBlock)
        }
        return joined
    }

    private static func goesOn(_ line: TextLine, _ next: TextLine) -> Bool {
        widths.contains(line.text.count) && !line.endsLikeSentence && next.text.first?.isLowercase == true
    }
}
