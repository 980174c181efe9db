/// Which relations of a graph somebody wants to see, and by what evidence; an empty set asks for all.
public struct RelationFilter: Hashable, Sendable {
    /// The filter that keeps everything.
    public static let everything = RelationFilter()

    /// Names of the wanted types, such as `warned`.
    public var types: Set<String>
    /// Names of types that are not wanted.
    public var avoidedTypes: Set<String> = []
    /// The wanted classes; a standing fact belongs to none.
    public var classes: Set<EventClass> = []
    /// The wanted quarters; a standing fact belongs to none, so asking for quarters leaves standing facts out.
    public var quads: Set<Quad>
    /// What an end of the relation is to be.
    public var kinds: Set<EntityKind> = []
    /// Sorts of which at least one is wanted.
    public var onlySorts: Set<RelationSort> = []
    /// Sorts that are not wanted.
    public var withoutSorts: Set<RelationSort> = []
    /// Whether standing facts are left out.
    public var isOfActsOnly = false
    /// The least firm modality wanted.
    public var minimumModality: Modality
    /// The least confidence wanted, from 0 to 1; evidence of which no confidence is told is kept.
    public var minimumConfidence: Double
    /// In how many reports at least.
    public var minimumSupport = 1
    /// Papers, agencies or documents, each by words of its name.
    public var sources: Set<String> = []
    /// The first day wanted; what happened on no day that is told counts for the day of its report.
    public var since: DaySpan?
    /// The last day wanted.
    public var until: DaySpan?

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

    /// Whether relations of a type told so firmly can be wanted, whatever their ends and evidence.
    package func mayKeep(_ type: RelationType, _ modality: Modality) -> Bool {
        guard types.isEmpty || types.contains(type.name), !avoidedTypes.contains(type.name) else { return false }
        guard classes.isEmpty || type.eventClass.map(classes.contains) == true else { return false }
        guard quads.isEmpty || type.quad.map(quads.contains) == true else { return false }
        guard !isOfActsOnly || type.eventClass != nil else { return false }
        return modality.firmness >= minimumModality.firmness
    }

    /// The relations that are wanted, each resting on the evidence that is.
    fileprivate func kept(of graph: EntityGraph) -> [Relation] {
        let documents = WantedDocuments(self, in: graph)
        let ends = kinds.isEmpty ? nil : Set(graph.entities.filter { kinds.contains($0.kind) }.map(\.id))
        let asksForSorts = !onlySorts.isEmpty || !withoutSorts.isEmpty
        return graph.relations.compactMap { relation in
            guard mayKeep(relation.type, relation.modality) else { return nil }
            if asksForSorts {
                let kinds = [relation.source, relation.target].compactMap { graph.entity($0)?.kind }
                guard onlySorts.isEmpty || onlySorts.contains(where: { $0.has(relation, between: kinds) }),
                    !withoutSorts.contains(where: { $0.has(relation, between: kinds) })
                else { return nil }
            }
            if let ends, !ends.contains(relation.source), !ends.contains(relation.target) { return nil }
            let pieces = relation.evidence.filter { piece in
                (piece.confidence ?? 1) >= minimumConfidence && documents.keep(piece)
            }
            guard !pieces.isEmpty, Set(pieces.map(\.document)).count >= minimumSupport else { return nil }
            return pieces.count == relation.evidence.count ? relation : relation.resting(on: pieces)
        }
    }
}

/// By which documents and days a filter keeps evidence.
private struct WantedDocuments {
    private let wanted: Set<String>?
    private let days: [String: DaySpan]
    private let since: DaySpan?
    private let until: DaySpan?

    init(_ filter: RelationFilter, in graph: EntityGraph) {
        wanted = filter.sources.isEmpty ? nil : Set(graph.sources.filter { $0.isNamed(by: filter.sources) }.map(\.id))
        since = filter.since
        until = filter.until
        let isDated = since != nil || until != nil
        days =
            isDated
            ? Dictionary(
                graph.sources.compactMap { source in source.date.flatMap(DaySpan.init).map { (source.id, $0) } },
                uniquingKeysWith: min) : [:]
    }

    func keep(_ piece: Evidence) -> Bool {
        guard wanted?.contains(piece.document) ?? true else { return false }
        guard since != nil || until != nil else { return true }
        guard let day = piece.time?.iso.flatMap(DaySpan.init) ?? days[piece.document] else { return false }
        return (since.map { day.last >= $0.first } ?? true) && (until.map { day.first <= $0.last } ?? true)
    }
}

extension DocumentSource {
    /// Whether its outlet or identifier has the words of one of some names, side by side.
    public func isNamed(by names: Set<String>) -> Bool {
        let own = [outlet, id].compactMap { $0 }.map { FoldedName($0).words }
        return names.contains { name in
            let words = FoldedName(name).words
            return id == name || !words.isEmpty && own.contains { $0.contains(words) }
        }
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
    ///
    /// - Parameters:
    ///   - filter: What is kept.
    ///   - kept: Entities that stay, whatever is told of them.
    /// - Returns: The part, each relation resting on the evidence that is kept.
    public func filtered(by filter: RelationFilter, keeping kept: Set<EntityID> = []) -> EntityGraph {
        guard filter != .everything else { return self }
        return part(spannedBy: filter.kept(of: self), also: kept)
    }
}
