/// Lays the unconnected parts of a drawing out in rows, the tallest first, as print is set.
///
/// Graphviz fits such parts into each other one by one, which takes it the square of their number in time.
struct ComponentPacking {
    /// From how many parts on; Graphviz is faster and thriftier with few.
    static let leastParts = 100
    /// White space between two parts, in points.
    private static let gap = 24.0
    /// How much wider than high the page is to be.
    private static let shape = 1.6

    /// For every part the boxes it consists of, in order.
    let parts: [[Int]]

    /// Finds the parts (union and find, with paths halved).
    init(of problem: LayoutProblem) {
        var parents = Array(problem.boxSizes.indices)
        func root(_ box: Int) -> Int {
            var box = box
            while parents[box] != box {
                parents[box] = parents[parents[box]]
                box = parents[box]
            }
            return box
        }
        let joints = problem.links.map { ($0.source, $0.target) } + problem.ties.map { ($0.first, $0.second) }
        for (first, second) in joints {
            let (one, two) = (root(first), root(second))
            parents[max(one, two)] = min(one, two)
        }
        let grouped = Dictionary(grouping: parents.indices, by: root)
        parts = grouped.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Moves whole parts so that they stand in rows.
    func packed(_ centres: [Point], sizes: [Point]) -> [Point] {
        let extents = parts.map { part in
            part.map { Box(centre: centres[$0], width: sizes[$0].x, height: sizes[$0].y) }
                .reduce(nil) { $0?.union($1) ?? $1 } ?? Box(left: 0, top: 0, right: 0, bottom: 0)
        }
        let area = extents.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
        let width = max((area * Self.shape).squareRoot(), extents.map(\.width).max() ?? 0)
        var moved = centres
        var (x, y, rowHeight) = (0.0, 0.0, 0.0)
        for part in parts.indices.sorted(by: { (extents[$1].height, $0) < (extents[$0].height, $1) }) {
            let extent = extents[part]
            if x > 0, x + extent.width > width {
                (x, y, rowHeight) = (0, y + rowHeight + Self.gap, 0)
            }
            let shift = Point((x - extent.left).rounded(), (y - extent.top).rounded())
            for box in parts[part] { moved[box] = centres[box] + shift }
            x += extent.width + Self.gap
            rowHeight = max(rowHeight, extent.height)
        }
        return moved
    }
}
