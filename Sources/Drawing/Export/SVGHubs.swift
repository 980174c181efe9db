import Graphs

/// Writes the hubs of a drawing: their lines, and the signs that lie over them.
struct SVGHubs {
    let diagram: Diagram
    let layout: Layout

    func writeSpokes(to svg: inout SVGText) {
        guard !diagram.hubs.isEmpty else { return }
        svg.open("g", [("class", "spokes")])
        for (hub, place) in zip(diagram.hubs, layout.hubs) {
            svg.open("g", [("class", "edge \(hub.tone) \(hub.style) \(ends(of: hub))"), ("id", "spokes-\(hub.id)")])
            svg.element("title", [], hub.content.tooltip)
            for spoke in place.spokes {
                SVGDrawing.writeStroke(of: spoke, hub.tone, hub.style, width: hub.width, to: &svg)
            }
            svg.close("g")
        }
        svg.close("g")
    }

    func writeSigns(to svg: inout SVGText) {
        guard !diagram.hubs.isEmpty else { return }
        svg.open("g", [("class", "hubs"), ("text-anchor", "middle")])
        for (hub, place) in zip(diagram.hubs, layout.hubs) {
            svg.open("g", [("class", "hub-of-several \(hub.tone) \(ends(of: hub))"), ("id", "hub-\(hub.id)")])
            svg.element("title", [], hub.content.tooltip)
            svg.element("polygon", Self.sign(in: place.box, hub.tone, svg.theme))
            let height = Double(hub.content.label.count) * TypeStyle.relation.leading
            var y = place.box.centre.y - height / 2 + TypeStyle.relation.size * 0.92
            SVGDrawing.write(hub.content, hub.tone, x: place.box.centre.x, y: &y, to: &svg)
            svg.close("g")
        }
        svg.close("g")
    }

    private func ends(of hub: DiagramHub) -> String { SVGHover.classes(hub.members, in: diagram) }

    /// The attributes of a sign's outline.
    static func sign(in box: Box, _ tone: Tone, _ theme: Theme) -> [(String, String)] {
        let corners = HubLook.corners(of: box).map { "\(SVGText.number($0.x)),\(SVGText.number($0.y))" }
        return [
            ("class", "hub \(tone)"), ("points", corners.joined(separator: " ")), ("fill", theme(Palette.page)),
            ("stroke", theme(Palette.line(tone))), ("stroke-width", SVGText.number(HubLook.frameWidth)),
        ]
    }
}
