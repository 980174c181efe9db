import Foundation

extension ArticleLoader {
    /// The articles of JSON lines, one object a line with `id` and `text` and, if known, `outlet`, `date` (ISO 8601) and
    /// `headline`; empty lines are skipped and a bad line does not keep the others from being read.
    ///
    /// Ranges count from the first byte of `text`. A headline is used where it stands as a line of the text.
    public func articles(jsonLines bytes: [UInt8], named name: String) -> [Result<Article, ArticleError>] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return nil }
            return Result { () throws(ArticleError) in try article(jsonLine: line, of: name, number: index + 1) }
        }
    }

    /// The article of one line of a file of documents; `number` is the line's, from 1.
    public func article(
        jsonLine line: ArraySlice<UInt8>, of name: String, number: Int
    ) throws(ArticleError) -> Article {
        guard line.count <= Self.largestReport else {
            throw .tooLarge(document: "\(name):\(number)", bytes: line.count, allowed: Self.largestReport)
        }
        let text = try SourceText(checking: Array(line), named: name, line: number)
        let record: DocumentRecord
        do {
            record = try JSONDecoder().decode(DocumentRecord.self, from: Data(text.bytes.withoutByteOrderMark))
        } catch {
            throw .notADocument(document: name, line: number, reason: Self.reason(for: error))
        }
        let day = record.date.flatMap { DateReader.firstDay(in: $0.split(separator: " "))?.day }
        do {
            return try article(
                id: record.id, text: SourceText(record.text), outlet: record.outlet, date: day,
                headline: record.headline)
        } catch {
            throw .notADocument(document: name, line: number, reason: "the text of \(record.id) is empty")
        }
    }

    private static func reason(for error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "there is no `\(key.stringValue)`"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            context.codingPath.last.map { "`\($0.stringValue)` is no text in quotes" } ?? "it is no JSON object"
        default: "it is no JSON"
        }
    }
}

/// A document as it stands on a line.
private struct DocumentRecord: Decodable {
    let id: String
    let text: String
    let outlet: String?
    let date: String?
    let headline: String?
}
