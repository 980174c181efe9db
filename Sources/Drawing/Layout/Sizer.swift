/// How large boxes and labels must be to hold their words.
struct Sizer {
    let diagram: Diagram

    /// All lines of text whose widths are needed.
    var lines: [TextMeasure.Line] {
        let names = diagram.nodes.flatMap { node in
            node.name.map { TextMeasure.Line(text: $0, style: TypeStyle(nameOf: node)) }
        }
        let offices = diagram.nodes.compactMap(\.office).map { TextMeasure.Line(text: $0, style: .office) }
        let labels = diagram.edges.flatMap(\.content.label) + diagram.hubs.flatMap(\.content.label)
        return names + offices + labels.map { TextMeasure.Line(text: $0, style: .relation) }
    }

    /// The sizes and joints that the search for places works on.
    func problem(_ measure: TextMeasure) -> LayoutProblem {
        let labelled = labelledEdges
        return LayoutProblem(
            boxSizes: diagram.nodes.map { size(of: $0, measure) } + diagram.hubs.map { size(of: $0, measure) },
            links: diagram.edges.enumerated().map { index, edge in
                LayoutProblem.Link(
                    source: edge.source, target: edge.target,
                    labelSize: labelled[index] ? size(of: edge.content, measure) : Point(0, 0), width: edge.width)
            } + spokes,
            ties: diagram.ties, headRoom: Header(diagram: diagram, measure: measure, drawingWidth: 800).size.y)
    }

    private var spokes: [LayoutProblem.Link] {
        diagram.hubs.enumerated().flatMap { index, hub in
            hub.members.map { member in
                LayoutProblem.Link(
                    source: diagram.nodes.count + index, target: member, labelSize: Point(0, 0), width: hub.width,
                    role: .spoke)
            }
        }
    }

    private var labelledEdges: [Bool] {
        let edges = diagram.edges
        guard edges.count > LayoutProblem.labelledLines else { return edges.map { _ in true } }
        let strongest = edges.indices.sorted {
            (edges[$1].reports, $0) < (edges[$0].reports, $1)
        }
        var labelled = edges.map { _ in false }
        for index in strongest.prefix(LayoutProblem.labelledLinesOfMany) { labelled[index] = true }
        return labelled
    }

    private func size(of node: DiagramNode, _ measure: TextMeasure) -> Point {
        let style = TypeStyle(nameOf: node)
        var width = measure.width(of: node.name, style)
        var height = Double(node.name.count) * style.leading
        if let office = node.office {
            width = max(width, measure.width(of: office, .office))
            height += TypeStyle.office.leading
        }
        let padding = node.kind == .country ? Point(15, 7) : Point(10, 5)
        return Point((width + 2 * padding.x).rounded(.up), (height + 2 * padding.y).rounded(.up))
    }

    private func size(of hub: DiagramHub, _ measure: TextMeasure) -> Point {
        let label = size(of: hub.content, measure)
        return Point(label.x + 2 * HubLook.inset, label.y + 5)
    }

    private func size(of content: StatementList, _ measure: TextMeasure) -> Point {
        let lines = content.label
        let width = measure.width(of: lines, .relation) + 5
        return Point(width.rounded(.up), (Double(lines.count) * TypeStyle.relation.leading + 2).rounded(.up))
    }
}
