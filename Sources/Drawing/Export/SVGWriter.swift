import Graphs

/// Writes a diagram as SVG 1.1: text as text, a description for those who cannot see it, light and dark colours.
struct SVGWriter {
    let diagram: Diagram
    let layout: Layout
    var theme = Theme.auto

    /// The whole document; nothing in it depends on the machine or the hour.
    var text: String {
        var svg = SVGText(theme: theme)
        let (width, height) = (SVGText.number(layout.size.x), SVGText.number(layout.size.y))
        svg.open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
                ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
                ("aria-labelledby", "picture-title picture-desc"),
                ("font-family", TypeStyle.families.joined(separator: ", ")),
            ])
        svg.element("title", [("id", "picture-title")], diagram.title ?? "Who did what to whom")
        svg.element("desc", [("id", "picture-desc")], description)
        writeSources(to: &svg)
        svg.raw(SVGStyleSheet(diagram: diagram, theme: theme).text)
        svg.element("rect", [("class", "page"), ("width", width), ("height", height), ("fill", theme(Palette.page))])
        writeHeader(to: &svg)
        let drawing = SVGDrawing(diagram: diagram, layout: layout)
        let hubs = SVGHubs(diagram: diagram, layout: layout)
        hubs.writeSpokes(to: &svg)
        drawing.writeLines(to: &svg)
        drawing.writeLabels(to: &svg)
        hubs.writeSigns(to: &svg)
        drawing.writeBoxes(to: &svg)
        svg.close("svg")
        return svg.text
    }

    private var description: String {
        let told = diagram.edges.map(\.content) + diagram.hubs.map(\.content)
        let sentences = told.flatMap { content in
            content.told.map { $0.sentence + "." } + (content.untold > 0 ? ["And \(content.untold) more."] : [])
        }
        if !sentences.isEmpty { return sentences.joined(separator: "\n") }
        guard !diagram.nodes.isEmpty else { return "Nothing is drawn." }
        return diagram.nodes.map { $0.name.joined(separator: " ") + "." }.joined(separator: "\n")
    }

    private func writeSources(to svg: inout SVGText) {
        guard !diagram.sources.isEmpty else { return }
        svg.open("metadata", [])
        svg.open("sources", [("xmlns", "urn:entente:sources")])
        for source in diagram.sources {
            let id = DisplayText(source.id).shortened(to: 200)
            let told = [("outlet", source.outlet), ("date", source.date), ("href", source.address?.text)]
            svg.element(
                "source",
                [("id", id)]
                    + told.compactMap { name, text in text.map { (name, DisplayText($0).shortened(to: 2000)) } }
                    + [("sha256", DisplayText(source.sha256).text)])
        }
        svg.close("sources")
        svg.close("metadata")
    }

    private func writeHeader(to svg: inout SVGText) {
        guard !layout.header.texts.isEmpty || !layout.header.signs.isEmpty else { return }
        svg.open("g", [("class", "header")])
        let address = diagram.sourceLine?.address
        for text in layout.header.texts {
            let link = text.style == .source ? address : nil
            if let link { svg.open("a", [("class", "source"), ("href", link.text), ("rel", "noreferrer")]) }
            svg.text(text, colour: text.style == .title ? Palette.ink : Palette.faintInk)
            if link != nil { svg.close("a") }
        }
        for sign in layout.header.signs {
            SVGSign(sign: sign).write(to: &svg)
        }
        svg.close("g")
    }
}
