/// When something happened, as far as the text says.
public struct TimeExpression: Hashable, Sendable, Comparable {
    /// The words, such as `on Thursday`.
    public let text: String
    /// ISO 8601 day, month, year or interval, where it can be worked out.
    public let iso: String?

    /// Makes a time expression.
    public init(text: String, iso: String? = nil) {
        self.text = text.composed
        self.iso = iso
    }

    /// Orders by ISO form, then by the words; a time without an ISO form comes last.
    public static func < (left: TimeExpression, right: TimeExpression) -> Bool {
        if (left.iso == nil) != (right.iso == nil) { return right.iso == nil }
        return (left.iso ?? "", left.text) < (right.iso ?? "", right.text)
    }
}
