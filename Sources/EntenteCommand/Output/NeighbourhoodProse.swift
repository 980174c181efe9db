import Graphs

extension GraphProse {
    /// A neighbourhood for a person: the entity, then each relation with the words it rests on, nearest first.
    func lines(of neighbourhood: Neighbourhood) -> [String] {
        var lines = graph.entity(neighbourhood.centre).map { [introduction(of: $0)] } ?? []
        let distances = Dictionary(uniqueKeysWithValues: neighbourhood.members.map { ($0.id, $0.distance) })
        // What joins the centre to itself lies one step away too.
        let rings = Dictionary(grouping: neighbourhood.graph.relations) { relation in
            max(distances[relation.source] ?? 0, distances[relation.target] ?? 0, 1)
        }
        for (step, relations) in rings.sorted(by: { $0.key < $1.key }) {
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
