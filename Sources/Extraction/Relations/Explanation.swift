public import Graphs
public import Press

/// Why an edge is in the graph: the rule that read it and the way through the tree from its trigger to its ends.
public struct Explanation: Hashable, Sendable {
    /// The edge, resting on this one sentence.
    public let relation: Relation
    /// Name of the rule: type, part of speech of the trigger, number of the frame in the ontology.
    public let rule: String
    /// The word at the source, in UTF-8 bytes of the article; nothing where the rule does not go by the tree.
    public let source: TextRange?
    /// The word at the target, likewise.
    public let target: TextRange?
    /// The steps from the trigger to the source and to the target: `warned >nsubj Seoul`.
    public let path: [String]
}
