import Graphs

/// Writes the lines, labels and boxes of a drawing.
struct SVGDrawing {
    let diagram: Diagram
    let layout: Layout

    func writeLines(to svg: inout SVGText) {
        svg.open("g", [("class", "lines")])
        for (edge, line) in zip(diagram.edges, layout.lines) {
            let name = "\(edge.tone) \(edge.style) \(Self.ends(of: edge, in: diagram))"
            svg.open("g", [("class", "edge \(name)"), ("id", "edge-\(edge.id)")])
            svg.element("title", [], edge.content.tooltip)
            Self.writeStroke(of: line.curve, edge.tone, edge.style, width: edge.width, to: &svg)
            for head in line.heads {
                svg.element("polygon", Self.head(head, tone: edge.tone, svg.theme))
                guard edge.style == .negated else { continue }
                Self.writeBar(Layout.Bar(before: head.base, heading: head.tip - head.base), tone: edge.tone, to: &svg)
            }
            svg.close("g")
        }
        svg.close("g")
    }

    private static func ends(of edge: DiagramEdge, in diagram: Diagram) -> String {
        SVGHover.classes(edge.source == edge.target ? [edge.source] : [edge.source, edge.target], in: diagram)
    }

    func writeLabels(to svg: inout SVGText) {
        svg.open("g", [("class", "labels"), ("text-anchor", "middle")])
        for (edge, line) in zip(diagram.edges, layout.lines) {
            guard let box = line.label else { continue }
            svg.open(
                "g",
                [("class", "label \(edge.tone) \(Self.ends(of: edge, in: diagram))"), ("id", "label-\(edge.id)")])
            svg.element("rect", [("class", "halo")] + Self.place(of: box) + [("fill", svg.theme(Palette.page))])
            var y = box.top + 1 + TypeStyle.relation.size * 0.92
            Self.write(edge.content, edge.tone, x: box.centre.x, y: &y, to: &svg)
            svg.close("g")
        }
        svg.close("g")
    }

    /// Writes what is shown of a line or hub, each statement with its own tooltip.
    static func write(_ content: StatementList, _ tone: Tone, x: Double, y: inout Double, to svg: inout SVGText) {
        let told = content.shown.map { (lines: $0.label, tooltip: $0.tooltip) }
        let rest = content.rest.map { [(lines: [$0], tooltip: content.tooltip)] } ?? []
        for statement in told + rest {
            svg.open("g", [("class", "statement")])
            svg.element("title", [], statement.tooltip)
            for words in statement.lines {
                let place = [("x", SVGText.number(x)), ("y", SVGText.number(y))]
                let look = [("class", "words \(tone)"), ("fill", svg.theme(Palette.label(tone)))]
                svg.element("text", place + SVGText.type(.relation) + look, words)
                y += TypeStyle.relation.leading
            }
            svg.close("g")
        }
    }

    func writeBoxes(to svg: inout SVGText) {
        svg.open("g", [("class", "boxes"), ("text-anchor", "middle")])
        for (node, box) in zip(diagram.nodes, layout.boxes) {
            svg.open("g", [("class", "node \(node.kind.rawValue)"), ("id", "node-\(node.id)")])
            svg.element("title", [], node.tooltip)
            let look = BoxLook(node, height: box.height)
            svg.element("rect", Self.place(of: box) + Self.attributes(of: look, svg.theme))
            let style = TypeStyle(nameOf: node)
            let office = node.office == nil ? 0 : TypeStyle.office.leading
            let height = Double(node.name.count) * style.leading + office
            var y = box.centre.y - height / 2
            for line in node.name {
                write(line, style, look.ink, x: box.centre.x, y: y + style.leading * 0.5 + style.size * 0.355, to: &svg)
                y += style.leading
            }
            if let office = node.office {
                let middle = y + TypeStyle.office.leading * 0.5 + TypeStyle.office.size * 0.33
                write(office, .office, Palette.faintInk, x: box.centre.x, y: middle, to: &svg)
            }
            svg.close("g")
        }
        svg.close("g")
    }

