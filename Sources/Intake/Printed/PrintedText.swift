/// What is taken out of a PDF, perhaps by another process.
package struct PrintedText: Hashable, Codable, Sendable {
    /// The largest title of the first page, or what the document is called.
    let headline: String?
    /// The paragraphs in the order of reading.
    let paragraphs: [String]

    /// Takes the text out of a PDF, here and now.
    package static func reading(_ bytes: [UInt8], _ limits: Limits) throws(IntakeError) -> PrintedText {
        try PrintedReader(limits: limits).text(of: bytes)
    }

    /// The answer of a process that has taken a text out, or the reason why it could not.
    package struct Answer: Codable {
        private let text: PrintedText?
        private let error: IntakeError?

        /// Takes the text out of a PDF.
        package init(to bytes: [UInt8], _ limits: Limits) {
            do {
                text = try PrintedText.reading(bytes, limits)
                error = nil
            } catch {
                text = nil
                self.error = error
            }
        }

        /// The text.
        package func get() throws(IntakeError) -> PrintedText {
            if let text { return text }
            throw error ?? .noText
        }
    }
}
