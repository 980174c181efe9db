/// Finds evidence by its words.
public struct EvidenceSearch: Sendable {
    /// A relation and the pieces of its evidence that were found.
    public struct Hit: Hashable, Sendable {
        /// The relation, with all its evidence.
        public let relation: Relation
        /// The pieces that have all the words.
        public let pieces: [Evidence]
        /// Whether the words stand side by side somewhere.
        public let isPhrase: Bool
    }

    /// The words.
    package let wanted: [String]

    /// Takes words, compared without case and accents; nothing for a text without a letter or figure.
    public init?(_ text: String) {
        wanted = FoldedName(text).words
        guard !wanted.isEmpty else { return nil }
    }

    /// The relations whose evidence has all the words, those first that have them side by side, then the heaviest.
    public func hits(in graph: EntityGraph) -> [Hit] {
        graph.relations.compactMap { relation -> Hit? in
            let found = relation.evidence.filter { Set(FoldedName($0.quote).words).isSuperset(of: wanted) }
            guard !found.isEmpty else { return nil }
            let isPhrase = found.contains { FoldedName($0.quote).words.contains(wanted) }
            return Hit(relation: relation, pieces: found, isPhrase: isPhrase)
        }.sorted { left, right in
            if left.isPhrase != right.isPhrase { return left.isPhrase }
            if left.pieces.count != right.pieces.count { return left.pieces.count > right.pieces.count }
            return left.relation.weight < right.relation.weight
        }
    }
}
