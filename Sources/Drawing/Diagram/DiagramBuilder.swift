import Graphs

/// Turns the entities and relations of a graph into boxes, lines and hubs.
struct DiagramBuilder {
    let nodes: [DiagramNode]
    let edges: [DiagramEdge]
    let hubs: [DiagramHub]
    let ties: [Diagram.Tie]
    /// How much of the graph is drawn; nothing where all of it is.
    let omission: Omission?
    /// How many names are left out since no act of the story has to do with them.
    private let outsiders: Int
    private let comparison: Comparison?
    private let adviceOnRest: String?

    /// How many pairs of boxes are joined for each box, at most, where not all is drawn.
    private static let pairsForEachBox = 2

    /// How much is drawn of how much.
    struct Omission {
        let names: Int
        let ofNames: Int
        let claims: Int
        let ofClaims: Int

        var sentence: String {
            "Drawn are \(Self.grouped(names)) of \(Self.grouped(ofNames)) names and \(Self.grouped(claims)) of "
                + "\(Self.grouped(ofClaims)) claims, the best supported"
        }

        /// A number with commas between its thousands.
        private static func grouped(_ number: Int) -> String {
            let digits = Array(String(number))
            return digits.indices.reduce(into: "") { text, index in
                if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
                text.append(digits[index])
            }
        }
    }

    init(graph: EntityGraph, comparison: Comparison?, options: DiagramOptions) {
        self.comparison = comparison
        self.adviceOnRest = options.adviceOnRest
        var relations = graph.relations.filter { options.includesStandingFacts || $0.type.eventClass != nil }
        let story = Story(of: relations)
        let isTold = !story.actors.isEmpty
        // Who is compared is named by one of two; there nobody goes.
        if isTold, comparison == nil, !options.includesUnconnected {
            let all = Set(relations.flatMap { [$0.source, $0.target] })
            outsiders = all.subtracting(story.members).count
            relations = relations.filter { story.members.contains($0.source) }
        } else {
            outsiders = 0
        }
        let ends = Set(relations.flatMap { [$0.source, $0.target] })
        var entities = graph.entities.filter { options.includesUnconnected || ends.isEmpty || ends.contains($0.id) }
        if let most = options.mostBoxes, entities.count > most {
            let whole = (names: entities.count, claims: relations.count)
            let selection = Selection(of: relations, boxes: most, pairs: most * Self.pairsForEachBox)
            relations = selection.relations
            entities = ends.isEmpty ? Array(entities.prefix(most)) : entities.filter { selection.ends.contains($0.id) }
            omission = Omission(
                names: entities.count, ofNames: whole.names, claims: relations.count, ofClaims: whole.claims)
        } else {
            omission = nil
        }
        let tints = TintAssignment(of: entities)
        var slug = Slug()
        nodes = entities.map { entity in
            DiagramNode(
                entity, id: slug.make(from: entity.id.text), tint: tints.tint(of: entity),
                side: comparison?.side(of: entity.id) ?? .both,
                // Countries say whose the others are, so they keep their weight.
                standsBack: isTold && entity.kind != .country && !story.actors.contains(entity.id))
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
        if outsiders > 0 {
            parts.append("Left out: \(outsiders) \(outsiders == 1 ? "name" : "names") that no act has to do with.")
        }
        if let omission {
            parts.append(omission.sentence + (adviceOnRest.map { "; \($0)." } ?? "."))
        } else if edges.isEmpty, hubs.isEmpty {
            return ""
        }
        return parts.joined(separator: " ")
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
