import Foundation

/// Where an answer goes: standard output, or a file that appears whole or not at all.
struct Output {
    /// What sort of text is written, because a terminal is shown no control characters.
    enum Content {
        /// Lines for people, or for other programs of the trade.
        case text
        /// JSON or JSON lines.
        case json
        /// A picture that is no text.
        case binary

        /// What a terminal is shown of some bytes.
        func shown(_ bytes: [UInt8]) throws -> [UInt8] {
            let text = String(decoding: bytes, as: UTF8.self)
            switch self {
            case .text: return Array(Terminal.visible(text).utf8)
            case .json: return Array(Terminal.visibleJSON(text).utf8)
            case .binary: throw Complaint(about: nil, "this picture is no text for a terminal; give a file with -o")
            }
        }
    }

    /// The file's path; nothing for standard output.
    private let path: FilePath?

    /// Standard output.
    static let standard = Output(path: nil)

    /// A file that can be written, as far as that can be known before there is anything to write.
    init(checking path: FilePath?) throws(Complaint) {
        self.init(path: path.flatMap { $0.isStandardStream ? nil : $0 })
        if let path = self.path { try AtomicFile.check(path) }
    }

    private init(path: FilePath?) { self.path = path }

    /// Whether it is a file.
    var isFile: Bool { path != nil }

    /// The file for one part of an answer of several, `week.nodes.csv` for `week.csv`; the whole for a part without a name.
    func part(_ name: String?) throws(Complaint) -> Output {
        guard let name, let path else { return self }
        return try Output(checking: TablePath(path).file(of: name))
    }

    /// Writes the whole answer.
    func write(_ bytes: [UInt8], as content: Content) throws {
        try writing(content) { write in try write(bytes) }
    }

    /// Writes an answer in pieces as they come.
    func writing<Result>(
        _ content: Content, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        if let path { return try AtomicFile.writing(path, as: content, body) }
        let isTerminal = Terminal.isTerminal(STDOUT_FILENO)
        return try body { piece in
            let shown = isTerminal ? try content.shown(piece) : piece
            try Descriptor.write(shown, to: STDOUT_FILENO, "output")
        }
    }
}
