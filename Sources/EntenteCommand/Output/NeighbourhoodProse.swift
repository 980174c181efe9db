import Graphs

extension GraphProse {
    /// A neighbourhood for a person: the entities asked for, then each relation with the words it rests on, nearest and
    /// weightiest first.
    func lines(of neighbourhood: Neighbourhood) -> [String] {
        var lines = neighbourhood.centres.compactMap(graph.entity).map(introduction)
        var step = 0
        for (distance, relation) in neighbourhood.ordered {
            if neighbourhood.depth > 1, distance != step {
                lines += ["", "\(distance) \(distance == 1 ? "step" : "steps") away"]
            }
            step = distance
            lines += ["", claim(relation)] + evidence(for: relation).map { "    " + $0 }
        }
        return lines
    }

    /// A neighbourhood as a tree: below each name those who are a step farther, with what joins them.
    func tree(of neighbourhood: Neighbourhood) -> [String] {
        let distances = Dictionary(
            neighbourhood.members.map { ($0.id, $0.distance) } + neighbourhood.centres.map { ($0, 0) }
        ) { first, _ in first }
        var branches: [EntityID: [(EntityID, [Relation])]] = [:]
        var hung: Set<EntityID> = Set(neighbourhood.centres)
        // The weightiest relation decides below whom one hangs who is as near to several.
        for (_, relation) in neighbourhood.ordered {
            let ends = [(relation.source, relation.target), (relation.target, relation.source)]
            for (near, far) in ends where distances[near].map({ $0 + 1 }) == distances[far] {
                if let place = branches[near]?.firstIndex(where: { $0.0 == far }) {
                    branches[near]?[place].1.append(relation)
                } else if hung.insert(far).inserted {
                    branches[near, default: []].append((far, [relation]))
                }
            }
        }
        func grown(_ id: EntityID, _ indent: String) -> [String] {
            let below = branches[id] ?? []
            return below.enumerated().flatMap { place, branch in
                let isLast = place + 1 == below.count
                let ties = ShortList(branch.1.map { tie($0, from: id) }).items.joined(separator: ", ")
                return [indent + (isLast ? "└── " : "├── ") + ink.bold(name(branch.0)) + "  " + ties]
                    + grown(branch.0, indent + (isLast ? "    " : "│   "))
            }
        }
        return neighbourhood.centres.flatMap { [ink.bold(name($0))] + grown($0, "") }
    }

    /// What joins two, seen from one of them: `→ warned`, `← not supplied`.
    private func tie(_ relation: Relation, from id: EntityID) -> String {
        let arrow = relation.type.isSymmetric ? "↔" : relation.source == id ? "→" : "←"
        let type =
            (relation.polarity == .negated ? "not " : "") + Self.line(relation.type.name.replacing("_", with: " "))
        let firm = relation.modality == .asserted ? "" : ink.faint(" (\(relation.modality.rawValue))")
        return "\(arrow) \(ink.quad(relation.type.quad, type))\(firm)"
    }

    /// A path for a person: each step's relations with the words they rest on.
    func lines(of path: GraphPath) -> [String] {
        path.legs.flatMap { leg in
            leg.relations.flatMap { [claim($0)] + evidence(for: $0).map { "    " + $0 } }
        }
    }

    /// Relations as rows, one each.
    func table(of relations: [(distance: Int, relation: Relation)]) -> AnswerTable {
        AnswerTable(
            columns: ["steps", "source", "type", "target", "how", "when", "reports", "confidence"],
            rows: relations.map { distance, relation in
                let how = [
                    relation.polarity == .negated ? "negated" : "",
                    relation.modality == .asserted ? "" : relation.modality.rawValue,
                ]
                return [
                    "\(distance)", name(relation.source), relation.type.name.replacing("_", with: " "),
                    name(relation.target), how.filter { !$0.isEmpty }.joined(separator: ", "),
                    relation.times.first.map { $0.iso ?? $0.text } ?? "", "\(relation.reports)",
                    relation.confidence.map { "\($0)" } ?? "",
                ]
            })
    }

    /// Relations as rows for other programs, a row for each piece of evidence.
    func rows(of relations: [(distance: Int, relation: Relation)]) -> AnswerTable {
        AnswerTable(
            columns: [
                "steps", "source", "source_name", "type", "class", "quad", "target", "target_name", "polarity",
                "modality",
                "confidence", "document", "start", "end", "quote", "attribution", "object", "time", "date",
            ],
            rows: relations.flatMap { distance, relation in
                relation.evidence.map { piece in
                    [
                        "\(distance)", relation.source.text, graph.entity(relation.source)?.name ?? "",
                        relation.type.name,
                        relation.type.eventClass?.rawValue ?? "", relation.type.quad?.rawValue ?? "",
                        relation.target.text, graph.entity(relation.target)?.name ?? "", relation.polarity.rawValue,
                        relation.modality.rawValue, piece.confidence.map { "\($0)" } ?? "", piece.document,
                        "\(piece.sentence.start)", "\(piece.sentence.end)", piece.quote,
                        piece.attribution.map(\.text).joined(separator: " "), piece.object ?? "",
                        piece.time?.text ?? "",
                        piece.time?.iso ?? "",
                    ]
                }
            })
    }
}
