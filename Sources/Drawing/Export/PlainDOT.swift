import Graphs

/// Writes a diagram in the Graphviz language without places, for whoever wants to lay it out or to work with the graph.
struct PlainDOT {
    let diagram: Diagram
    let theme: Theme

    var text: String {
        let title = diagram.title.map { "label=\(DOTText.plain($0)) labelloc=t fontname=\"Arial\" " } ?? ""
        var lines = [
            "digraph entente {",
            "  graph [\(title)bgcolor=\(theme(Palette.page).quoted) \(DOTAttributes.text(of: diagram.sources))]",
            "  node [fontname=\"Arial\" shape=box]",
            "  edge [fontname=\"Arial\" fontsize=\(Decimals.text(TypeStyle.relation.size))]",
            "  // who",
        ]
        lines += diagram.nodes.map(node)
        lines += ["  // what they did"] + diagram.edges.map(edge)
        if !diagram.hubs.isEmpty { lines.append("  // what several did with one another") }
        lines += diagram.hubs.flatMap(hub)
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private var look: DOTLook { DOTLook(theme: theme) }

    private func node(_ node: DiagramNode) -> String {
        "  \(node.id.quoted) [\(look.words(of: node)) \(look.box(BoxLook(node, height: 30))) "
            + "\(DOTAttributes.text(of: node)) tooltip=\(DOTText.plain(node.tooltip))]"
    }

    private func edge(_ edge: DiagramEdge) -> String {
        "  \(diagram.nodes[edge.source].id.quoted) -> \(diagram.nodes[edge.target].id.quoted) "
            + "[\(words(edge.content, edge.tone)) \(look.line(edge)) id=\("edge-\(edge.id)".quoted) "
            + "\(told(edge.content, edge.tone, edge.style))]"
    }

    private func hub(_ hub: DiagramHub) -> [String] {
        let name = "hub \(hub.id)".quoted
        let sign =
            "  \(name) [\(words(hub.content, hub.tone)) fontsize=\(Decimals.text(TypeStyle.relation.size)) "
            + "\(look.hub(hub.tone)) \(told(hub.content, hub.tone, hub.style))]"
        return [sign]
            + hub.members.map {
                "  \(name) -> \(diagram.nodes[$0].id.quoted) [dir=none \(look.stroke(hub.tone, hub.style, width: hub.width))]"
            }
    }

    private func words(_ content: StatementList, _ tone: Tone) -> String {
        "label=\(DOTText.plain(content.label.joined(separator: "\n"))) fontcolor=\(theme(Palette.label(tone)).quoted)"
    }

    private func told(_ content: StatementList, _ tone: Tone, _ style: LineStyle) -> String {
        DOTAttributes.text(of: content, tone, style) + " tooltip=\(DOTText.plain(content.tooltip))"
    }
}
