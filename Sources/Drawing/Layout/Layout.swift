/// Where everything of a diagram lies, in points from the page's upper left corner, y downwards.
package struct Layout: Hashable, Sendable {
    /// A line of the diagram as it is drawn.
    package struct Line: Hashable, Sendable {
        /// The stroke, from head base to head base.
        package let curve: Curve
        /// The heads, the one at the target first.
        package let heads: [Head]
        /// Where the label lies; nothing where none is drawn.
        package let label: Box?
    }

    /// The sign of a hub with its lines.
    package struct Hub: Hashable, Sendable {
        package let box: Box
        /// The lines from the sign's middle, over which it lies, to those who took part, in their order.
        package let spokes: [Curve]
    }

    /// An arrow head.
    package struct Head: Hashable, Sendable {
        package let tip: Point
        package let base: Point

        /// Length of a head in points.
        static func length(onLineOfWidth width: Double) -> Double { 5.2 + 1.7 * width }
    }

    /// A short stroke across a line that says that the thing did not happen.
    package struct Bar: Hashable, Sendable {
        package let start: Point
        package let end: Point

        /// The bar across a line that ends at a point with a heading.
        package init(before end: Point, heading: Point) {
            let centre = end - heading.unit * 5
            let side = heading.unit.normal * 5.5
            self.start = centre + side
            self.end = centre - side
        }
    }

    /// Width and height of the page.
    package let size: Point
    /// The boxes, in the diagram's order.
    package let boxes: [Box]
    /// The lines, in the diagram's order.
    package let lines: [Line]
    /// The hubs, in the diagram's order.
    package let hubs: [Hub]
    /// Title, explanation and legend.
    package let header: Header

    /// White space around everything.
    static let margin = 26.0

    init(diagram: Diagram, arrangement: Arrangement, header: Header) {
        let extent = arrangement.extent
        let inner = max(extent.width, header.size.x)
        let gap = header.size.y > 0 && !arrangement.boxes.isEmpty ? 18.0 : 0
        // Whole points keep the page's size readable and the picture sharp.
        size = Point(
            (inner + 2 * Self.margin).rounded(.up),
            (header.size.y + gap + extent.height + 2 * Self.margin).rounded(.up))
        let shift = Point(
            Self.margin + (inner - extent.width) / 2 - extent.left,
            Self.margin + header.size.y + gap - extent.top)
        boxes = arrangement.boxes.prefix(diagram.nodes.count).map { $0.moved(by: shift) }
        lines = diagram.edges.indices.map { index in
            let label = arrangement.labels[index]
            return Line(
                curve: arrangement.curves[index].moved(by: shift), width: diagram.edges[index].width,
                isSymmetric: diagram.edges[index].isSymmetric,
                label: label.width > 0 ? label.moved(by: shift) : nil)
        }
        var firstSpoke = diagram.edges.count
        hubs = zip(diagram.hubs, arrangement.boxes.dropFirst(diagram.nodes.count)).map { hub, box in
            let links = firstSpoke..<(firstSpoke + hub.members.count)
            firstSpoke = links.upperBound
            return Hub(
                box: box.moved(by: shift), spokes: links.map { arrangement.spoke(of: $0).moved(by: shift) })
        }
        self.header = header.moved(by: Point(Self.margin, Self.margin))
    }
}

extension Layout.Line {
    init(curve: Curve, width: Double, isSymmetric: Bool, label: Box?) {
        let size = Layout.Head.length(onLineOfWidth: width)
        var body = curve.shortened(by: size)
        var heads = [Layout.Head(tip: curve.end, base: body.end)]
        if isSymmetric {
            body = body.reversed.shortened(by: size).reversed
            heads.append(Layout.Head(tip: curve.start, base: body.start))
        }
        self.curve = body
        self.heads = heads
        self.label = label
    }
}
