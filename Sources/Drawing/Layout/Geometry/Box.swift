/// An upright rectangle, in points.
package struct Box: Hashable, Sendable {
    package let left: Double
    package let top: Double
    package let right: Double
    package let bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    package init(centre: Point, width: Double, height: Double) {
        self.init(
            left: centre.x - width / 2, top: centre.y - height / 2, right: centre.x + width / 2,
            bottom: centre.y + height / 2)
    }

    package var width: Double { right - left }
    package var height: Double { bottom - top }
    package var centre: Point { Point((left + right) / 2, (top + bottom) / 2) }

    /// The rectangle grown on all sides.
    func grown(by margin: Double) -> Box {
        Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    func moved(by shift: Point) -> Box {
        Box(left: left + shift.x, top: top + shift.y, right: right + shift.x, bottom: bottom + shift.y)
    }

    func contains(_ point: Point) -> Bool {
        point.x > left && point.x < right && point.y > top && point.y < bottom
    }

    /// Whether the two share more than an edge.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// The area both share, in square points.
    func sharedArea(with other: Box) -> Double {
        let width = min(right, other.right) - max(left, other.left)
        let height = min(bottom, other.bottom) - max(top, other.top)
        return width > 0 && height > 0 ? width * height : 0
    }

    /// The smallest rectangle that holds both.
    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// Whether a straight stretch passes through (the slab method of Kay and Kajiya, 1986).
    func isCut(from start: Point, to end: Point) -> Bool {
        if max(start.x, end.x) <= left || min(start.x, end.x) >= right { return false }
        if max(start.y, end.y) <= top || min(start.y, end.y) >= bottom { return false }
        let step = end - start
        let (fromLeft, toRight) = Self.crossing(start.x, step.x, left, right)
        let (fromTop, toBottom) = Self.crossing(start.y, step.y, top, bottom)
        return max(fromLeft, fromTop, 0) < min(toRight, toBottom, 1)
    }

    private static func crossing(_ start: Double, _ step: Double, _ low: Double, _ high: Double) -> (Double, Double) {
        guard step != 0 else { return start > low && start < high ? (0, 1) : (1, 0) }
        let (first, second) = ((low - start) / step, (high - start) / step)
        return first < second ? (first, second) : (second, first)
    }
}
