import Press

/// The text of an article with a line for each paragraph, wrapped at a width, its bytes where they were.
struct WrappedText {
    private static let width = 72

    let text: SourceText

    init(_ article: Article) {
        var bytes = article.text.bytes
        for paragraph in article.paragraphs {
            var lineStart = paragraph.range.start
            var lastSpace: Int?
            for index in paragraph.range.start..<paragraph.range.end {
                if index - lineStart > Self.width, let space = lastSpace {
                    bytes[space] = UInt8(ascii: "\n")
                    lineStart = space + 1
                    lastSpace = nil
                }
                if bytes[index] == UInt8(ascii: " ") { lastSpace = index }
            }
        }
        text = SourceText(validated: bytes)
    }
}
