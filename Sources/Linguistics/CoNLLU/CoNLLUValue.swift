import Press

/// The value of a comment that tells of a document, such as `# newdoc id`, on one line.
///
/// A value that a line cannot hold as it is, with line breaks or tabs in it or blanks at its ends, is quoted.
enum CoNLLUValue {
    /// How a value is written.
    static func written(_ value: String) -> String {
        let bytes = Array(value.utf8)
        let space = UInt8(ascii: " ")
        let isPlain =
            !bytes.isEmpty && bytes.first != space && bytes.last != space && !QuotedText.looksQuoted(bytes)
            && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        return isPlain ? value : QuotedText.quoted(bytes)
    }

    /// The value that was written.
    static func read(_ text: String) -> String {
        QuotedText.unquoted(text).flatMap { String(validating: $0, as: UTF8.self) } ?? text
    }
}
