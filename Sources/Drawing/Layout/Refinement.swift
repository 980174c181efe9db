/// Betters an arrangement by small changes that each lower its cost, tried in a fixed order.
struct Refinement {
    private(set) var arrangement: Arrangement

    init(_ arrangement: Arrangement) {
        self.arrangement = arrangement
    }

    /// Tries every bend and every label place for every line, a number of times.
    mutating func route(rounds: Int) {
        for _ in 0..<rounds {
            var isBetter = false
            for link in arrangement.routes.indices where reroute(link) { isBetter = true }
            guard isBetter else { return }
        }
    }

    /// Moves boxes about in ever smaller steps and routes their lines anew, a number of times.
    mutating func settle(rounds: Int) {
        var step = 72.0
        for round in 0..<rounds {
            var isBetter = false
            if round < 2 { isBetter = exchange() }
            for box in arrangement.boxes.indices where shift(box, by: step) { isBetter = true }
            route(rounds: 1)
            if !isBetter, step <= 6 { return }
            step = max(6, isBetter && round.isMultiple(of: 2) ? step : step / 2)
        }
    }

    private mutating func reroute(_ link: Int) -> Bool {
        let before = arrangement.routes[link]
        let start = arrangement.lineCost(of: link) + arrangement.labelCost(of: link)
        var best = before
        var least = start - 1e-6
        for bend in Route.bends {
            arrangement.setRoute(of: link, to: Route(bend: bend, slide: 0.5))
            let line = arrangement.lineCost(of: link)
            guard line < least else { continue }
            for slide in Route.slides {
                let route = Route(bend: bend, slide: slide)
                arrangement.setRoute(of: link, to: route)
                let cost = line + arrangement.labelCost(of: link)
                guard cost < least else { continue }
                least = cost
                best = route
            }
        }
        arrangement.setRoute(of: link, to: best)
        return best != before
    }

    private mutating func shift(_ box: Int, by step: Double) -> Bool {
        var isBetter = false
        var least = localCost(of: [box])
        for direction in Self.directions {
            let shift = direction * step
            arrangement.move(box: box, by: shift)
            let cost = localCost(of: [box])
            if cost < least - 1e-6 {
                least = cost
                isBetter = true
            } else {
                arrangement.move(box: box, by: shift * -1)
            }
        }
        return isBetter
    }

    private mutating func exchange() -> Bool {
        let count = arrangement.boxes.count
        guard (3...60).contains(count) else { return false }
        var isBetter = false
        for first in 0..<count {
            for second in (first + 1)..<count {
                let before = localCost(of: [first, second])
                arrangement.swap(boxes: first, second)
                if localCost(of: [first, second]) < before - 1 {
                    isBetter = true
                } else {
                    arrangement.swap(boxes: first, second)
                }
            }
        }
        return isBetter
    }

    private func localCost(of boxes: [Int]) -> Double {
        var cost = arrangement.pageCost
        for box in boxes {
            cost += arrangement.boxCost(of: box)
            for link in arrangement.problem.linksAtBox[box] {
                cost += arrangement.lineCost(of: link) + arrangement.labelCost(of: link)
            }
        }
        return cost
    }

    private static let directions = [
        Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7), Point(-0.7, -0.7), Point(0.7, -0.7),
        Point(-0.7, 0.7),
    ]
}
