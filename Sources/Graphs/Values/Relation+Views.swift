// What all the evidence of an edge says, for those who show one line an edge.

extension Relation {
    /// The highest confidence of the evidence; nothing before claims are scored.
    public var confidence: Double? { evidence.compactMap(\.confidence).max() }

    /// The times the evidence tells, earliest first, undated ones last; one for each day, month or year.
    public var times: [TimeExpression] {
        Self.distinct(evidence.compactMap(\.time).sorted(), by: \.comparable)
    }

    /// The objects the evidence tells, in its order; one of those that differ only as names may.
    public var objects: [String] {
        Self.distinct(evidence.compactMap(\.object)) { FoldedName($0) }
    }

    /// On whose word the evidence says it, each from the innermost speaker outwards, in the order of the evidence; what is
    /// said outright is not among them.
    public var attributions: [[EntityID]] {
        Self.distinct(evidence.map(\.attribution).filter { !$0.isEmpty }) { $0 }
    }

    /// Whether some of the evidence says it on nobody else's word.
    public var isToldOutright: Bool { evidence.contains { $0.attribution.isEmpty } }

    /// Whether all pieces of evidence tell the same time, object and speakers.
    public var isToldAlike: Bool {
        evidence.dropFirst().allSatisfy {
            $0.time == evidence[0].time && $0.object == evidence[0].object && $0.attribution == evidence[0].attribution
        }
    }

    /// Everybody on whose word some of the evidence says it.
    public var speakers: [EntityID] { evidence.flatMap(\.attribution) }

    private static func distinct<Value, Sign: Hashable>(_ values: [Value], by sign: (Value) -> Sign) -> [Value] {
        var seen: Set<Sign> = []
        return values.filter { seen.insert(sign($0)).inserted }
    }
}

extension TimeExpression {
    /// The ISO form where there is one: "on Thursday" and "last Thursday" may be the same day.
    var comparable: String { iso ?? FoldedName(text).text }
}
