import Linguistics
import Press
import Reading

/// The reader with the models that ship.
enum ShippedReader {
    private static let loaded = Result { try Reader() }

    static func reader() throws -> Reader { try loaded.get() }

    /// The sentences of a text that is one paragraph of a kind.
    static func read(_ text: String, as kind: Paragraph.Kind = .body) throws -> [Sentence] {
        try reader().read(article(text, as: kind))
    }

    static func article(_ text: String, as kind: Paragraph.Kind = .body) -> Article {
        let source = SourceText(text)
        return Article(id: "test", text: source, paragraphs: [Paragraph(kind: kind, range: source.range)])
    }
}
