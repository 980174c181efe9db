import Graphs

/// Hubs in the Graphviz language: a node for each sign and an edge without heads to each who took part.
extension DOTWriter {
    func hub(_ hub: DiagramHub, _ place: Layout.Hub) -> [String] {
        let look = DOTLook(theme: theme)
        let name = "hub \(hub.id)".quoted
        let told = DOTAttributes.text(of: hub.content, hub.tone, hub.style)
        let tooltip = "tooltip=\(DOTText.plain(hub.content.tooltip))"
        let words = DOTText.plain(hub.content.label.joined(separator: "\n"))
        let sign = [
            "label=\(words)", "fontsize=\(Decimals.text(TypeStyle.relation.size))",
            "fontcolor=\(theme(Palette.label(hub.tone)).quoted)", look.hub(hub.tone),
            "id=\("hub-\(hub.id)".quoted)", told, tooltip, DOTText.place(of: place.box, page: layout.size),
        ]
        let stroke = [
            "dir=none", look.stroke(hub.tone, hub.style, width: hub.width),
            "class=\("spoke \(hub.tone) \(hub.style)".quoted)", tooltip,
        ].joined(separator: " ")
        let spokes = zip(hub.members, place.spokes).map { member, curve in
            let id = diagram.nodes[member].id
            return "  \(name) -> \(id.quoted) [\(stroke) id=\("spoke-\(hub.id)-\(id)".quoted) "
                + "pos=\(points(of: curve).joined(separator: " ").quoted)]"
        }
        return ["  \(name) [\(sign.joined(separator: " "))]"] + spokes
    }
}
