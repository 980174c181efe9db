/// Which way the relations around an entity are followed.
public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// From agent to patient: what the entity does.
    case outgoing = "out"
    /// From patient to agent: what is done to it.
    case incoming = "in"
    /// Either way.
    case both
}

/// An entity, the entities within some steps of it, and the relations between.
public struct Neighbourhood: Hashable, Sendable {
    /// An entity near the centre.
    public struct Member: Hashable, Sendable {
        /// Which.
        public let id: EntityID
        /// Steps from the centre.
        public let distance: Int
    }

    /// The entities in the middle, in the order in which they were asked for.
    public let centres: [EntityID]
    /// The most steps taken from it.
    public let depth: Int
    /// Which way relations were followed; a symmetric one is followed either way.
    public let direction: Direction
    /// The entities reached, nearest first, then by identifier; the centres are not among them.
    public let members: [Member]
    /// The relations followed, with their ends and whoever they are attributed to.
    public let graph: EntityGraph
}

extension Neighbourhood {
    /// The first entity in the middle.
    public var centre: EntityID { centres[0] }

    /// The relations, nearest first, acts before standing facts, then those that most reports tell; what joins two neighbours
    /// is one step further than what joins them to the middle.
    public var ordered: [(distance: Int, relation: Relation)] {
        let distances = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0.distance) })
        let near = graph.relations.map { relation in
            (distance: min(distances[relation.source] ?? 0, distances[relation.target] ?? 0) + 1, relation: relation)
        }
        return near.sorted { left, right in
            left.distance == right.distance
                ? left.relation.weight < right.relation.weight : left.distance < right.distance
        }
    }

    /// The same with the first relations only.
    public func limited(to limit: Int) -> Neighbourhood {
        guard graph.relations.count > limit else { return self }
        let part = graph.part(spannedBy: ordered.prefix(limit).map(\.relation), also: Set(centres))
        let left = Set(part.relations.flatMap { [$0.source, $0.target] })
        return Neighbourhood(
            centres: centres, depth: depth, direction: direction, members: members.filter { left.contains($0.id) },
            graph: part)
    }
}

extension EntityGraph {
    /// What lies within `depth` steps of an entity, or nothing when the graph does not know the entity.
    public func neighbourhood(
        of centre: EntityID, depth: Int = 1, direction: Direction = .both, filter: RelationFilter = .everything
    ) -> Neighbourhood? {
        neighbourhood(ofAll: [centre], depth: depth, direction: direction, filter: filter)
    }

    /// What lies within `depth` steps of some entities, or nothing when the graph does not know one of them.
    public func neighbourhood(
        ofAll centres: [EntityID], depth: Int = 1, direction: Direction = .both, filter: RelationFilter = .everything
    ) -> Neighbourhood? {
        guard !centres.isEmpty, centres.allSatisfy({ entity($0) != nil }) else { return nil }
        let part = filtered(by: filter, keeping: Set(centres))
        let roads = Roads(part.relations, direction: direction)
        var distances = Dictionary(centres.map { ($0, 0) }) { first, _ in first }
        var frontier = Set(centres).sorted()
        var followed: Set<RelationKey> = []
        var distance = 0
        while !frontier.isEmpty, distance < depth {
            distance += 1
            var reached: [EntityID] = []
            for step in frontier.flatMap(roads.leaving) {
                followed.insert(step.relation.key)
                reached.append(step.to)
            }
            frontier = Set(reached).filter { distances[$0] == nil }.sorted()
            for id in frontier { distances[id] = distance }
        }
        let members = distances.filter { $0.value > 0 }
            .map { Neighbourhood.Member(id: $0.key, distance: $0.value) }
            .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
        return Neighbourhood(
            centres: centres, depth: depth, direction: direction, members: members,
            graph: part.part(spannedBy: part.relations.filter { followed.contains($0.key) }, also: Set(centres)))
    }
}
