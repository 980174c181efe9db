/// Widths of texts as Graphviz will set them.
struct TextMeasure {
    /// A line of text in its style.
    struct Line: Hashable {
        let text: String
        let style: TypeStyle
    }

    private let widths: [Line: Double]

    /// Measures all lines in one go.
    ///
    /// - Throws: `LayoutError.refused` where Graphviz cannot set them.
    init(_ lines: [Line]) throws(LayoutError) {
        var seen: Set<Line> = []
        let distinct = lines.filter { seen.insert($0).inserted }
        guard !distinct.isEmpty else {
            widths = [:]
            return
        }
        var dot = "graph {\nnode [shape=plain margin=0 width=0 height=0 pos=\"0,0\"]\n"
        for (index, line) in distinct.enumerated() {
            let font = DOTText.font(of: line.style)
            dot += "t\(index) [label=\(DOTText.plain(line.text)) fontname=\"\(font)\" fontsize=\(line.style.size)]\n"
        }
        let boxes = try GraphvizLibrary.boxes(of: dot + "}\n", engine: .asGiven)
        widths = Dictionary(uniqueKeysWithValues: zip(distinct, boxes.map(\.width)))
    }

    /// The width in points of a line that was measured.
    func width(of text: String, _ style: TypeStyle) -> Double {
        widths[Line(text: text, style: style)] ?? 0
    }

    /// The width in points of the widest of several lines.
    func width(of texts: [String], _ style: TypeStyle) -> Double {
        texts.map { width(of: $0, style) }.max() ?? 0
    }
}
