import Foundation

/// A start in which those who took part in the largest gathering sit round its hub, as at a table.
struct RingStart {
    /// From how many on; fewer find their places round the hub by themselves.
    private static let leastMembers = 8
    /// Half the table's width and height in points for each who sits at it, which makes the page as wide as a screen.
    private static let reach = Point(15, 10)

    /// The centres, some of them moved; nothing where no gathering is large enough.
    static func centres(_ centres: [Point], for problem: LayoutProblem) -> [Point]? {
        let hubs = Dictionary(grouping: problem.links.filter { $0.role == .spoke }, by: \.source)
        let largest = hubs.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let (hub, spokes) = largest, spokes.count >= leastMembers else { return nil }
        let middle = centres[hub]
        let angles = spokes.map { spoke in
            let way = centres[spoke.target] - middle
            return (angle: atan2(way.y, way.x), member: spoke.target)
        }
        var moved = centres
        for (place, seat) in angles.sorted(by: <).enumerated() {
            let turn = 2 * Double.pi * Double(place) / Double(spokes.count)
            let across = reach.x * Double(spokes.count) * cos(turn)
            let down = reach.y * Double(spokes.count) * sin(turn)
            moved[seat.member] = middle + Point(across.rounded(), down.rounded())
        }
        return moved
    }
}
