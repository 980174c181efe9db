/// Why a document cannot be read at all.
public enum ArticleError: Error, Hashable, Sendable {
    /// There is nothing in it but white space.
    case empty(document: String)
    /// It has more than the allowed number of bytes.
    case tooLarge(document: String, bytes: Int, allowed: Int)
    /// The byte at `offset` (from 0) does not continue or begin a UTF-8 character.
    case notUTF8(document: String, offset: Int, byte: UInt8)
    /// The byte at `offset` (from 0) is one that no text holds.
    case binary(document: String, offset: Int)
    /// The line (from 1) of a file of documents does not hold one.
    case notADocument(document: String, line: Int, reason: String)
}

extension ArticleError: CustomStringConvertible {
    /// The document it concerns.
    public var document: String {
        switch self {
        case .empty(let document), .tooLarge(let document, _, _), .notUTF8(let document, _, _),
            .binary(let document, _), .notADocument(let document, _, _):
            document
        }
    }

    /// The line it concerns, from 1, where lines are what it is about.
    public var line: Int? {
        if case .notADocument(_, let line, _) = self { return line }
        return nil
    }

    /// What happened and what to do, without the document's name.
    public var description: String {
        switch self {
        case .empty:
            "there is no text in it; give a file with a report"
        case .tooLarge(_, let bytes, let allowed):
            "\(bytes) bytes are more than the \(allowed) a report may have; split the file"
        case .notUTF8(_, 0, 0xFE), .notUTF8(_, 0, 0xFF):
            "byte 0 is not UTF-8 but the mark of UTF-16; save the file as UTF-8"
        case .notUTF8(_, let offset, let byte):
            "byte \(offset) (0x\(String(byte, radix: 16, uppercase: true))) is not UTF-8; save the file as UTF-8"
        case .binary(_, let offset):
            "byte \(offset) is 0, so this is no text; give a plain text file"
        case .notADocument(_, _, let reason):
            "\(reason); give one JSON object a line, with `id` and `text`"
        }
    }
}
