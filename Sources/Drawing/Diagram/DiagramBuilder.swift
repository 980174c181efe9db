import Graphs

/// Turns the entities and relations of a graph into boxes, lines and hubs.
struct DiagramBuilder {
    let nodes: [DiagramNode]
    let edges: [DiagramEdge]
    let hubs: [DiagramHub]
    let ties: [Diagram.Tie]
    private let comparison: Comparison?

    init(graph: EntityGraph, comparison: Comparison?, options: DiagramOptions) {
        self.comparison = comparison
        let relations = graph.relations.filter { options.includesStandingFacts || $0.type.eventClass != nil }
        let ends = Set(relations.flatMap { [$0.source, $0.target] })
        let entities = graph.entities.filter { options.includesUnconnected || ends.isEmpty || ends.contains($0.id) }
        let tints = TintAssignment(of: entities)
        var slug = Slug()
        nodes = entities.map { entity in
            DiagramNode(
                entity, id: slug.make(from: entity.id.text), tint: tints.tint(of: entity),
                side: comparison?.side(of: entity.id) ?? .both)
        }
        let position = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1.id, $0) })
        // Where tellings are compared, one gathering is all of one side.
        let sides = Dictionary(grouping: relations) { comparison?.mark(of: $0.key).side ?? .both }
        let found = Comparison.Side.allCases.compactMap { sides[$0].map(HubFinder.init) }
        let lines = LineBuilder(
            graph: graph, nodes: nodes, position: position, comparison: comparison, options: options)
        edges = lines.edges(of: found.flatMap(\.rest).sorted { $0.key < $1.key })
        hubs = lines.hubs(of: found.flatMap(\.gatherings))
        ties = Self.ties(among: entities, edges: edges)
    }

    /// The usual line under the title.
    var explanation: String {
        var parts = ["Who did what to whom, as the texts tell it."]
        if let comparison { parts = ["\(comparison.names.a) (\u{2212}) and \(comparison.names.b) (+) compared."] }
        if comparison == nil,
            edges.contains(where: { $0.reports > 1 && $0.tone != .standing })
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
