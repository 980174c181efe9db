import Graphs

/// Writes one sign of the legend and what explains it.
struct SVGSign {
    let sign: Header.Sign

    func write(to svg: inout SVGText) {
        svg.open("g", [("class", "sign")])
        switch sign.entry {
        case .tone(let tone), .side(let tone, _): writeLine(tone, .asserted, width: tone.legendWidth, to: &svg)
        case .style(let style): writeLine(.contact, style, width: 1.6, to: &svg)
        case .hub: svg.element("polygon", SVGHubs.sign(in: sign.box, .contact, svg.theme))
        case .kind(let kind): writeBox(kind, to: &svg)
        case .people: writeBox(.official, to: &svg)
        }
        svg.text(sign.meaning, colour: Palette.ink)
        svg.close("g")
    }

    private func writeBox(_ kind: EntityKind, to svg: inout SVGText) {
        let look = BoxLook(kind: kind, tint: nil, height: sign.box.height)
        svg.element("rect", SVGDrawing.place(of: sign.box) + SVGDrawing.attributes(of: look, svg.theme))
    }

    private func writeLine(_ tone: Tone, _ style: LineStyle, width: Double, to svg: inout SVGText) {
        let y = SVGText.number(sign.box.centre.y)
        let path = "M\(SVGText.number(sign.box.left)) \(y)H\(SVGText.number(sign.box.right))"
        SVGDrawing.writeStroke(along: path, tone, style, width: width, to: &svg)
        guard style == .negated else { return }
        let end = Point(sign.box.right, sign.box.centre.y)
        SVGDrawing.writeBar(Layout.Bar(before: end, heading: Point(1, 0)), tone: tone, to: &svg)
    }
}
