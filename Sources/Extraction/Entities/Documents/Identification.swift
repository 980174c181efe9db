public import Graphs

extension Gazetteer {
    /// Those of a merged graph who are one under two names, each with the identifier of whom it is.
    ///
    /// Told of all reports together, and so only once they are merged: a surname alone is that of the one bearer the graph
    /// knows only until another is read of. `EntityGraph.identified` makes them one.
    public func identities(in graph: EntityGraph) -> [EntityID: EntityID] { Identification(graph, self).identities }
}

/// Decides who of a merged graph is one under two names; what it leaves open are duplicates for a person to look at.
struct Identification {
    /// The pairs that are left open.
    let open: [Comparison]
    /// The pairs that are one.
    let closed: [Comparison]
    /// For whoever is another the identifier of whom.
    let identities: [EntityID: EntityID]

    init(_ graph: EntityGraph, _ gazetteer: Gazetteer) {
        let tabled = TabledNames(gazetteer).groups(in: graph)
        let known = Acquaintances(in: graph, gazetteer: gazetteer)
        let fitting = known.comparisons.filter { Self.areOne($0, known) }
        // A surname is that of one bearer; of two who fit, it is nobody's.
        struct Short: Hashable {
            let id: EntityID
            let likeness: Likeness
        }
        let rivals = Dictionary(
            fitting.map { (Short(id: $0.shorter.entity.id, likeness: $0.likeness), 1) }, uniquingKeysWith: +)
        let chosen = fitting.filter { comparison in
            guard comparison.likeness == .surname || comparison.likeness == .longer else { return true }
            return rivals[Short(id: comparison.shorter.entity.id, likeness: comparison.likeness)] == 1
        }
        var groups = Groups()
        for group in tabled { for other in group.dropFirst() { groups.join(group[0].id, other.id) } }
        let doubtful = Set(known.comparisons.filter { !$0.doubts.isEmpty }.map(\.ends))
        for comparison in chosen { groups.join(comparison.ends, unlessAnyOf: doubtful) }
        let members = Dictionary(
            known.comparisons.flatMap { [$0.one, $0.other] }.map { ($0.entity.id, $0) },
            uniquingKeysWith: { one, _ in one })
        var identities: [EntityID: EntityID] = [:]
        for group in groups.all {
            let main = group.min { Self.order($0, members) < Self.order($1, members) } ?? group[0]
            for id in group where id != main { identities[id] = main }
        }
        for (id, country) in CountriesAsBodies.identities(in: graph, gazetteer) { identities[id] = country }
        self.identities = identities
        func isOne(_ comparison: Comparison) -> Bool {
            let ends = (comparison.one.entity.id, comparison.other.entity.id)
            return (identities[ends.0] ?? ends.0) == (identities[ends.1] ?? ends.1)
        }
        open = known.comparisons.filter { !isOne($0) }
        closed = known.comparisons.filter(isOne)
    }

    /// Whether two are one for certain enough: nothing speaks against it, and more than the names for it unless a table says
    /// that the names are one.
    private static func areOne(_ pair: Comparison, _ known: Acquaintances) -> Bool {
        guard pair.doubts.isEmpty else { return false }
        switch pair.likeness {
        case .spelling: return !pair.one.name.isBare
        case .transliteration: return pair.supports.contains { $0 != .partner }
        case .surname: return known.bearers(of: pair.shorter.name) == 1
        case .longer: return pair.isAlias && Set(pair.supports).isSuperset(of: [.country, .office])
        case .givenName, .bareName, .initials, .acronym, .misspelling, .otherKind: return false
        }
    }

    /// A full name before a single one, an official before a person, the one told of more, then by identifier.
    private static func order(_ id: EntityID, _ members: [EntityID: KnownEntity]) -> (Int, Int, Int, EntityID) {
        guard let member = members[id] else { return (2, 0, 0, id) }
        return (
            member.name.isBare ? 1 : 0, member.entity.kind == .official ? 0 : 1, -member.evidence.count, id
        )
    }
}

extension Comparison {
    /// The one whose name has fewer words.
    var shorter: KnownEntity { one.name.words.count <= other.name.words.count ? one : other }

    /// Both identifiers.
    var ends: Set<EntityID> { [one.entity.id, other.entity.id] }
}
