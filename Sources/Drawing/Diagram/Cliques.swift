import Graphs

/// Groups of a graph in which each is joined to each, no edge in two groups, found greedily from who has most edges.
///
/// Finding the largest is NP-hard (Karp, 1972); a row of names in a sentence is nearly always one clique, which greed
/// finds whole.
struct Cliques {
    /// The groups, each in the order of identifiers.
    let all: [[EntityID]]

    /// Finds the groups of at least so many members among undirected edges without loops.
    init(of edges: [(EntityID, EntityID)], atLeast least: Int) {
        var neighbours: [EntityID: Set<EntityID>] = [:]
        for (first, second) in edges {
            neighbours[first, default: []].insert(second)
            neighbours[second, default: []].insert(first)
        }
        func degree(_ vertex: EntityID) -> Int { neighbours[vertex]?.count ?? 0 }
        func isBusier(_ first: EntityID, _ second: EntityID) -> Bool {
            degree(first) != degree(second) ? degree(first) > degree(second) : first < second
        }
        var found: [[EntityID]] = []
        var seeds = Set(neighbours.keys)
        while let seed = seeds.min(by: isBusier), degree(seed) >= least - 1 {
            var members = [seed]
            for candidate in (neighbours[seed] ?? []).sorted(by: isBusier)
            where members.allSatisfy({ neighbours[candidate]?.contains($0) == true }) {
                members.append(candidate)
            }
            guard members.count >= least else {
                seeds.remove(seed)
                continue
            }
            for member in members { neighbours[member]?.subtract(members) }
            found.append(members.sorted())
        }
        all = found
    }
}
