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

/// What makes a way short.
public enum PathCost: String, Hashable, Sendable, CaseIterable {
    /// How many steps it has.
    case hops
    /// In how few reports its steps stand: a step that ten reports tell is a tenth as long as one that a single one does.
    case support
}

extension EntityGraph {
    /// The shortest ways from one entity to another, all of one length and at most ten, in the order of what they pass.
    ///
    /// Empty when there is no way.
    public func paths(
        from start: EntityID, to goal: EntityID, direction: Direction = .both, filter: RelationFilter = .everything,
        limit: Int = 10
    ) -> [GraphPath] {
        let ways = shortestPaths(from: start, to: goal, direction: direction, filter: filter, limit: limit)
        return ways.filter { $0.legs.count == ways[0].legs.count }
    }

    /// The shortest ways that pass nobody twice, shortest first, then in the order of what they pass (Yen 1971).
    public func shortestPaths(
        from start: EntityID, to goal: EntityID, by cost: PathCost = .hops, direction: Direction = .both,
        filter: RelationFilter = .everything, limit: Int = 10
    ) -> [GraphPath] {
        guard entity(start) != nil, entity(goal) != nil, limit > 0 else { return [] }
        guard start != goal else { return [GraphPath(legs: [])] }
        let network = Network(filtered(by: filter, keeping: [start, goal]), direction: direction, cost: cost)
        return network.routes(from: start, to: goal, limit: limit).map { route in
            GraphPath(
                legs: zip(route, route.dropFirst()).map { from, to in
                    GraphPath.Leg(from: from, to: to, relations: network.relations(from: from, to: to))
                })
        }
    }
}
