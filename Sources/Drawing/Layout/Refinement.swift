/// Betters an arrangement by small changes that each lower its cost, tried in a fixed order.
struct Refinement {
    private(set) var arrangement: Arrangement
    /// Whether nothing more can be bettered by steps of the smallest size.
    private(set) var isSettled = false
    private var round = 0
    private var step = 72.0
    private let allowance: Int
    /// The lines in the order in which they are routed: those with labels first.
    private let order: [Int]

    private static let leastStep = 5.0

    /// Starts from an arrangement; after so many comparisons, the arrangement stays as it then is.
    init(_ arrangement: Arrangement, allowance: Int) {
        self.arrangement = arrangement
        self.allowance = allowance
        let links = arrangement.problem.links
        order =
            links.indices.filter { links[$0].role == .edge && links[$0].labelSize.x > 0 }
            + links.indices.filter { links[$0].role == .spoke || links[$0].labelSize.x <= 0 }
    }

    private var isSpent: Bool { arrangement.work >= allowance }

    /// Tries every bend and every label place for every line, a number of times.
    mutating func route(rounds: Int) {
        for _ in 0..<rounds {
            var isBetter = false
            for link in order where reroute(link) { isBetter = true }
            guard isBetter else { return }
        }
    }

    /// Moves every box about once and routes the lines anew; from time to time by smaller steps.
    ///
    /// Where routing alone took a good part of the allowance, it would run out with some boxes moved and others not,
    /// which is worse than none.
    mutating func settle() {
        guard round > 0 || arrangement.work < allowance / 4 else {
            isSettled = true
            return
        }
        var isBetter = round < 2 && exchange()
        if round < 5 {
            for box in arrangement.boxes.indices where jump(box) { isBetter = true }
        }
        for box in arrangement.boxes.indices where shift(box, by: step) { isBetter = true }
        route(rounds: 1)
        isSettled = isSpent || !isBetter && step <= Self.leastStep
        if !isBetter || !round.isMultiple(of: 2) { step = max(Self.leastStep, step / 2) }
        round += 1
    }

    /// Slides every label along its line to where it hides least; the lines stay as they are.
    mutating func slideLabels() {
        for link in arrangement.routes.indices where arrangement.labels[link].width > 0 {
            let bend = arrangement.routes[link].bend
            let tried = Route.slides.map { slide in
                let route = Route(bend: bend, slide: slide)
                arrangement.setSlide(of: link, along: route)
                return (cost: arrangement.labelCost(of: link), route: route)
            }
            guard let best = tried.min(by: { $0.cost < $1.cost }) else { continue }
            arrangement.setSlide(of: link, along: best.route)
        }
    }

    /// Leaves out labels that hide a box or another label, which a crowded drawing has no better place for.
    mutating func thinLabels() {
        slideLabels()
        var kept: [Box] = []
        for link in arrangement.routes.indices where arrangement.labels[link].width > 0 {
            let label = arrangement.labels[link]
            if (arrangement.boxes + kept).contains(where: { $0.overlaps(label) }) {
                arrangement.removeLabel(of: link)
            } else {
                kept.append(label)
            }
        }
    }

    /// Pushes apart what still overlaps and routes the lines anew where anything moved.
    mutating func separate() {
        let before = arrangement.boxes
        Separation.separate(&arrangement)
        if arrangement.boxes != before { route(rounds: 1) }
    }

    private mutating func reroute(_ link: Int) -> Bool {
        guard !isSpent else { return false }
        let before = arrangement.routes[link]
        let start = arrangement.lineCost(of: link) + arrangement.labelCost(of: link)
        var best = before
        var least = start - 1e-6
        for bend in Route.bends {
            arrangement.setRoute(of: link, to: Route(bend: bend, slide: 0.5))
            let line = arrangement.lineCost(of: link, limit: least)
            guard line < least else { continue }
            for slide in Route.slides {
                let route = Route(bend: bend, slide: slide)
                arrangement.setSlide(of: link, along: route)
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
        guard !isSpent else { return false }
        arrangement.setMoving([box], to: true)
        defer { arrangement.setMoving([box], to: false) }
        var isBetter = false
        var least = localCost(of: [box])
        for direction in Self.directions {
            let shift = direction * step
            arrangement.move(box: box, by: shift)
            let cost = localCost(of: [box], limit: least)
            if cost < least - 1e-6 {
                least = cost
                isBetter = true
            } else {
                arrangement.move(box: box, by: shift * -1)
            }
        }
        return isBetter
    }

    /// Tries the surroundings of a box's neighbours, which small steps would not reach over what lies between.
    private mutating func jump(_ box: Int) -> Bool {
        guard !isSpent else { return false }
        arrangement.setMoving([box], to: true)
        defer { arrangement.setMoving([box], to: false) }
        var isBetter = false
        var least = localCost(of: [box])
        for link in arrangement.problem.linksAtBox[box].prefix(4) {
            let ends = arrangement.problem.links[link]
            let neighbour = ends.source == box ? ends.target : ends.source
            guard neighbour != box else { continue }
            for direction in Self.directions {
                let reach = Point(direction.x * 190, direction.y * 120)
                let here = arrangement.boxes[box].centre
                let shift = arrangement.boxes[neighbour].centre + reach - here
                arrangement.move(box: box, by: shift)
                let cost = localCost(of: [box], limit: least)
                if cost < least - 1 {
                    least = cost
                    isBetter = true
                } else {
                    arrangement.move(box: box, by: shift * -1)
                }
            }
        }
        return isBetter
    }

    private mutating func exchange() -> Bool {
        let count = arrangement.boxes.count
        guard (3...32).contains(count), !isSpent else { return false }
        var isBetter = false
        for first in 0..<count {
            for second in (first + 1)..<count {
                let pair = [first, second]
                arrangement.setMoving(pair, to: true)
                let before = localCost(of: pair)
                arrangement.swap(boxes: first, second)
                if localCost(of: pair, limit: before) < before - 1 {
                    isBetter = true
                } else {
                    arrangement.swap(boxes: first, second)
                }
                arrangement.setMoving(pair, to: false)
            }
        }
        return isBetter
    }

    /// The cost of what hangs on some boxes; once it reaches the limit, anything not below it, and without end where
    /// the allowance runs out on the way.
    private mutating func localCost(of boxes: [Int], limit: Double = .infinity) -> Double {
        var cost = arrangement.pageCost()
        for (index, box) in boxes.enumerated() {
            cost += arrangement.boxCost(of: box)
            for link in arrangement.problem.linksAtBox[box] {
                let ends = arrangement.problem.links[link]
                let isCounted = boxes[..<index].contains { $0 == ends.source || $0 == ends.target }
                guard !isCounted else { continue }
                guard !isSpent else { return .infinity }
                cost += arrangement.lineCost(of: link, limit: limit - cost)
                guard cost < limit else { return cost }
                cost += arrangement.labelCost(of: link)
            }
        }
        return cost
    }

    private static let directions = [
        Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7), Point(-0.7, -0.7), Point(0.7, -0.7),
        Point(-0.7, 0.7),
    ]
}
