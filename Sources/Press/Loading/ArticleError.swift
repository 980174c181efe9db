/// Why a document cannot be read at all.
public enum ArticleError: Error, Hashable, Sendable {
    /// There is nothing in it but white space.
    case empty(document: String)
    /// It has more than the allowed number of bytes.
    case tooLarge(document: String, bytes: Int, allowed: Int)
    /// It has more than the allowed number of lines.
    case tooManyLines(document: String, lines: Int, allowed: Int)
    /// The byte at `offset` (from 0) of the file, or of its line (from 1), does not continue or begin a UTF-8 character.
    case notUTF8(document: String, line: Int?, offset: Int, byte: UInt8)
    /// The byte at `offset` (from 0) is one that no text holds.
    case binary(document: String, offset: Int)
    /// The line (from 1) of a file of documents does not hold one.
    case notADocument(document: String, line: Int, reason: String)
}

extension ArticleError: CustomStringConvertible {
    /// The document it concerns.
    public var document: String {
        switch self {
        case .empty(let document), .tooLarge(let document, _, _), .tooManyLines(let document, _, _),
            .notUTF8(let document, _, _, _),
            .binary(let document, _), .notADocument(let document, _, _):
            document
        }
    }

    /// The line it concerns, from 1, where lines are what it is about.
    public var line: Int? {
        switch self {
        case .notADocument(_, let line, _): line
        case .notUTF8(_, let line, _, _): line
        case .empty, .tooLarge, .tooManyLines, .binary: nil
        }
    }

    /// What happened and what to do, without the document's name.
    public var description: String {
        switch self {
        case .empty:
            "there is no text in it; give a file with a report"
        case .tooLarge(_, let bytes, let allowed):
            "\(bytes) bytes are more than the \(allowed) a report may have; split the file"
        case .tooManyLines(_, let lines, let allowed):
            "\(lines) lines are more than the \(allowed) a report may have; split the file"
        case .notUTF8(_, nil, 0, 0xFE), .notUTF8(_, nil, 0, 0xFF), .notUTF8(_, 1, 0, 0xFE), .notUTF8(_, 1, 0, 0xFF):
            "byte 0 is not UTF-8 but the mark of UTF-16; save the file as UTF-8"
        case .notUTF8(_, let line, let offset, let byte):
            "byte \(offset)\(line == nil ? "" : " of the line") (0x\(String(byte, radix: 16, uppercase: true))) is not UTF-8; save the file as UTF-8"
        case .binary(_, let offset):
            "byte \(offset) is 0, so this is no text; give a plain text file"
        case .notADocument(_, _, let reason):
            "\(reason); give one JSON object a line, with `id` and `text`"
        }
    }
}
