/// What makes a drawing hard to read, counted on the finished drawing and not by the search's own reckoning.
///
/// The measures are those of Purchase, "Metrics for Graph Drawing Aesthetics" (2002), and of overlap.
package struct DrawingQuality: Hashable, Sendable {
    /// Pairs of labels that hide each other.
    package let labelsOnLabels: Int
    /// Pairs of a label and a box that hide each other.
    package let labelsOnBoxes: Int
    /// Pairs of boxes that hide each other.
    package let boxesOnBoxes: Int
    /// Lines through boxes that are not their ends.
    package let linesThroughBoxes: Int
    /// Lines through labels of others.
    package let linesThroughLabels: Int
    /// Pairs of lines that cross, each crossing once.
    package let crossings: Int
    /// By how many degrees all lines turn on their way.
    package let turning: Double
    /// Lines of which an end lies under their own words.
    package let hiddenEnds: Int
    /// Lines without the words they should have.
    package let lostLabels: Int
    /// Square points of the page.
    package let area: Double
    /// Width by height.
    package let aspect: Double

    /// Measures a drawing, some of whose lines should have words.
    package init(_ drawing: DrawnGraph, wordedLines: Int) {
        let labels = drawing.lines.compactMap(\.label)
        let extents = drawing.lines.map { line in
            line.points.map { Box(centre: $0, width: 0, height: 0) }.reduce(nil) { $0?.union($1) ?? $1 }
                ?? Box(left: 0, top: 0, right: 0, bottom: 0)
        }
        labelsOnLabels = Self.overlaps(labels)
        boxesOnBoxes = Self.overlaps(drawing.boxes)
        labelsOnBoxes = labels.reduce(0) { $0 + Self.count(of: drawing.boxes, overlapping: $1) }
        var (throughBoxes, throughLabels, crossings, turning) = (0, 0, 0, 0.0)
        for (index, line) in drawing.lines.enumerated() {
            for (number, box) in drawing.boxes.enumerated()
            where number != line.source && number != line.target && Self.cuts(line, extents[index], box) {
                throughBoxes += 1
            }
            for (other, second) in drawing.lines.enumerated() where other != index {
                if let label = second.label, Self.cuts(line, extents[index], label) { throughLabels += 1 }
                guard other > index, extents[index].grown(by: 0.1).overlaps(extents[other].grown(by: 0.1)) else {
                    continue
                }
                crossings += Self.crossings(line.points, second.points)
            }
            turning += Self.turning(line.points)
        }
        linesThroughBoxes = throughBoxes
        linesThroughLabels = throughLabels
        self.crossings = crossings
        self.turning = turning
        hiddenEnds =
            drawing.lines.filter { line in
                guard let label = line.label, let first = line.points.first, let last = line.points.last else {
                    return false
                }
                return label.contains(first) || label.contains(last)
            }.count
        lostLabels = max(0, wordedLines - labels.count)
        let extent = drawing.extent ?? Box(left: 0, top: 0, right: 0, bottom: 0)
        area = extent.width * extent.height
        aspect = extent.height > 0 ? extent.width / extent.height : 1
    }

    // A shared hair is no overlap: engines that place things side by side round differently.
    private static func hide(_ first: Box, _ second: Box) -> Bool {
        first.grown(by: -0.5).overlaps(second.grown(by: -0.5))
    }

    private static func overlaps(_ boxes: [Box]) -> Int {
        boxes.indices.reduce(0) { $0 + count(of: Array(boxes[..<$1]), overlapping: boxes[$1]) }
    }

    private static func count(of boxes: [Box], overlapping box: Box) -> Int { boxes.filter { hide($0, box) }.count }

    private static func cuts(_ line: DrawnGraph.Line, _ extent: Box, _ box: Box) -> Bool {
        let inner = box.grown(by: -1)
        guard extent.grown(by: 0.1).overlaps(inner) else { return false }
        return zip(line.points, line.points.dropFirst()).contains { inner.isCut(from: $0, to: $1) }
    }

    private static func crossings(_ first: [Point], _ second: [Point]) -> Int {
        zip(first, first.dropFirst()).reduce(0) { count, chord in
            count + zip(second, second.dropFirst()).filter { doCross(chord.0, chord.1, $0, $1) }.count
        }
    }

    private static func doCross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
        func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
            (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
        }
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
    }

    /// Degrees, the turn between each two chords: the length of what lies between their unit vectors, which for the small
    /// turns of a curve is the angle in radians.
    private static func turning(_ points: [Point]) -> Double {
        let ways = zip(points, points.dropFirst()).map { $1 - $0 }.filter { $0.length > 0.01 }.map(\.unit)
        return zip(ways, ways.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length } * 57.29578
    }
}
