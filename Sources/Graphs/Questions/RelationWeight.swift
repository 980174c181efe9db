/// How much of a graph a relation is, for answers that begin with what matters most.
public struct RelationWeight: Hashable, Sendable, Comparable {
    private let isFact: Bool
    private let reports: Int
    private let pieces: Int
    private let confidence: Double
    private let key: RelationKey

    init(_ relation: Relation) {
        isFact = relation.type.eventClass == nil
        reports = relation.reports
        pieces = relation.evidence.count
        confidence = relation.confidence ?? 0
        key = relation.key
    }

    /// Acts before standing facts, then what more reports tell, in more sentences, more surely; then by key.
    public static func < (left: RelationWeight, right: RelationWeight) -> Bool {
        if left.isFact != right.isFact { return right.isFact }
        if left.reports != right.reports { return left.reports > right.reports }
        if left.pieces != right.pieces { return left.pieces > right.pieces }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        return left.key < right.key
    }
}

extension Relation {
    /// In how many reports it is told.
    public var reports: Int { Set(evidence.map(\.document)).count }

    /// Its place in an answer.
    public var weight: RelationWeight { RelationWeight(self) }
}
