import Graphs

/// Writes title, explanation and legend in the Graphviz language, as nodes with fixed places.
struct DOTHeader {
    let header: Header
    let page: Point
    let theme: Theme

    var lines: [String] {
        header.texts.enumerated().map { text($1, name: "heading \($0 + 1)") }
            + header.signs.enumerated().flatMap { sign($1, name: "key \($0 + 1)") }
    }

    private func text(_ line: Header.Text, name: String) -> String {
        // A node's text is centred on its place, a third of the type's size above the base line.
        let centre = Point(line.place.x + line.width / 2, line.place.y - line.style.size * 0.34)
        let colour = line.style == .subtitle || line.style == .source ? Palette.faintInk : Palette.ink
        let attributes = [
            "shape=plain", "fixedsize=false", "label=\(DOTText.plain(line.text))",
            "fontname=\(DOTText.font(of: line.style).quoted)", "fontsize=\(Decimals.text(line.style.size))",
            "fontcolor=\(theme(colour).quoted)", "pos=\(DOTText.pair(centre, page: page).quoted)",
        ]
        return "  \(name.quoted) [\(attributes.joined(separator: " "))]"
    }

    private func sign(_ sign: Header.Sign, name: String) -> [String] {
        let drawn =
            switch sign.entry {
            case .tone(let tone), .side(let tone, _): stroke(tone, .asserted, width: tone.legendWidth, sign.box, name)
            case .style(let style): stroke(.contact, style, width: 1.6, sign.box, name)
            case .hub: [hub(sign.box, name)]
            case .kind(let kind): [box(kind, sign.box, name)]
            case .people: [box(.official, sign.box, name)]
            }
        return drawn + [text(sign.meaning, name: "\(name) meaning")]
    }

    private func stroke(_ tone: Tone, _ style: LineStyle, width: Double, _ box: Box, _ name: String) -> [String] {
        let ends = [Point(box.left, box.centre.y), Point(box.right, box.centre.y)]
        let places = ends.map { DOTText.pair($0, page: page) }
        let names = ["\(name) from".quoted, "\(name) to".quoted]
        let nodes = zip(names, places).map { name, place in
            "  \(name) [label=\"\" shape=point style=invis width=0.01 height=0.01 pos=\(place.quoted)]"
        }
        let path = [0, 0.3, 0.6, 0.9].map { DOTText.pair(ends[0].towards(ends[1], $0), page: page) }
        let attributes = [
            style == .negated ? "dir=forward arrowhead=tee arrowsize=0.8" : "dir=none",
            DOTLook(theme: theme).stroke(tone, style, width: width),
            "pos=\((["e,\(places[1])"] + path).joined(separator: " ").quoted)",
        ]
        return nodes + ["  \(names[0]) -> \(names[1]) [\(attributes.joined(separator: " "))]"]
    }

    private func hub(_ box: Box, _ name: String) -> String {
        "  \(name.quoted) [label=\"\" \(DOTLook(theme: theme).hub(.contact)) "
            + "\(DOTText.place(of: box, page: page))]"
    }

    private func box(_ kind: EntityKind, _ box: Box, _ name: String) -> String {
        let look = BoxLook(kind: kind, tint: nil, height: box.height)
        let attributes = [
            "label=\"\"", DOTLook(theme: theme).box(look), "width=\(Decimals.text(box.width / 72, 4))",
            "height=\(Decimals.text(box.height / 72, 4))", "pos=\(DOTText.pair(box.centre, page: page).quoted)",
        ]
        return "  \(name.quoted) [\(attributes.joined(separator: " "))]"
    }
}
