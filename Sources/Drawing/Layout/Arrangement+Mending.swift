/// The last look at labels that still hide something when the search for places has ended.
extension Arrangement {
    /// Bends that would be ugly elsewhere, for lines that have room for their words in no other way.
    private static let wideBends = Route.bends + [0.65, -0.65, 0.9, -0.9]

    /// Up to how many lines each keeps its words, come what may; of more, those go that hide others.
    private static let wordedLines = 200

    /// White space between a label and the head of its line, in points.
    private static let headRoom = 4.0

    /// Gives each label that hides a box, another label or the ends of its own line another place along the line, or the
    /// line another bend, where there is one in which it hides nothing; the least costly of these.
    mutating func mendLabels() {
        for link in routes.indices where labels[link].width > 0 {
            let worst = hidden(byLabelOf: link)
            guard worst > .nothing else { continue }
            let before = routes[link]
            var best: (hidden: Hidden, cost: Double, route: Route)?
            for bend in [before.bend] + Self.wideBends {
                setRoute(of: link, to: Route(bend: bend, slide: 0.5))
                let line = lineCost(of: link)
                for step in 0...20 {
                    let route = Route(bend: bend, slide: 0.1 + 0.04 * Double(step))
                    setSlide(of: link, along: route)
                    let hidden = hidden(byLabelOf: link)
                    guard hidden < worst, hidden <= best?.hidden ?? .others else { continue }
                    let cost = line + labelCost(of: link)
                    if best.map({ (hidden, cost) < ($0.hidden, $0.cost) }) ?? true { best = (hidden, cost, route) }
                }
            }
            setRoute(of: link, to: best?.route ?? before)
            if best == nil, worst == .others, routes.count > Self.wordedLines { removeLabel(of: link) }
        }
    }

    /// What a label hides, the worst last.
    private enum Hidden: Int, Comparable {
        case nothing, ownEnds, others

        static func < (left: Hidden, right: Hidden) -> Bool { left.rawValue < right.rawValue }
    }

    private func hidden(byLabelOf link: Int) -> Hidden {
        let label = labels[link]
        let hidesOthers =
            boxes.contains { $0.overlaps(label) }
            || labels.indices.contains { $0 != link && labels[$0].width > 0 && labels[$0].overlaps(label) }
        return hidesOthers ? .others : hidesItsEnds(labelOf: link) ? .ownEnds : .nothing
    }

    /// Whether a label lies so near an end of its own line that the head or the line's beginning cannot be seen.
    private func hidesItsEnds(labelOf link: Int) -> Bool {
        let curve = curves[link]
        let room = labels[link].grown(by: Self.headRoom)
        let head = Layout.Head.length(onLineOfWidth: problem.links[link].width)
        return (0...24).contains { step in
            let point = curve.point(at: Double(step) / 24)
            guard room.contains(point) else { return false }
            return (point - curve.end).length < head || (point - curve.start).length < head
        }
    }
}
