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

    /// The entity in the middle.
    public let centre: EntityID
    /// The most steps taken from it.
    public let depth: Int
    /// Which way relations were followed; a symmetric one is followed either way.
    public let direction: Direction
    /// The entities reached, nearest first, then by identifier; the centre is not among them.
    public let members: [Member]
    /// The relations followed, with their ends and whoever they are attributed to.
    public let graph: EntityGraph
}

extension EntityGraph {
    /// What lies within `depth` steps of an entity, or nothing when the graph does not know the entity.
    public func neighbourhood(
        of centre: EntityID, depth: Int = 1, direction: Direction = .both, filter: RelationFilter = .everything
    ) -> Neighbourhood? {
        guard entity(centre) != nil else { return nil }
        let roads = Roads(relations.filter(filter.keeps), direction: direction)
        var distances = [centre: 0]
        var frontier = [centre]
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
        let members = distances.filter { $0.key != centre }
            .map { Neighbourhood.Member(id: $0.key, distance: $0.value) }
            .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
        return Neighbourhood(
            centre: centre, depth: depth, direction: direction, members: members,
            graph: part(spannedBy: relations.filter { followed.contains($0.key) }, also: [centre]))
    }
}
