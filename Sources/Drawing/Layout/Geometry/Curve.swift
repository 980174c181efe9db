/// A cubic Bézier curve, in points.
package struct Curve: Hashable, Sendable {
    package let start: Point
    package let firstControl: Point
    package let secondControl: Point
    package let end: Point

    init(_ start: Point, _ firstControl: Point, _ secondControl: Point, _ end: Point) {
        self.start = start
        self.firstControl = firstControl
        self.secondControl = secondControl
        self.end = end
    }

    /// The curve with one control point, raised to a cubic.
    init(from start: Point, over control: Point, to end: Point) {
        self.init(start, start.towards(control, 2.0 / 3), end.towards(control, 2.0 / 3), end)
    }

    /// The straight way between two boxes' centres as far as it runs outside both.
    init(straightFrom source: Box, to target: Box) {
        let (start, end) = (source.centre, target.centre)
        let way = end - start
        func part(inside box: Box) -> Double {
            let across = way.x == 0 ? 1 : box.width / 2 / abs(way.x)
            let down = way.y == 0 ? 1 : box.height / 2 / abs(way.y)
            return min(across, down)
        }
        let (low, high) = (part(inside: source), 1 - part(inside: target))
        // Where the boxes lie on each other nothing would remain.
        let isOutside = low < high
        let (first, last) = (start.towards(end, isOutside ? low : 0), start.towards(end, isOutside ? high : 1))
        self.init(first, first.towards(last, 1.0 / 3), first.towards(last, 2.0 / 3), last)
    }

    /// The point at a parameter from 0 to 1.
    func point(at time: Double) -> Point {
        let rest = 1 - time
        let (a, b, c, d) = (rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time)
        return Point(
            a * start.x + b * firstControl.x + c * secondControl.x + d * end.x,
            a * start.y + b * firstControl.y + c * secondControl.y + d * end.y)
    }

    /// The part between two parameters (de Casteljau's subdivision).
    func part(from low: Double, to high: Double) -> Curve {
        split(at: high).before.split(at: high > 0 ? low / high : 0).after
    }

    /// The parts before and after a parameter.
    func split(at time: Double) -> (before: Curve, after: Curve) {
        let a = start.towards(firstControl, time)
        let b = firstControl.towards(secondControl, time)
        let c = secondControl.towards(end, time)
        let ab = a.towards(b, time)
        let bc = b.towards(c, time)
        let middle = ab.towards(bc, time)
        return (Curve(start, a, ab, middle), Curve(middle, bc, c, end))
    }

    func moved(by shift: Point) -> Curve {
        Curve(start + shift, firstControl + shift, secondControl + shift, end + shift)
    }

    /// The curve run backwards.
    var reversed: Curve { Curve(end, secondControl, firstControl, start) }

    /// Length in points, measured along sixteen chords.
    var length: Double {
        var total = 0.0
        var last = start
        for step in 1...16 {
            let next = point(at: Double(step) / 16)
            total += (next - last).length
            last = next
        }
        return total
    }

    /// The curve without its last stretch of a given length in points; not less than a tenth remains.
    func shortened(by distance: Double) -> Curve {
        var low = 0.1
        var high = 1.0
        for _ in 0..<30 {
            let middle = (low + high) / 2
            if (point(at: middle) - end).length > distance { low = middle } else { high = middle }
        }
        return split(at: low).before
    }

    /// The curve without what lies inside the boxes at its two ends.
    func clipped(by source: Box, _ target: Box) -> Curve {
        func border(_ box: Box, from inside: Double, to outside: Double) -> Double {
            guard box.contains(point(at: inside)), !box.contains(point(at: outside)) else { return inside }
            var (inside, outside) = (inside, outside)
            for _ in 0..<13 {
                let middle = (inside + outside) / 2
                if box.contains(point(at: middle)) { inside = middle } else { outside = middle }
            }
            return outside
        }
        return part(from: border(source, from: 0, to: 0.5), to: border(target, from: 1, to: 0.5))
    }
}