    /// Writes a line, under it a wide unseen one that gives the tooltip something to be found by.
    static func writeStroke(
        of curve: Curve, _ tone: Tone, _ style: LineStyle, width: Double, to svg: inout SVGText
    ) {
        let path = path(curve)
        svg.element(
            "path",
            [
                ("d", path), ("fill", "none"), ("stroke", "#000000"), ("stroke-opacity", "0"), ("stroke-width", "12"),
                ("pointer-events", "stroke"),
            ])
        writeStroke(along: path, tone, style, width: width, to: &svg)
    }

    /// Writes a line along a path; a double one is a broad one with the page showing through.
    static func writeStroke(
        along path: String, _ tone: Tone, _ style: LineStyle, width: Double, to svg: inout SVGText
    ) {
        let isDouble = Stroke(tone, style, width: width).isDouble
        svg.element("path", [("d", path)] + stroke(tone, style, width: isDouble ? width + 2.2 : width, svg.theme))
        guard isDouble else { return }
        let gap = [("class", "gap"), ("fill", "none"), ("stroke", svg.theme(Palette.page))]
        svg.element("path", [("d", path)] + gap + [("stroke-width", SVGText.number(width * 0.4 + 0.8))])
    }

    static func attributes(of look: BoxLook, _ theme: Theme) -> [(String, String)] {
        var attributes = [("class", look.classes)]
        if look.radius > 0 { attributes.append(("rx", SVGText.number(look.radius))) }
        attributes += [
            ("fill", theme(look.fill)), ("stroke", theme(look.frame)),
            ("stroke-width", SVGText.number(look.frameWidth)),
        ]
        if look.isDashed { attributes.append(("stroke-dasharray", "5 3")) }
        return attributes
    }

    static func place(of box: Box) -> [(String, String)] {
        [
            ("x", SVGText.number(box.left)), ("y", SVGText.number(box.top)), ("width", SVGText.number(box.width)),
            ("height", SVGText.number(box.height)),
        ]
    }

    static func stroke(_ tone: Tone, _ style: LineStyle, width: Double, _ theme: Theme) -> [(String, String)] {
        let stroke = Stroke(tone, style, width: width)
        var attributes = [
            ("class", "line \(tone)"), ("fill", "none"), ("stroke", theme(Palette.line(tone))),
            ("stroke-width", SVGText.number(stroke.isRound ? width + 0.4 : width)),
        ]
        if !stroke.dashes.isEmpty {
            attributes.append(("stroke-dasharray", stroke.dashes.map(SVGText.number).joined(separator: " ")))
        }
        if stroke.isRound { attributes.append(("stroke-linecap", "round")) }
        return attributes
    }

    static func writeBar(_ bar: Layout.Bar, tone: Tone, to svg: inout SVGText) {
        let path = "M\(pair(bar.start))L\(pair(bar.end))"
        let look = [("stroke", svg.theme(Palette.line(tone))), ("stroke-width", "1.8")]
        svg.element("path", [("class", "line \(tone)"), ("d", path), ("fill", "none")] + look)
    }

    private func write(
        _ text: String, _ style: TypeStyle, _ colour: Palette.Colour, x: Double, y: Double, to svg: inout SVGText
    ) {
        let place = [("x", SVGText.number(x)), ("y", SVGText.number(y))]
        svg.element("text", place + SVGText.type(style) + svg.fill(colour), text)
    }

    private static func path(_ curve: Curve) -> String {
        "M\(pair(curve.start))C\(pair(curve.firstControl)) \(pair(curve.secondControl)) \(pair(curve.end))"
    }

    private static func pair(_ point: Point) -> String {
        "\(SVGText.number(point.x)) \(SVGText.number(point.y))"
    }

    private static func head(_ head: Layout.Head, tone: Tone, _ theme: Theme) -> [(String, String)] {
        let back = head.base - head.tip
        let side = back.normal * 0.38
        let points = [head.tip, head.base + side, head.base - side].map {
            "\(SVGText.number($0.x)),\(SVGText.number($0.y))"
        }
        return [
            ("class", "head \(tone)"), ("points", points.joined(separator: " ")), ("fill", theme(Palette.line(tone))),
        ]
    }
}
