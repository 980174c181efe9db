/// Pushes boxes that still lie on each other apart, which the search cannot promise in a crowded drawing.
struct Separation {
    /// White space kept between two boxes, in points.
    private static let gap = 8.0
    private static let rounds = 300

    /// Moves boxes as little as is needed; a drawing without overlaps stays as it is.
    static func separate(_ arrangement: inout Arrangement) {
        var boxes = arrangement.boxes
        for _ in 0..<rounds where !pushOnce(&boxes) { break }
        // Lines are drawn anew only once, when all boxes have their places.
        if boxes != arrangement.boxes { arrangement.place(boxes) }
    }

    // Whether anything was pushed. Boxes are met from left to right, each against those that begin before it ends.
    private static func pushOnce(_ boxes: inout [Box]) -> Bool {
        let order = boxes.indices.sorted { (boxes[$0].left, $0) < (boxes[$1].left, $1) }
        var isPushed = false
        for (position, first) in order.enumerated() {
            for second in order[(position + 1)...] {
                let (one, two) = (boxes[first], boxes[second])
                guard two.left < one.right + gap else { break }
                guard let push = push(one, two) else { continue }
                boxes[first] = one.moved(by: push * -0.5)
                boxes[second] = two.moved(by: push * 0.5)
                isPushed = true
            }
        }
        return isPushed
    }

    // The shortest way for the second box out of the first, a little more than needed; nothing where they are apart.
    private static func push(_ first: Box, _ second: Box) -> Point? {
        let way = second.centre - first.centre
        let across = (first.width + second.width) / 2 + gap - abs(way.x)
        let down = (first.height + second.height) / 2 + gap - abs(way.y)
        guard across > 0, down > 0 else { return nil }
        return across < down
            ? Point((across + 0.5) * (way.x < 0 ? -1 : 1), 0) : Point(0, (down + 0.5) * (way.y < 0 ? -1 : 1))
    }
}
