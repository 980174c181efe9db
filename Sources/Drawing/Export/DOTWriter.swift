import Graphs

/// Writes a diagram in the Graphviz language with every place fixed; `neato -n2` draws it as it is.
///
/// Boxes come first, then lines, then the labels, which are nodes of their own, then title and legend.
struct DOTWriter {
    let diagram: Diagram
    let layout: Layout

    var text: String {
        var lines = [
            "digraph entente {",
            "  graph [outputorder=edgesfirst pad=\(Decimals.text(Layout.margin / 72, 3)) bgcolor=\(Palette.page.light.quoted)]",
            "  node [fontname=\"Arial\" shape=box fixedsize=true fontcolor=\"\(Palette.ink.light)\"]",
            "  edge [fontname=\"Arial\"]",
        ]
        lines += zip(diagram.nodes, layout.boxes).map(node)
        lines += zip(diagram.edges, layout.lines).map(edge)
        lines += zip(diagram.edges, layout.lines).compactMap(label)
        lines += zip(diagram.hubs, layout.hubs).flatMap(hub)
        lines += DOTHeader(header: layout.header, page: layout.size).lines
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private func node(_ node: DiagramNode, _ box: Box) -> String {
        let look = BoxLook(kind: node.kind, tint: node.tint, side: node.side, height: box.height)
        let attributes = [
            words(of: node), "fontcolor=\(look.ink.light.quoted)", Self.outline(look),
            "class=\"\(node.kind.rawValue)\"", "tooltip=\(DOTText.plain(node.tooltip))", place(of: box),
        ]
        return "  \(node.id.quoted) [\(attributes.joined(separator: " "))]"
    }

    private func words(of node: DiagramNode) -> String {
        let style = TypeStyle(nameOf: node.kind)
        guard let office = node.office else {
            return "label=\(DOTText.plain(node.name.joined(separator: "\n"))) "
                + "fontname=\(DOTText.font(of: style).quoted) fontsize=\(Decimals.text(style.size))"
        }
        let name = node.name.map { "<b>\(DOTText.marked($0))</b>" }.joined(separator: "<br/>")
        let size = Decimals.text(TypeStyle.office.size)
        return "label=<\(name)<br/><font point-size=\(size.quoted) color=\(Palette.faintInk.light.quoted)>"
            + "\(DOTText.marked(office))</font>> fontsize=\(Decimals.text(style.size))"
    }

    private func edge(_ edge: DiagramEdge, _ line: Layout.Line) -> String {
        let size = line.heads.first.map { ($0.tip - $0.base).length } ?? 0
        let attributes = [
            "color=\(Stroke(edge.tone, edge.style, width: edge.width).graphvizColour(edge.tone).quoted)",
            "penwidth=\(Decimals.text(edge.width))",
            "arrowsize=\(Decimals.text(size / 10))",
            "style=\(Stroke(edge.tone, edge.style, width: edge.width).graphviz)",
            edge.isSymmetric ? "dir=both" : "dir=forward",
            "arrowhead=\(edge.style == .negated ? "normalnonetee" : "normal")", "class=\"\(edge.tone) \(edge.style)\"",
            "id=\"edge-\(edge.id)\"", "tooltip=\(DOTText.plain(edge.content.tooltip))", "pos=\"\(spline(line))\"",
        ]
        let ends = "\(diagram.nodes[edge.source].id.quoted) -> \(diagram.nodes[edge.target].id.quoted)"
        return "  \(ends) [\(attributes.joined(separator: " "))]"
    }

    private func label(_ edge: DiagramEdge, _ line: Layout.Line) -> String? {
        guard let box = line.label else { return nil }
        let words = edge.content.label.joined(separator: "\n")
        let attributes = [
            "label=\(DOTText.plain(words))", "fontsize=\(Decimals.text(TypeStyle.relation.size))",
            "fontcolor=\"\(Palette.label(edge.tone).light)\"", "style=filled", "fillcolor=\"\(Palette.page.light)\"",
            "penwidth=0", "class=\"label\"", "tooltip=\(DOTText.plain(edge.content.tooltip))", place(of: box),
        ]
        return "  \("label of \(edge.id)".quoted) [\(attributes.joined(separator: " "))]"
    }

    static func outline(_ look: BoxLook) -> String {
        let styles = ["filled"] + (look.radius > 0 ? ["rounded"] : []) + (look.isDashed ? ["dashed"] : [])
        return "style=\"\(styles.joined(separator: ","))\" fillcolor=\"\(look.fill.light)\" "
            + "color=\"\(look.frame.light)\" penwidth=\(Decimals.text(look.frameWidth))"
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
