/// A way through a graph from one entity to another.
public struct GraphPath: Hashable, Sendable {
    /// One step: all relations that lead from an entity to the next.
    public struct Leg: Hashable, Sendable {
        /// Where the step begins.
        public let from: EntityID
        /// Where it ends.
        public let to: EntityID
        /// The relations that join the two, sorted by key.
        public let relations: [Relation]
    }

    /// The steps in order; none when both ends are one entity.
    public let legs: [Leg]
}

extension EntityGraph {
    /// The shortest ways from one entity to another, at most `limit`, in the order of the identifiers they pass.
    ///
    /// Breadth-first search; empty when there is no way.
    public func paths(
        from start: EntityID, to goal: EntityID, direction: Direction = .both, filter: RelationFilter = .everything,
        limit: Int = 10
    ) -> [GraphPath] {
        guard entity(start) != nil, entity(goal) != nil else { return [] }
        guard start != goal else { return [GraphPath(legs: [])] }
        let roads = Roads(relations.filter(filter.keeps), direction: direction)
        let previous = predecessors(from: start, to: goal, along: roads)
        guard previous[goal] != nil else { return [] }
        return routes(to: goal, previous: previous, limit: limit).map { route in
            GraphPath(
                legs: zip(route, route.dropFirst()).map { from, to in
                    GraphPath.Leg(
                        from: from, to: to, relations: roads.leaving(from).filter { $0.to == to }.map(\.relation))
                })
        }
    }

    /// For every entity no farther than the goal, the entities one step nearer to the start.
    private func predecessors(from start: EntityID, to goal: EntityID, along roads: Roads) -> [EntityID: Set<EntityID>]
    {
        var previous: [EntityID: Set<EntityID>] = [start: []]
        var frontier: Set<EntityID> = [start]
        while !frontier.isEmpty, previous[goal] == nil {
            var next: [EntityID: Set<EntityID>] = [:]
            for from in frontier {
                for step in roads.leaving(from) where previous[step.to] == nil {
                    next[step.to, default: []].insert(from)
                }
            }
            previous.merge(next) { known, _ in known }
            frontier = Set(next.keys)
        }
        return previous
    }

    /// The first routes to a goal, walked back from it with the smallest identifiers first.
    private func routes(to goal: EntityID, previous: [EntityID: Set<EntityID>], limit: Int) -> [[EntityID]] {
        var finished: [[EntityID]] = []
        var open: [[EntityID]] = [[goal]]
        while finished.count < limit, let route = open.popLast() {
            guard let before = previous[route[0]], !before.isEmpty else {
                finished.append(route)
                continue
            }
            open += before.sorted(by: >).map { [$0] + route }
        }
        return finished.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
