/// Which relations of a graph somebody wants to see; an empty set asks for all.
public struct RelationFilter: Hashable, Sendable {
    /// The filter that keeps everything.
    public static let everything = RelationFilter()

    /// Names of the wanted types, such as `warned`.
    public let types: Set<String>
    /// The wanted quarters; a standing fact belongs to none, so asking for quarters leaves standing facts out.
    public let quads: Set<Quad>
    /// The least firm modality wanted.
    public let minimumModality: Modality
    /// The least confidence wanted, from 0 to 1; a relation of which no confidence is told is kept.
    public let minimumConfidence: Double

    /// Makes a filter; each condition that is left out is always met.
    public init(
        types: Set<String> = [], quads: Set<Quad> = [], minimumModality: Modality = .hypothetical,
        minimumConfidence: Double = 0
    ) {
        self.types = types
        self.quads = quads
        self.minimumModality = minimumModality
        self.minimumConfidence = minimumConfidence
    }

    /// Whether a relation is wanted.
    public func keeps(_ relation: Relation) -> Bool {
        guard types.isEmpty || types.contains(relation.type.name) else { return false }
        guard quads.isEmpty || relation.type.quad.map(quads.contains) == true else { return false }
        return relation.modality.firmness >= minimumModality.firmness
            && relation.confidence.map { $0 >= minimumConfidence } ?? true
    }
}

extension Modality {
    /// How firmly a text stands behind a claim, from 0 (hypothetical) over expected and reported to 3 (asserted).
    public var firmness: Int {
        switch self {
        case .hypothetical: 0
        case .expected: 1
        case .reported: 2
        case .asserted: 3
        }
    }
}

extension EntityGraph {
    /// The part of the graph whose relations a filter keeps, with the entities and documents these need.
    public func filtered(by filter: RelationFilter) -> EntityGraph {
        guard filter != .everything else { return self }
        return part(spannedBy: relations.filter(filter.keeps))
    }
}
