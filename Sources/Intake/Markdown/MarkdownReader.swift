/// Makes manuscripts of Markdown (CommonMark, with the front matter of static sites).
struct MarkdownReader {
    let limits: Limits

    /// The report: its first title is the headline; code, tables and pictures are left out.
    func manuscript(_ bytes: [UInt8]) -> Manuscript {
        let text = String(decoding: EncodingGuess.utf8(bytes), as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
        let front = Self.frontMatter(&lines)
        let blocks = MarkdownBlocks(lines)
        let title =
            blocks.blocks.first { $0.level == 1 }?.text ?? blocks.blocks.first.flatMap { $0.level > 0 ? $0.text : nil }
        let headline = front["title"] ?? title
        return Manuscript(
            headline: headline,
            paragraphs: blocks.blocks.filter { $0.text != headline && ($0.level != 1 || $0.text != title) }.map(\.text),
            outlet: front["outlet"] ?? front["publisher"] ?? front["source"],
            byline: front["author"] ?? front["byline"],
            date: front["date"].flatMap(PageMetadata.day), link: front["link"] ?? front["url"] ?? front["canonical"],
            language: front["lang"] ?? front["language"], limits: limits)
    }

    /// The fields between two lines `---` at the top, which are taken away.
    private static func frontMatter(_ lines: inout ArraySlice<Substring>) -> [String: String] {
        guard lines.first == "---",
            let end = lines.dropFirst().prefix(200).firstIndex(where: { $0 == "---" || $0 == "..." })
        else { return [:] }
        var fields: [String: String] = [:]
        for line in lines[lines.startIndex + 1..<end] {
            guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { continue }
            let value = CleanLine.of(String(line[line.index(after: colon)...]))
            let isQuoted = value.count >= 2 && value.first == value.last && "\"'".contains(value.first ?? " ")
            fields[line[..<colon].lowercased()] = isQuoted ? String(value.dropFirst().dropLast()) : value
        }
        lines = lines[(end + 1)...]
        return fields.filter { !$0.value.isEmpty }
    }
}
