/// A graph as one walks it: who is next to whom, and how far.
struct Network {
    private struct Open: Comparable {
        let length: Double
        let route: [EntityID]

        static func < (left: Open, right: Open) -> Bool {
            if left.length != right.length { return left.length < right.length }
            return left.route.lexicographicallyPrecedes(right.route)
        }
    }

    private struct Step: Hashable {
        let from: EntityID
        let to: EntityID
    }

    private let roads: Roads
    private let neighbours: [EntityID: [(to: EntityID, length: Double)]]
    private let backwards: [EntityID: [(from: EntityID, length: Double)]]

    init(_ graph: EntityGraph, direction: Direction, cost: PathCost) {
        let roads = Roads(graph.relations, direction: direction)
        let neighbours = Dictionary(
            uniqueKeysWithValues: graph.entities.map { entity in
                let steps = Dictionary(grouping: roads.leaving(entity.id).filter { $0.to != entity.id }, by: \.to)
                let next = steps.map { to, steps -> (EntityID, Double) in
                    let reports = Set(steps.flatMap { $0.relation.evidence.map(\.document) }).count
                    return (to, cost == .hops ? 1 : 1 / Double(max(1, reports)))
                }
                return (entity.id, next.map { (to: $0.0, length: $0.1) }.sorted { $0.to < $1.to })
            })
        self.roads = roads
        self.neighbours = neighbours
        backwards = neighbours.reduce(into: [:]) { backwards, from in
            for step in from.value { backwards[step.to, default: []].append((from: from.key, length: step.length)) }
        }
    }

    /// The relations by which one gets from one to the next, heaviest first.
    func relations(from: EntityID, to: EntityID) -> [Relation] {
        roads.leaving(from).filter { $0.to == to }.map(\.relation)
    }

    /// The shortest routes that pass nobody twice, shortest first.
    func routes(from start: EntityID, to goal: EntityID, limit: Int) -> [[EntityID]] {
        guard let first = route(from: start, to: goal) else { return [] }
        var found = [first]
        var candidates: Set<[EntityID]> = []
        while found.count < limit {
            let last = found[found.count - 1].route
            for place in last.indices.dropLast() {
                let root = Array(last[...place])
                let barred = Set(
                    found.filter { $0.route.count > place + 1 && $0.route[...place].elementsEqual(root) }
                        .map { Step(from: root[place], to: $0.route[place + 1]) })
                guard let spur = route(from: root[place], to: goal, passing: Set(root.dropLast()), barred) else {
                    continue
                }
                candidates.insert(root + spur.route.dropFirst())
            }
            let open = candidates.map { Open(length: length(of: $0), route: $0) }
            guard let next = open.min() else { break }
            candidates.remove(next.route)
            found.append(next)
        }
        return found.map(\.route)
    }

    private func length(of route: [EntityID]) -> Double {
        zip(route, route.dropFirst()).reduce(0) { sum, step in
            sum + (neighbours[step.0]?.first { $0.to == step.1 }?.length ?? 0)
        }
    }

    /// The shortest route, the first of several by what it passes (Dijkstra 1959).
    private func route(
        from start: EntityID, to goal: EntityID, passing closed: Set<EntityID> = [], _ barred: Set<Step> = []
    ) -> Open? {
        var lengths: [EntityID: Double] = [goal: 0]
        // From the goal backwards, so that the first of the shortest is chosen at each step from the start.
        var settled: Set<EntityID> = []
        var queue = Heap<Double, EntityID>()
        queue.insert(goal, at: 0)
        while let (length, id) = queue.popMin() {
            guard settled.insert(id).inserted else { continue }
            if id == start { break }
            for (from, step) in backwards[id] ?? []
            where !closed.contains(from) && !barred.contains(Step(from: from, to: id)) {
                let total = length + step
                if total < lengths[from] ?? .infinity {
                    lengths[from] = total
                    queue.insert(from, at: total)
                }
            }
        }
        guard let whole = lengths[start] else { return nil }
        var route = [start]
        while let here = route.last, here != goal {
            let next = (neighbours[here] ?? []).filter { step in
                settled.contains(step.to) && !closed.contains(step.to)
                    && !barred.contains(Step(from: here, to: step.to))
                    && !route.contains(step.to)
            }
            .min { left, right in
                let lengths = (
                    left.length + (lengths[left.to] ?? .infinity), right.length + (lengths[right.to] ?? .infinity)
                )
                return abs(lengths.0 - lengths.1) > 1e-9 ? lengths.0 < lengths.1 : left.to < right.to
            }
            guard let next else { return nil }
            route.append(next.to)
        }
        return Open(length: whole, route: route)
    }
}
