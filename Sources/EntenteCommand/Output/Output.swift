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
    }

    /// The file's path; nothing for standard output.
    let path: String?

    init(path: String?) { self.path = path == "-" ? nil : path }

    /// Writes the whole answer.
    func write(_ bytes: [UInt8], as content: Content) throws {
        try writing(content) { write in try write(bytes) }
    }

    /// Writes an answer in pieces as they come.
    func writing<Result>(
        _ content: Content, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        guard let path else { return try body { try Self.print($0, as: content) } }
        return try AtomicFile.writing(path, body)
    }

    private static func print(_ bytes: [UInt8], as content: Content) throws {
        guard Terminal.isTerminal(STDOUT_FILENO) else {
            return try Descriptor.write(bytes, to: STDOUT_FILENO, "output")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        switch content {
        case .text: try Descriptor.write(Array(Terminal.visible(text).utf8), to: STDOUT_FILENO, "output")
        case .json: try Descriptor.write(Array(Terminal.visibleJSON(text).utf8), to: STDOUT_FILENO, "output")
        case .binary: throw Complaint(about: nil, "this picture is no text for a terminal; give a file with -o")
        }
    }
}
