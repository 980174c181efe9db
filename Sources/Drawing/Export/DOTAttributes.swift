import Graphs

/// What nodes and edges of the Graphviz language carry besides their look, so that other programs can work with the graph.
enum DOTAttributes {
    /// Whom a box stands for; pydot knows no attribute called `name`.
    static func text(of node: DiagramNode) -> String {
        var attributes = [
            "kind=\(node.kind.rawValue.quoted)", "entity=\(value(node.entity.text))",
            "who=\(value(node.name.joined(separator: " ")))",
        ]
        if let office = node.office { attributes.append("office=\(value(office))") }
        if let country = node.country { attributes.append("country=\(value(country))") }
        return attributes.joined(separator: " ")
    }

    /// What a line or a hub tells.
    static func text(of content: StatementList, _ tone: Tone, _ style: LineStyle) -> String {
        var types: Set<String> = []
        let told = content.relations.map(\.type).filter { types.insert($0).inserted }.prefix(30)
        var attributes = [
            "relation=\(value(told.joined(separator: " ")))", "tone=\("\(tone)".quoted)", "told=\("\(style)".quoted)",
            "claims=\"\(content.count)\"", "reports=\"\(content.reports)\"",
        ]
        if let confidence = content.confidence {
            attributes.append("confidence=\(Decimals.text(confidence, 2).quoted)")
        }
        return attributes.joined(separator: " ")
    }

    /// The documents with their fingerprints, one a line.
    static func text(of sources: [DocumentSource]) -> String {
        "sources="
            + DOTText.plain(
                sources.map { DisplayText("\($0.sha256) \($0.id)").shortened(to: 300) }.joined(separator: "\n"))
    }

    private static func value(_ text: String) -> String { DOTText.plain(DisplayText(text).shortened(to: 200)) }
}
