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
    private let identifiers: [FoldedName: [Entity]]
    private let names: [FoldedName: [Entity]]
    private let aliases: [FoldedName: [Entity]]
    /// By the last word of a person's name.
    private let surnames: [FoldedName: [Entity]]
    /// By what all say of themselves but their country, such as `foreign ministry`.
    private let bodies: [FoldedName: [Entity]]

    /// Indexes the entities of a graph.
    public init(_ graph: EntityGraph) {
        self.graph = graph
        identifiers = Dictionary(grouping: graph.entities) { FoldedName($0.id.text) }
        names = Dictionary(grouping: graph.entities) { FoldedName($0.name) }
        var aliases: [FoldedName: [Entity]] = [:]
        for entity in graph.entities {
            for alias in Set(entity.aliases.map(FoldedName.init)) { aliases[alias, default: []].append(entity) }
        }
        self.aliases = aliases
        let people = graph.entities.filter { $0.kind == .official || $0.kind == .person }
        surnames = Dictionary(grouping: people) { FoldedName(FoldedName($0.name).words.last ?? "") }
        bodies = Dictionary(grouping: graph.entities.filter { $0.kind == .organisation }) { FoldedName($0.stem) }
    }

    /// The bodies of all countries that go by a name without the country in it, such as `foreign ministry`.
    public func bodies(called name: String) -> [Entity] { bodies[FoldedName(name)] ?? [] }

    /// The entity that a person means by a name.
    public func find(_ name: String) -> NameMatch {
        if let entity = graph.entity(EntityID(name)) { return .found(entity) }
        let wanted = FoldedName(name)
        for index in [identifiers, names, aliases, surnames] {
            guard let entities = index[wanted], !wanted.words.isEmpty else { continue }
            return entities.count == 1 ? .found(entities[0]) : .ambiguous(entities)
        }
        // A houthi is one of the Houthis.
        if let last = wanted.text.last, last != "s", let entities = names[FoldedName(wanted.text + "s")],
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

extension Entity {
    /// What a body does, or its name as the identifier has it without country and document.
    fileprivate var stem: String {
        if let function { return function }
        let slug = id.text.drop { $0 != "/" }.dropFirst().prefix { $0 != "@" }
        guard let country, slug.hasPrefix(country.lowercased() + "-") else { return String(slug) }
        return String(slug.dropFirst(country.count + 1))
    }
}
