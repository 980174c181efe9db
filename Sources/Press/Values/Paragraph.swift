/// A stretch of an article's text and what it is.
public struct Paragraph: Hashable, Sendable {
    /// What a paragraph is to a reader.
    public enum Kind: String, Sendable, CaseIterable {
        /// The title of the report.
        case headline
        /// A title between paragraphs.
        case subheading
        /// Running text; the dateline is not part of its range.
        case body
        /// The description under a picture, without its credit.
        case caption
    }

    /// What it is.
    public let kind: Kind
    /// Where it stands, in UTF-8 bytes, without surrounding white space.
    public let range: TextRange

    /// Makes a paragraph of a kind at a range.
    public init(kind: Kind, range: TextRange) {
        self.kind = kind
        self.range = range
    }
}
