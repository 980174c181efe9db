/// A stretch of one article; what it quotes is always the slice.
public struct Passage: Hashable, Sendable {
    /// The article it stands in.
    public let article: Article
    /// Where, in UTF-8 bytes.
    public let range: TextRange

    /// Makes the passage at a range inside the article's text.
    public init(article: Article, range: TextRange) {
        precondition(article.text.range.contains(range), "a passage lies inside its article")
        self.article = article
        self.range = range
    }

    /// The exact characters.
    public var quote: String { article.text[range] }
}
