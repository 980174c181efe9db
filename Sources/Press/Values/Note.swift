/// Something a stage could not do but could go on without; the command prints it with `--verbose`.
public struct Note: Hashable, Sendable {
    /// The document it concerns.
    public let document: String
    /// The line of that document, from 1, where one is known.
    public let line: Int?
    /// What happened, in one sentence.
    public let message: String

    /// Makes a note about a place in a document.
    public init(document: String, line: Int? = nil, message: String) {
        self.document = document
        self.line = line
        self.message = message
    }
}
