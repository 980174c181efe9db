import Graphs

/// Writes a diagram in the Graphviz language with every place fixed; `neato -n2` draws it as it is.
///
/// Boxes come first, then lines, then the labels, which are nodes of their own, then title and legend.
struct DOTWriter {
    let diagram: Diagram
    let layout: Layout
    var theme = Theme.light

    var text: String {
        var lines = [
            "digraph entente {",
            "  graph [outputorder=edgesfirst pad=\(Decimals.text(Layout.margin / 72, 3)) bgcolor=\(theme(Palette.page).quoted) \(DOTAttributes.text(of: diagram.sources))]",
            "  node [fontname=\"Arial\" shape=box fixedsize=true fontcolor=\(theme(Palette.ink).quoted)]",
            "  edge [fontname=\"Arial\"]",
            "  // who",
        ]
        lines += zip(diagram.nodes, layout.boxes).map(node)
        lines += ["  // what they did"] + zip(diagram.edges, layout.lines).map(edge)
        lines += ["  // the words on the lines"] + zip(diagram.edges, layout.lines).compactMap(label)
        if !diagram.hubs.isEmpty { lines.append("  // what several did with one another") }
        lines += zip(diagram.hubs, layout.hubs).flatMap(hub)
        lines += ["  // title and legend"] + DOTHeader(header: layout.header, page: layout.size, theme: theme).lines
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private var look: DOTLook { DOTLook(theme: theme) }

    private func node(_ node: DiagramNode, _ box: Box) -> String {
        let attributes = [
            look.words(of: node), look.box(BoxLook(node, height: box.height)), "class=\(node.kind.rawValue.quoted)",
            DOTAttributes.text(of: node), "tooltip=\(DOTText.plain(node.tooltip))", place(of: box),
        ]
        return "  \(node.id.quoted) [\(attributes.joined(separator: " "))]"
    }

    private func edge(_ edge: DiagramEdge, _ line: Layout.Line) -> String {
        let size = line.heads.first.map { ($0.tip - $0.base).length } ?? 0
        let attributes = [
            look.line(edge), "arrowsize=\(Decimals.text(size / 10))", "class=\"\(edge.tone) \(edge.style)\"",
            "id=\"edge-\(edge.id)\"", DOTAttributes.text(of: edge.content, edge.tone, edge.style),
            "tooltip=\(DOTText.plain(edge.content.tooltip))", "pos=\"\(spline(line))\"",
        ]
        let ends = "\(diagram.nodes[edge.source].id.quoted) -> \(diagram.nodes[edge.target].id.quoted)"
        return "  \(ends) [\(attributes.joined(separator: " "))]"
    }

    private func label(_ edge: DiagramEdge, _ line: Layout.Line) -> String? {
        guard let box = line.label else { return nil }
        let words = edge.content.label.joined(separator: "\n")
        let attributes = [
            "label=\(DOTText.plain(words))", "fontsize=\(Decimals.text(TypeStyle.relation.size))",
            "fontcolor=\(theme(Palette.label(edge.tone)).quoted)", "style=filled",
            "fillcolor=\(theme(Palette.page).quoted)", "penwidth=0", "class=\"label\"",
            "tooltip=\(DOTText.plain(edge.content.tooltip))", place(of: box),
        ]
        return "  \("label of \(edge.id)".quoted) [\(attributes.joined(separator: " "))]"
    }

    private func place(of box: Box) -> String { DOTText.place(of: box, page: layout.size) }

    private func pair(_ point: Point) -> String { DOTText.pair(point, page: layout.size) }

    private func spline(_ line: Layout.Line) -> String {
        let tips = zip(["e", "s"], line.heads).map { "\($0),\(pair($1.tip))" }
        return (tips.reversed() + points(of: line.curve)).joined(separator: " ")
    }

    /// The four points of a curve.
    func points(of curve: Curve) -> [String] {
        [curve.start, curve.firstControl, curve.secondControl, curve.end].map(pair)
    }
}
