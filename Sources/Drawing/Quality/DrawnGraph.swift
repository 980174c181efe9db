/// A drawing as far as its legibility goes: boxes, lines as chords, and labels, whoever drew it.
package struct DrawnGraph: Sendable {
    /// A line between two boxes.
    package struct Line: Sendable {
        /// Its way, from border to border.
        package let points: [Point]
        /// Index of the box it starts from.
        package let source: Int
        /// Index of the box it leads to.
        package let target: Int
        /// Where its words stand; nothing where it has none.
        package let label: Box?

        package init(points: [Point], source: Int, target: Int, label: Box?) {
            self.points = points
            self.source = source
            self.target = target
            self.label = label
        }
    }

    package let boxes: [Box]
    package let lines: [Line]

    package init(boxes: [Box], lines: [Line]) {
        self.boxes = boxes
        self.lines = lines
    }

    /// What Entente has drawn; the signs of hubs are boxes, without the words of the lines to them.
    package init(_ layout: Layout, of diagram: Diagram) {
        func points(_ curve: Curve) -> [Point] { (0...16).map { curve.point(at: Double($0) / 16) } }
        let edges = zip(diagram.edges, layout.lines).map { edge, line in
            Line(points: points(line.curve), source: edge.source, target: edge.target, label: line.label)
        }
        let spokes = zip(diagram.hubs, layout.hubs).enumerated().flatMap { index, hub in
            zip(hub.0.members, hub.1.spokes).map { member, curve in
                Line(points: points(curve), source: diagram.nodes.count + index, target: member, label: nil)
            }
        }
        self.init(boxes: layout.boxes + layout.hubs.map(\.box), lines: edges + spokes)
    }

    /// What everything together covers.
    var extent: Box? {
        let all =
            boxes + lines.compactMap(\.label)
            + lines.flatMap { $0.points.map { Box(centre: $0, width: 0, height: 0) } }
        return all.dropFirst().reduce(all.first) { $0?.union($1) }
    }
}
