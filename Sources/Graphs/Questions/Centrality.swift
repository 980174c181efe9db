/// How much in the middle of a graph its entities stand.
public struct Centrality: Hashable, Sendable {
    /// By what one measures it.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// With how many others it has to do.
        case degree
        /// On how large a share of the shortest ways between two others it lies (Freeman 1977).
        case betweenness
        /// How likely somebody is there who follows what is done to whom at random (Brin and Page 1998).
        case pagerank
    }

    /// An entity and how much in the middle it stands.
    public struct Member: Hashable, Sendable {
        /// Who.
        public let entity: Entity
        /// With how many others it has to do.
        public let degree: Int
        /// How many relations it stands in.
        public let relations: Int
        /// From 0 to 1.
        public let betweenness: Double
        /// From 0 to 1; all together 1.
        public let pagerank: Double
    }

    /// All who have to do with somebody, the first in the middle.
    public let members: [Member]

    /// Measures a graph; ways are walked in either direction, rank follows the direction of acts.
    public init(_ graph: EntityGraph, by measure: Measure) {
        let ids = graph.entities.map(\.id)
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        var neighbours = [Set<Int>](repeating: [], count: ids.count)
        var counts = [Int](repeating: 0, count: ids.count)
        var links: [[Int: Double]] = Array(repeating: [:], count: ids.count)
        for relation in graph.relations {
            guard let source = places[relation.source], let target = places[relation.target] else { continue }
            counts[source] += 1
            if source != target { counts[target] += 1 }
            guard source != target else { continue }
            neighbours[source].insert(target)
            neighbours[target].insert(source)
            links[source][target, default: 0] += Double(relation.reports)
            if relation.type.isSymmetric { links[target][source, default: 0] += Double(relation.reports) }
        }
        let between = Self.betweenness(neighbours.map { $0.sorted() })
        let rank = Self.pagerank(links.map { $0.sorted { $0.key < $1.key } })
        let all = graph.entities.enumerated().filter { !neighbours[$0.offset].isEmpty }.map { place, entity in
            Member(
                entity: entity, degree: neighbours[place].count, relations: counts[place], betweenness: between[place],
                pagerank: rank[place])
        }
        members = all.sorted { left, right in
            let values = (left.value(of: measure), right.value(of: measure))
            return values.0 == values.1 ? left.entity.id < right.entity.id : values.0 > values.1
        }
    }

    /// Brandes 2001, as a share of all pairs of others, in thousandths of a thousandth.
    private static func betweenness(_ neighbours: [[Int]]) -> [Double] {
        var between = [Double](repeating: 0, count: neighbours.count)
        for start in neighbours.indices where !neighbours[start].isEmpty {
            var order: [Int] = []
            var distances = [Int](repeating: -1, count: neighbours.count)
            var ways = [Double](repeating: 0, count: neighbours.count)
            (distances[start], ways[start]) = (0, 1)
            var queue = [start]
            var next = 0
            while next < queue.count {
                let here = queue[next]
                next += 1
                order.append(here)
                for other in neighbours[here] {
                    if distances[other] < 0 {
                        distances[other] = distances[here] + 1
                        queue.append(other)
                    }
                    if distances[other] == distances[here] + 1 { ways[other] += ways[here] }
                }
            }
            var shares = [Double](repeating: 0, count: neighbours.count)
            for here in order.reversed() where here != start {
                for before in neighbours[here] where distances[before] == distances[here] - 1 {
                    shares[before] += ways[before] / ways[here] * (1 + shares[here])
                }
                between[here] += shares[here]
            }
        }
        let count = Double(neighbours.count { !$0.isEmpty })
        let pairs = max(1, (count - 1) * (count - 2))
        return between.map { rounded($0 / pairs) }
    }

    /// With the usual jump in 15 of 100 steps; whoever acts on nobody leads anywhere.
    private static func pagerank(_ links: [[(key: Int, value: Double)]]) -> [Double] {
        guard !links.isEmpty else { return [] }
        let count = Double(links.count)
        let sums = links.map { $0.reduce(0) { $0 + $1.value } }
        var rank = [Double](repeating: 1 / count, count: links.count)
        for _ in 0..<100 {
            let lost = links.indices.filter { links[$0].isEmpty }.reduce(0) { $0 + rank[$1] }
            var next = [Double](repeating: (0.15 + 0.85 * lost) / count, count: links.count)
            for (source, targets) in links.enumerated() {
                for target in targets { next[target.key] += 0.85 * rank[source] * target.value / sums[source] }
            }
            rank = next
        }
        return rank.map(rounded)
    }

    /// Seven digits, so that the last bits of a sum make no order.
    private static func rounded(_ value: Double) -> Double { (value * 10_000_000).rounded() / 10_000_000 }
}

extension Centrality.Member {
    /// What a measure says of it.
    public func value(of measure: Centrality.Measure) -> Double {
        switch measure {
        case .degree: Double(degree)
        case .betweenness: betweenness
        case .pagerank: pagerank
        }
    }
}
