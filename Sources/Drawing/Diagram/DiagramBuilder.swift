import Graphs

/// Turns the entities and relations of a graph into boxes, lines and hubs.
struct DiagramBuilder {
    let nodes: [DiagramNode]
    let edges: [DiagramEdge]
    let hubs: [DiagramHub]
    let ties: [Diagram.Tie]

    init(graph: EntityGraph, options: DiagramOptions) {
        let relations = graph.relations.filter { options.includesStandingFacts || $0.type.eventClass != nil }
        let ends = Set(relations.flatMap { [$0.source, $0.target] })
        let entities = graph.entities.filter { options.includesUnconnected || ends.isEmpty || ends.contains($0.id) }
        let tints = TintAssignment(of: entities)
        var slug = Slug()
        nodes = entities.map { DiagramNode($0, id: slug.make(from: $0.id.text), tint: tints.tint(of: $0)) }
        let position = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1.id, $0) })
        let found = HubFinder(relations)
        let lines = LineBuilder(graph: graph, nodes: nodes, position: position, options: options)
        edges = lines.edges(of: found.rest)
        hubs = lines.hubs(of: found.gatherings)
        ties = Self.ties(among: entities, edges: edges)
    }

    /// The usual line under the title.
    var explanation: String {
        var parts = ["Who did what to whom, as the texts tell it."]
        if edges.contains(where: { $0.reports > 1 && $0.tone != .standing })
            || hubs.contains(where: { $0.content.reports > 1 })
        {
            parts.append("Heavier line: more reports.")
        }
        if nodes.contains(where: { $0.tint != nil && $0.kind != .country }) {
            parts.append("Tint of a box: its country.")
        }
        return edges.isEmpty && hubs.isEmpty ? "" : parts.joined(separator: " ")
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
