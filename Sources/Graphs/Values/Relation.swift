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

    private var order: (String, String, String, String, String) {
        (source.text, type, target.text, polarity.rawValue, modality.rawValue)
    }

    /// Orders by source, type, target, polarity and modality.
    public static func < (left: RelationKey, right: RelationKey) -> Bool { left.order < right.order }
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
    /// Who the texts say it from, innermost first.
    public let attribution: [EntityID]
    /// What was supplied, demanded or agreed, where the text says.
    public let object: String?
    /// When, where the text says.
    public let time: TimeExpression?
    /// The words it rests on, sorted; never empty.
    public let evidence: [Evidence]

    /// Makes a relation; a symmetric one is stored with its smaller end as source.
    public init(
        source: EntityID, type: RelationType, target: EntityID, polarity: Polarity = .affirmed,
        modality: Modality = .asserted, attribution: [EntityID] = [], object: String? = nil,
        time: TimeExpression? = nil, evidence: [Evidence]
    ) {
        precondition(!evidence.isEmpty, "no edge without evidence")
        let isTurned = type.isSymmetric && target < source
        self.source = isTurned ? target : source
        self.type = type
        self.target = isTurned ? source : target
        self.polarity = polarity
        self.modality = modality
        self.attribution = attribution
        self.object = object?.composed
        self.time = time
        self.evidence = Set(evidence).sorted()
    }

    /// What makes two relations one.
    public var key: RelationKey {
        RelationKey(source: source, type: type.name, target: target, polarity: polarity, modality: modality)
    }
}
