/// The last look at labels that still hide something when the search for places has ended.
extension Arrangement {
    /// Bends that would be ugly elsewhere, for lines that have room for their words in no other way.
    private static let wideBends = Route.bends + [0.65, -0.65, 0.9, -0.9]

    /// Gives each label that hides a box or another label another place along its line, or its line another bend, where
    /// there is one in which it hides nothing; the least costly of these.
    mutating func mendLabels() {
        for link in routes.indices where labels[link].width > 0 && hidesSomething(labelOf: link) {
            let before = routes[link]
            var best: (cost: Double, route: Route)?
            for bend in [before.bend] + Self.wideBends {
                setRoute(of: link, to: Route(bend: bend, slide: 0.5))
                let line = lineCost(of: link)
                for step in 0...20 {
                    let route = Route(bend: bend, slide: 0.1 + 0.04 * Double(step))
                    setSlide(of: link, along: route)
                    guard !hidesSomething(labelOf: link) else { continue }
                    let cost = line + labelCost(of: link)
                    if cost < best?.cost ?? .infinity { best = (cost, route) }
                }
            }
            setRoute(of: link, to: best?.route ?? before)
        }
    }

    private func hidesSomething(labelOf link: Int) -> Bool {
        let label = labels[link]
        return boxes.contains { $0.overlaps(label) }
            || labels.indices.contains { $0 != link && labels[$0].width > 0 && labels[$0].overlaps(label) }
    }
}
