import Graphs

/// The look of boxes, lines and hubs as attributes of the Graphviz language.
struct DOTLook {
    let theme: Theme

    /// The name in a box, and the office under it.
    func words(of node: DiagramNode) -> String {
        let style = TypeStyle(nameOf: node)
        let ink = "fontcolor=\(theme(BoxLook(node, height: 0).ink).quoted)"
        guard let office = node.office else {
            return "label=\(DOTText.plain(node.name.joined(separator: "\n"))) "
                + "fontname=\(DOTText.font(of: style).quoted) fontsize=\(Decimals.text(style.size)) \(ink)"
        }
        let mark = style.isBold ? ("<b>", "</b>") : ("", "")
        let name = node.name.map { mark.0 + DOTText.marked($0) + mark.1 }.joined(separator: "<br/>")
        let size = Decimals.text(TypeStyle.office.size)
        return "label=<\(name)<br/><font point-size=\(size.quoted) color=\(theme(Palette.faintInk).quoted)>"
            + "\(DOTText.marked(office))</font>> fontsize=\(Decimals.text(style.size)) \(ink)"
    }

    /// The outline and the fill of a box.
    func box(_ look: BoxLook) -> String {
        let styles = ["filled"] + (look.radius > 0 ? ["rounded"] : []) + (look.isDashed ? ["dashed"] : [])
        return "style=\"\(styles.joined(separator: ","))\" fillcolor=\(theme(look.fill).quoted) "
            + "color=\(theme(look.frame).quoted) penwidth=\(Decimals.text(look.frameWidth))"
    }

    /// The stroke and the heads of a line.
    func line(_ edge: DiagramEdge) -> String {
        [
            stroke(edge.tone, edge.style, width: edge.width), edge.isSymmetric ? "dir=both" : "dir=forward",
            "arrowhead=\(edge.style == .negated ? "normalnonetee" : "normal")",
        ].joined(separator: " ")
    }

    /// A stroke; a double one has two colours.
    func stroke(_ tone: Tone, _ style: LineStyle, width: Double) -> String {
        let stroke = Stroke(tone, style, width: width)
        let colour = theme(Palette.line(tone))
        return "color=\((stroke.isDouble ? "\(colour):\(colour)" : colour).quoted) "
            + "penwidth=\(Decimals.text(width)) style=\(stroke.graphviz)"
    }

    /// The sign of a hub.
    func hub(_ tone: Tone) -> String {
        "shape=hexagon style=filled fillcolor=\(theme(Palette.page).quoted) "
            + "color=\(theme(Palette.line(tone)).quoted) penwidth=\(Decimals.text(HubLook.frameWidth)) class=\"hub\""
    }
}
