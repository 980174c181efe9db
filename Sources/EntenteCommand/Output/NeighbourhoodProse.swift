import Graphs

extension GraphProse {
    /// A neighbourhood for a person: the entity, then each relation with the words it rests on, nearest first.
    func lines(of neighbourhood: Neighbourhood) -> [String] {
        var lines = graph.entity(neighbourhood.centre).map { [introduction(of: $0)] } ?? []
        let distances = Dictionary(uniqueKeysWithValues: neighbourhood.members.map { ($0.id, $0.distance) })
        func distance(_ relation: Relation) -> Int {
            max(distances[relation.source] ?? 0, distances[relation.target] ?? 0)
        }
        for step in 1...max(1, neighbourhood.depth) {
            let relations = neighbourhood.graph.relations.filter {
                distance($0) == step || (step == 1 && distance($0) == 0)
            }
            guard !relations.isEmpty else { continue }
            if neighbourhood.depth > 1 { lines += ["", "\(step) \(step == 1 ? "step" : "steps") away"] }
            for relation in relations {
                lines += ["", claim(relation)] + evidence(for: relation).map { "    " + $0 }
            }
        }
        return lines
    }

    /// A path for a person: each step's relations with the words they rest on.
    func lines(of path: GraphPath) -> [String] {
        path.legs.flatMap { leg in
            leg.relations.flatMap { [claim($0)] + evidence(for: $0).map { "    " + $0 } }
        }
    }
}
