/// Which entities of two graphs are the same under different identifiers.
///
/// Equal identifiers always are. Beyond that an entity of one graph is an entity of the other when the name of either
/// is a name or alias of the other, or two persons' names are transliterations of one, kinds, countries and functions do not clash, and no second candidate exists; who is known
/// from one document alone is nobody of the other's.
package struct EntityAlignment {
    /// For entities of the second graph their identifier in the first, where the two differ.
    let renamed: [EntityID: EntityID]

    /// Compares the names in two graphs.
    package init(from first: EntityGraph, to second: EntityGraph) {
        let known = Set(first.entities.map(\.id))
        let shared = known.intersection(second.entities.map(\.id))
        let candidates = first.entities.filter { !shared.contains($0.id) }
        var index: [FoldedName: [Entity]] = [:]
        var spoken: [[String]: [Entity]] = [:]
        for entity in candidates {
            for name in Self.names(of: entity) { index[name, default: []].append(entity) }
            for key in Self.skeletons(of: entity) { spoken[key, default: []].append(entity) }
        }
        var claims: [EntityID: [EntityID]] = [:]
        for entity in second.entities where !shared.contains(entity.id) {
            let named = Self.names(of: entity).flatMap { index[$0] ?? [] }
            let alike = Self.skeletons(of: entity).flatMap { spoken[$0] ?? [] }
            let found = Set(named + alike).filter { Self.match($0, entity) }
            guard found.count == 1, let only = found.first else { continue }
            claims[only.id, default: []].append(entity.id)
        }
        let agreed = claims.compactMap { known, others in others.count == 1 ? (others[0], known) : nil }
        renamed = Dictionary(uniqueKeysWithValues: agreed)
    }

    /// The identifier in the first graph of an entity of the second.
    package func identity(of id: EntityID) -> EntityID { renamed[id] ?? id }

    private static func names(of entity: Entity) -> Set<FoldedName> {
        Set(([entity.name] + entity.aliases).map(FoldedName.init)).filter { !$0.words.isEmpty }
    }

    private static let people: Set<EntityKind> = [.official, .person]

    /// What all transliterations of a person's names have in common.
    private static func skeletons(of entity: Entity) -> Set<[String]> {
        guard people.contains(entity.kind) else { return [] }
        return Set(
            names(of: entity).filter { $0.words.count > 1 }.map { $0.words.map { Transliteration($0).skeleton } })
    }

    private static func match(_ left: Entity, _ right: Entity) -> Bool {
        // Whoever only one document knows is nobody of another.
        guard !left.id.isOfOneDocument, !right.id.isOfOneDocument else { return false }
        if let one = left.function, let other = right.function, one != other { return false }
        guard left.kind == right.kind || people.isSuperset(of: [left.kind, right.kind]) else { return false }
        guard left.kind != .country || left.iso3 == nil || right.iso3 == nil else { return left.iso3 == right.iso3 }
        if let one = left.country, let other = right.country, one != other { return false }
        if names(of: right).contains(FoldedName(left.name)) || names(of: left).contains(FoldedName(right.name)) {
            return true
        }
        guard people.contains(left.kind) else { return false }
        return names(of: left).contains { one in
            names(of: right).contains { Transliteration.agree(one.words, $0.words) }
        }
    }
}
