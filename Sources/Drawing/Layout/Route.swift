/// How a line runs between its two boxes.
struct Route: Hashable, Sendable {
    /// How far the middle of the line lies off the straight way, as a part of the distance; for a line from a box to
    /// itself the side, from -1 to 1.
    var bend: Double
    /// Where along the line its label sits, from 0 to 1.
    var slide: Double

    /// The bends to be tried, gentle ones first.
    static let bends = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.48, -0.48]
    /// The places to be tried for a label, the middle first.
    static let slides = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

    /// The line from border to border of two boxes.
    ///
    /// A bend is to the same side whichever way the line runs, so that lines there and back with opposite bends part.
    func curve(from source: Box, to target: Box, isLoop: Bool, isTurned: Bool) -> Curve {
        guard !isLoop else { return loop(at: source) }
        let (start, end) = (source.centre, target.centre)
        let way = end - start
        guard bend != 0 else {
            return Curve(straightFrom: source.grown(by: 1), to: target.grown(by: 1))
        }
        let shift = way.normal * (isTurned ? -bend : bend)
        let control = start.towards(end, 0.5) + shift * 2
        return Curve(from: start, over: control, to: end).clipped(by: source.grown(by: 1), target.grown(by: 1))
    }

    private func loop(at box: Box) -> Curve {
        let side = bend >= 0 ? -1.0 : 1.0
        let edge = bend >= 0 ? box.top : box.bottom
        let reach = 46 + 30 * abs(bend)
        let half = min(18, box.width / 4)
        let x = box.centre.x
        return Curve(
            Point(x - half, edge + side), Point(x - half * 2.2, edge + side * reach),
            Point(x + half * 2.2, edge + side * reach), Point(x + half, edge + side))
    }
}
