/// Whether the text says that something happened or that it did not.
public enum Polarity: String, Hashable, Sendable, CaseIterable {
    case affirmed
    case negated
}

/// How firmly the text says it.
public enum Modality: String, Hashable, Sendable, CaseIterable {
    /// Told as fact.
    case asserted
    /// Planned, announced or foreseen.
    case expected
    /// Possible, conditional, wished for or warned against.
    case hypothetical
    /// Told as somebody's claim.
    case reported
}

/// What makes two relations one: their ends, type, polarity and modality.
public struct RelationKey: Hashable, Sendable, Comparable {
    /// The smaller end of a symmetric relation, else the agent.
    public let source: EntityID
    /// Name of the relation's type.
    public let type: String
    /// The other end.
    public let target: EntityID
    /// Affirmed or negated.
    public let polarity: Polarity
    /// How firmly it is said.
    public let modality: Modality

    /// Makes a key; of a symmetric relation the smaller end is the source.
    package init(source: EntityID, type: RelationType, target: EntityID, polarity: Polarity, modality: Modality) {
        let isTurned = type.isSymmetric && target < source
        self.source = isTurned ? target : source
        self.type = type.name
        self.target = isTurned ? source : target
        self.polarity = polarity
        self.modality = modality
    }

    /// Orders by source, type, target, polarity and modality.
    public static func < (left: RelationKey, right: RelationKey) -> Bool {
        if left.source != right.source { return left.source < right.source }
        if left.type != right.type { return left.type < right.type }
        if left.target != right.target { return left.target < right.target }
        if left.polarity != right.polarity { return left.polarity.rawValue < right.polarity.rawValue }
        return left.modality.rawValue < right.modality.rawValue
    }
}

/// An edge: who did what to whom, how it is said, and the words that say so.
public struct Relation: Hashable, Sendable {
    /// The agent.
    public let source: EntityID
    /// What kind of act or fact.
    public let type: RelationType
    /// The patient.
    public let target: EntityID
    /// Whether it is affirmed or negated.
    public let polarity: Polarity
    /// How firmly it is said.
    public let modality: Modality
    /// The words it rests on, sorted and never empty, each piece with its own time, object and attribution.
    public let evidence: [Evidence]

    /// Makes a relation; a symmetric one is stored with its smaller end as source.
    ///
    /// Pieces of evidence that differ in confidence alone are one, of the highest.
    public init(
        source: EntityID, type: RelationType, target: EntityID, polarity: Polarity = .affirmed,
        modality: Modality = .asserted, evidence: [Evidence]
    ) {
        precondition(!evidence.isEmpty, "no edge without evidence")
        let isTurned = type.isSymmetric && target < source
        self.source = isTurned ? target : source
        self.type = type
        self.target = isTurned ? source : target
        self.polarity = polarity
        self.modality = modality
        self.evidence = Evidence.united(evidence)
    }

    /// What makes two relations one.
    public var key: RelationKey {
        RelationKey(source: source, type: type, target: target, polarity: polarity, modality: modality)
    }
}
