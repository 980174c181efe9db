/// What a graph knows under a name.
public enum NameMatch: Hashable, Sendable {
    /// Exactly one entity.
    case found(Entity)
    /// Several entities, sorted by identifier; their identifiers tell them apart.
    case ambiguous([Entity])
    /// None; names that come close, nearest first.
    case unknown(nearest: [String])
}

/// The names by which the entities of a graph can be asked for.
///
/// An identifier comes before a name and a name before an alias; case, accents, punctuation and "the" do not matter.
public struct NameIndex: Sendable {
    /// The graph.
    public let graph: EntityGraph
    private let spellings: [NameRank: [FoldedName: [Entity]]]

    /// Indexes the entities of a graph.
    public init(_ graph: EntityGraph) {
        self.graph = graph
        var spellings: [NameRank: [FoldedName: [Entity]]] = [:]
        for entity in graph.entities {
            for (rank, name) in entity.spellings { spellings[rank, default: [:]][name, default: []].append(entity) }
        }
        self.spellings = spellings
    }

    /// The bodies of all countries that go by a name without the country in it, such as `foreign ministry`.
    public func bodies(called name: String) -> [Entity] { spellings[.body]?[FoldedName(name)] ?? [] }

    /// The entity that a person means by a name.
    public func find(_ name: String) -> NameMatch {
        if let entity = graph.entity(EntityID(name)) { return .found(entity) }
        let wanted = FoldedName(name)
        for ranks in [[NameRank.identifier], [.name], [.alias], [.surname, .familyName]] where !wanted.words.isEmpty {
            let entities = Array(Set(ranks.flatMap { spellings[$0]?[wanted] ?? [] })).ordered(by: \.id)
            guard let first = entities.first else { continue }
            return entities.count == 1 ? .found(first) : .ambiguous(entities)
        }
        // A houthi is one of the Houthis.
        if let plural = wanted.plural, let entities = spellings[.name]?[plural],
            entities.count == 1
        {
            return .found(entities[0])
        }
        return .unknown(nearest: nearest(to: wanted))
    }

    /// At most three names of entities whose name, alias, code or one word of these nearly is the wanted name, or has all
    /// its words.
    private func nearest(to wanted: FoldedName) -> [String] {
        guard !wanted.words.isEmpty else { return [] }
        let tolerated = wanted.tolerance
        let scored = graph.entities.compactMap { entity -> (Int, String)? in
            let known = ([entity.id.text, entity.name] + entity.aliases).map(FoldedName.init)
            if known.contains(where: { Set($0.words).isSuperset(of: wanted.words) }) { return (1, entity.name) }
            let whole = known.map { wanted.distance(to: $0) * 2 }
            // A single word of a longer name counts as well, but less than a whole name that is as near.
            let words = known.flatMap(\.words).map { wanted.distance(to: FoldedName($0)) * 2 + 1 }
            guard let best = (whole + words).min(), best / 2 <= tolerated else { return nil }
            return (best, entity.name)
        }
        var suggestions: [String] = []
        for (_, name) in scored.sorted(by: <) where !suggestions.contains(name) { suggestions.append(name) }
        return Array(suggestions.prefix(3))
    }
}

extension EntityGraph {
    /// The only document that knows somebody; nothing for those whom all documents may know.
    public func document(of entity: Entity) -> String? {
        guard entity.id.isOfOneDocument, let mark = entity.id.place else { return nil }
        return sources.first { $0.sha256.hasPrefix(mark) }?.id
    }
}
