/// An argument of a test that a log calls by a word, however long it is itself.
public struct Called<Value: Sendable>: Sendable, CustomStringConvertible {
    /// What a log says.
    public let description: String
    /// The argument.
    public let value: Value

    /// Makes an argument that is called so in a log.
    public init(_ description: String, _ value: Value) {
        self.description = description
        self.value = value
    }
}

extension Called where Value == String {
    /// Makes a text that is called by its beginning and its length.
    public init(_ text: String) {
        let words = String(String.UnicodeScalarView(text.unicodeScalars.prefix(24)))
        self.init(words == text ? "\"\(text)\"" : "\"\(words)…\", \(text.utf8.count) bytes", text)
    }
}
