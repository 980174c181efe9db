/// A place or a shift on the page, in points, y downwards.
package struct Point: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    package static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    package static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
    static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }

    /// Distance from the origin.
    var length: Double { (x * x + y * y).squareRoot() }

    /// The same direction with length 1; to the right where there is no direction.
    var unit: Point {
        let length = length
        return length < 1e-9 ? Point(1, 0) : Point(x / length, y / length)
    }

    /// A quarter turn.
    var normal: Point { Point(-y, x) }

    /// The point part of the way to another.
    func towards(_ other: Point, _ part: Double) -> Point {
        Point(x + (other.x - x) * part, y + (other.y - y) * part)
    }
}
