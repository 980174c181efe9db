/// The title, the explanation and the legend with their places.
package struct Header: Hashable, Sendable {
    /// A line of text; the place is the left end of its base line.
    package struct Text: Hashable, Sendable {
        package let text: String
        package let style: TypeStyle
        package let place: Point
        /// Width in points.
        package let width: Double
    }

    /// A sign of the legend and the place of what explains it.
    package struct Sign: Hashable, Sendable {
        package let entry: LegendEntry
        package let box: Box
        package let meaning: Text
    }

    /// Width and height in points.
    package let size: Point
    /// Title and explanation.
    package let texts: [Text]
    /// The legend.
    package let signs: [Sign]

    /// The lines that will have to be measured.
    static func measured(for diagram: Diagram) -> [TextMeasure.Line] {
        titleLines(of: diagram).map { TextMeasure.Line(text: $0, style: .title) }
            + subtitleLines(of: diagram).map { TextMeasure.Line(text: $0, style: .subtitle) }
            + sourceLines(of: diagram).map { TextMeasure.Line(text: $0, style: .source) }
            + diagram.legend.map { TextMeasure.Line(text: $0.meaning, style: .legend) }
    }

    /// Sets the header of a diagram over a drawing of a given width.
    init(diagram: Diagram, measure: TextMeasure, drawingWidth: Double) {
        func text(_ line: String, _ style: TypeStyle, at place: Point) -> Text {
            Text(text: line, style: style, place: place, width: measure.width(of: line, style))
        }
        var texts: [Text] = []
        var y = 0.0
        let blocks = [
            (Self.titleLines(of: diagram), TypeStyle.title), (Self.subtitleLines(of: diagram), .subtitle),
            (Self.sourceLines(of: diagram), .source),
        ]
        for (lines, style) in blocks where !lines.isEmpty {
            for line in lines {
                texts.append(text(line, style, at: Point(0, y + style.size * 0.85)))
                y += style.leading + 1
            }
            y += 3
        }
        var width = texts.map(\.width).max() ?? 0
        var signs: [Sign] = []
        if !diagram.legend.isEmpty {
            let limit = max(drawingWidth, width, 560)
            var x = 0.0
            y += 6
            for entry in diagram.legend {
                let signSize = Self.signSize(of: entry)
                let textWidth = measure.width(of: entry.meaning, .legend)
                if x > 0, x + signSize.x + 6 + textWidth > limit {
                    x = 0
                    y += 18
                }
                let box = Box(centre: Point(x + signSize.x / 2, y + 6), width: signSize.x, height: signSize.y)
                let place = Point(box.right + 6, y + 9.3)
                signs.append(Sign(entry: entry, box: box, meaning: text(entry.meaning, .legend, at: place)))
                x = place.x + textWidth
                width = max(width, x)
                x += 18
            }
            y += 14
        }
        size = Point(width, y)
        self.texts = texts
        self.signs = signs
    }

    private init(size: Point, texts: [Text], signs: [Sign]) {
        self.size = size
        self.texts = texts
        self.signs = signs
    }

    func moved(by shift: Point) -> Header {
        Header(
            size: size, texts: texts.map { $0.moved(by: shift) },
            signs: signs.map {
                Sign(entry: $0.entry, box: $0.box.moved(by: shift), meaning: $0.meaning.moved(by: shift))
            })
    }

    private static func titleLines(of diagram: Diagram) -> [String] {
        diagram.title.map { DisplayText($0).wrapped(to: 64, limit: 3) } ?? []
    }

    private static func subtitleLines(of diagram: Diagram) -> [String] {
        diagram.subtitle.map { DisplayText($0).wrapped(to: 120, limit: 3) } ?? []
    }

    private static func sourceLines(of diagram: Diagram) -> [String] {
        diagram.sourceLine.map { DisplayText($0.text).wrapped(to: 130, limit: 2) } ?? []
    }

    private static func signSize(of entry: LegendEntry) -> Point {
        switch entry {
        case .tone, .side, .style: Point(26, 0)
        case .hub: Point(26, 11)
        case .kind, .people: Point(16, 11)
        }
    }
}

extension Header.Text {
    func moved(by shift: Point) -> Header.Text {
        Header.Text(text: text, style: style, place: place + shift, width: width)
    }
}
