import Graphs

/// Turns the entities and relations of a graph into boxes and lines.
struct DiagramBuilder {
    let nodes: [DiagramNode]
    let edges: [DiagramEdge]
    let ties: [Diagram.Tie]

    init(graph: EntityGraph, options: DiagramOptions) {
        let relations = graph.relations.filter { options.includesStandingFacts || $0.type.eventClass != nil }
        let ends = Set(relations.flatMap { [$0.source, $0.target] })
        let entities = graph.entities.filter { options.includesUnconnected || ends.isEmpty || ends.contains($0.id) }
        let tints = TintAssignment(of: entities)
        var slug = Slug()
        nodes = entities.map { DiagramNode($0, id: slug.make(from: $0.id.text), tint: tints.tint(of: $0)) }
        let position = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1.id, $0) })
        edges = Self.edges(of: relations, in: graph, nodes: nodes, position: position, options: options)
        ties = Self.ties(among: entities, edges: edges)
    }

    /// The usual line under the title.
    var explanation: String {
        var parts = ["Who did what to whom, as the texts tell it."]
        if edges.contains(where: { $0.reports > 1 && $0.tone != .standing }) {
            parts.append("Heavier line: more reports.")
        }
        if nodes.contains(where: { $0.tint != nil && $0.kind != .country }) {
            parts.append("Tint of a box: its country.")
        }
        return edges.isEmpty ? "" : parts.joined(separator: " ")
    }

    /// What relations must share to lie on one line.
    private struct Line: Hashable {
        let source: Int
        let target: Int
        let tone: Tone
        let style: LineStyle
        let isSymmetric: Bool
    }

    private static func edges(
        of relations: [Relation], in graph: EntityGraph, nodes: [DiagramNode], position: [EntityID: Int],
        options: DiagramOptions
    ) -> [DiagramEdge] {
        var lines: [Line] = []
        var members: [Line: [Relation]] = [:]
        for relation in relations {
            guard let source = position[relation.source], let target = position[relation.target] else { continue }
            let line = Line(
                source: source, target: target, tone: Tone(of: relation.type), style: LineStyle(of: relation),
                isSymmetric: relation.type.isSymmetric)
            if members[line] == nil { lines.append(line) }
            members[line, default: []].append(relation)
        }
        var slug = Slug()
        return lines.map { line in
            let relations = members[line] ?? []
            let types = relations.map(\.type.name).joined(separator: "_")
            return DiagramEdge(
                id: slug.make(from: "\(nodes[line.source].id)_\(types)_\(nodes[line.target].id)"),
                source: line.source, target: line.target, tone: line.tone, style: line.style,
                isSymmetric: line.isSymmetric, reports: Set(relations.flatMap { $0.evidence.map(\.document) }).count,
                statements: relations.map { Statement($0, in: graph, includesObject: options.includesObjects) })
        }
    }

    private static func ties(among entities: [Entity], edges: [DiagramEdge]) -> [Diagram.Tie] {
        let joined = Set(edges.flatMap { [[$0.source, $0.target], [$0.target, $0.source]] })
        var countries: [String: Int] = [:]
        for (index, entity) in entities.enumerated() where entity.kind == .country {
            countries[entity.iso3 ?? entity.id.text] = index
        }
        return entities.enumerated().compactMap { index, entity in
            guard entity.kind != .country, let home = entity.country.flatMap({ countries[$0] }) else { return nil }
            return joined.contains([home, index]) ? nil : Diagram.Tie(first: home, second: index)
        }
    }
}
