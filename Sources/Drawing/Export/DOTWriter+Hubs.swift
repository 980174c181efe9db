import Graphs

/// Hubs in the Graphviz language: a node for each sign and an edge without heads to each who took part.
extension DOTWriter {
    func hub(_ hub: DiagramHub, _ place: Layout.Hub) -> [String] {
        let name = "hub \(hub.id)".quoted
        let tooltip = "tooltip=\(DOTText.plain(hub.content.tooltip))"
        let words = DOTText.plain(hub.content.label.joined(separator: "\n"))
        let sign = [
            "label=\(words)", "fontsize=\(Decimals.text(TypeStyle.relation.size))",
            "fontcolor=\(Palette.label(hub.tone).light.quoted)", Self.hubLook(hub.tone),
            "id=\("hub-\(hub.id)".quoted)", tooltip, DOTText.place(of: place.box, page: layout.size),
        ]
        let stroke = [
            "dir=none", "color=\(Stroke(hub.tone, hub.style, width: hub.width).graphvizColour(hub.tone).quoted)",
            "penwidth=\(Decimals.text(hub.width))",
            "style=\(Stroke(hub.tone, hub.style, width: hub.width).graphviz)",
            "class=\("spoke \(hub.tone) \(hub.style)".quoted)", tooltip,
        ].joined(separator: " ")
        let spokes = zip(hub.members, place.spokes).map { member, curve in
            let id = diagram.nodes[member].id
            return "  \(name) -> \(id.quoted) [\(stroke) id=\("spoke-\(hub.id)-\(id)".quoted) "
                + "pos=\(points(of: curve).joined(separator: " ").quoted)]"
        }
        return ["  \(name) [\(sign.joined(separator: " "))]"] + spokes
    }

    /// The attributes of a hub's sign.
    static func hubLook(_ tone: Tone) -> String {
        "shape=hexagon style=filled fillcolor=\(Palette.page.light.quoted) "
            + "color=\(Palette.line(tone).light.quoted) penwidth=\(Decimals.text(HubLook.frameWidth)) class=\"hub\""
    }
}
