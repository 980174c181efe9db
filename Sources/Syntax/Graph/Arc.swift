/// A labelled arc of a sentence's graph: who stands in which relation to whom.
public struct Arc: Hashable, Sendable {
    /// Index of the word that governs.
    public let head: Int
    /// Index of the word that depends on it.
    public let dependent: Int
    /// The Universal Dependencies v2 label with its subtype, such as `nsubj:pass`.
    public let label: String

    /// Makes an arc.
    public init(head: Int, dependent: Int, label: String) {
        self.head = head
        self.dependent = dependent
        self.label = label
    }
}
