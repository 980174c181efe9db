import Extraction
import Foundation
import Linguistics
import Press
import Reading

/// Texts whose pronouns are marked with those for whom they stand.
///
/// `Kenya warned Chad over its{TCD} attack. It{} hit Mali.`
struct MarkedTexts {
    /// A text with its marks.
    struct Text {
        let article: Article
        let sentences: [Sentence]
        let marks: ReferenceMarks
    }

    let texts: [Text]

    /// Reads the lines of a file, a text in each.
    init(contentsOf file: URL, reader: Reader) throws {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        texts = lines.filter { !$0.hasPrefix("#") }.enumerated().map { number, line in
            var bytes: [UInt8] = []
            var marked: [Int: Set<String>] = [:]
            var mark: [UInt8]?
            for byte in line.utf8 {
                switch byte {
                case UInt8(ascii: "{"): mark = []
                case UInt8(ascii: "}"):
                    let entities = String(decoding: mark ?? [], as: UTF8.self).split(separator: ",").map(String.init)
                    marked[bytes.count] = Set(entities)
                    mark = nil
                default: if mark == nil { bytes.append(byte) } else { mark?.append(byte) }
                }
            }
            let article = Article(
                id: "\(number)", text: SourceText(String(decoding: bytes, as: UTF8.self)),
                paragraphs: [Paragraph(kind: .body, range: TextRange(0, bytes.count))])
            let sentences = reader.read(article)
            let entities = sentences.map { sentence in
                Dictionary(
                    uniqueKeysWithValues: sentence.tokens.enumerated().compactMap { token, word in
                        marked[word.range.end].map { (token, $0) }
                    })
            }
            return Text(article: article, sentences: sentences, marks: ReferenceMarks(chains: [], entities: entities))
        }
    }
}
