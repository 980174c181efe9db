import Foundation
import Press
import Reading

/// A news article whose names are marked.
struct NewsNames: Decodable {
    /// A name and where it stands, in UTF-8 bytes of the article.
    struct Name: Decodable {
        let range: TextRange
        let sort: NameLabels.Sort

        init(range: TextRange, sort: NameLabels.Sort) {
            self.range = range
            self.sort = sort
        }

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            let (start, end) = (try fields.decode(Int.self), try fields.decode(Int.self))
            let name = try fields.decode(String.self)
            guard 0 <= start, start < end, let sort = NameLabels.Sort(rawValue: name) else {
                throw DecodingError.dataCorruptedError(in: fields, debugDescription: "[start, end, sort]")
            }
            range = TextRange(start, end)
            self.sort = sort
        }
    }

    let id: String
    let text: String
    let names: [Name]
    let bytes: [UInt8]

    private enum CodingKeys: String, CodingKey {
        case id, text, names
    }

    init(id: String, text: String, names: [Name]) {
        self.id = id
        self.text = text
        self.names = names
        bytes = Array(text.utf8)
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try fields.decode(String.self, forKey: .id), text: try fields.decode(String.self, forKey: .text),
            names: try fields.decode([Name].self, forKey: .names))
    }

    /// Reads a file with an article a line, `{"id", "text", "names": [[start, end, sort], …]}`, plain or packed.
    static func articles(_ name: String, in folder: URL) throws -> [NewsNames] {
        let lines = try TreebankFolder(url: folder).bytes(of: name + ".jsonl").split(separator: 0x0A)
        return try lines.map { try JSONDecoder().decode(NewsNames.self, from: Data($0)) }
    }

    /// The article as the program would read it.
    func article() throws -> Article { try ArticleLoader().article(id: id, bytes: bytes) }

    /// The words of a name, as white space parts them.
    func words(of name: Name) -> [String] {
        guard name.range.end <= bytes.count else { return [] }
        let own = bytes[name.range.start..<name.range.end]
        return own.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    }
}
