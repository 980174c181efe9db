/// Boxes, lines and labels with places, while better places are sought.
struct Arrangement {
    let problem: LayoutProblem
    private(set) var boxes: [Box]
    private(set) var routes: [Route]
    /// Where each line's label lies.
    private(set) var labels: [Box]
    /// The lines themselves.
    private(set) var curves: [Curve]
    /// What each line covers without its label.
    private(set) var strokeBounds: [Box]
    /// What each line and its label cover.
    private(set) var bounds: [Box]
    /// Chords of all lines, `stride` points for each; a straight line uses two of them.
    private(set) var chords: [Point]
    private(set) var chordCounts: [Int]
    private(set) var lengths: [Double]
    /// What is being moved; a pair of which both move is met from either side and counts half each time.
    private var isBoxMoving: [Bool]
    private var isLinkMoving: [Bool]
    /// How many comparisons of boxes and of stretches of lines the search has taken so far.
    var work = 0

    /// Points kept for each line.
    static let stride = 9

    init(problem: LayoutProblem, centres: [Point]) {
        precondition(centres.count == problem.boxSizes.count, "a place for every box")
        self.problem = problem
        boxes = zip(centres, problem.boxSizes).map { Box(centre: $0, width: $1.x, height: $1.y) }
        let count = problem.links.count
        routes = Self.parted(problem.links)
        let nowhere = Box(left: 0, top: 0, right: 0, bottom: 0)
        labels = [Box](repeating: nowhere, count: count)
        bounds = labels
        strokeBounds = labels
        let origin = Point(0, 0)
        curves = [Curve](repeating: Curve(origin, origin, origin, origin), count: count)
        chords = [Point](repeating: Point(0, 0), count: count * Self.stride)
        chordCounts = [Int](repeating: 2, count: count)
        lengths = [Double](repeating: 0, count: count)
        isBoxMoving = [Bool](repeating: false, count: centres.count)
        isLinkMoving = [Bool](repeating: false, count: count)
        for link in 0..<count { setRoute(of: link, to: routes[link]) }
    }

    /// Says which boxes, with the lines at them, are moved together from now on.
    mutating func setMoving(_ boxes: [Int], to isMoving: Bool) {
        for box in boxes {
            isBoxMoving[box] = isMoving
            for link in problem.linksAtBox[box] { isLinkMoving[link] = isMoving }
        }
    }

    /// How much of a pair's cost counts when it is met from the side of something that moves.
    func share(ofBox box: Int) -> Double { isBoxMoving[box] ? 0.5 : 1 }

    /// How much of a pair's cost counts when it is met from the side of something that moves.
    func share(ofLink link: Int) -> Double { isLinkMoving[link] ? 0.5 : 1 }

    /// Straight lines, except where several join the same two boxes.
    private static func parted(_ links: [LayoutProblem.Link]) -> [Route] {
        var drawn: [[Int]: Int] = [:]
        return links.map { link in
            let ends = [min(link.source, link.target), max(link.source, link.target)]
            let earlier = drawn[ends, default: 0]
            drawn[ends] = earlier + 1
            let side = earlier.isMultiple(of: 2) ? -1.0 : 1.0
            return Route(bend: side * 0.12 * Double((earlier + 1) / 2), slide: 0.5)
        }
    }

    /// Moves a box and draws its lines anew.
    mutating func move(box: Int, by shift: Point) {
        boxes[box] = boxes[box].moved(by: shift)
        for link in problem.linksAtBox[box] { setRoute(of: link, to: routes[link]) }
    }

    /// Puts every box in its place and draws all lines anew.
    mutating func place(_ boxes: [Box]) {
        precondition(boxes.count == self.boxes.count, "a place for every box")
        self.boxes = boxes
        for link in routes.indices { setRoute(of: link, to: routes[link]) }
    }

    /// The line of a link from the middle of the box it starts from.
    func spoke(of link: Int) -> Curve {
        let ends = problem.links[link]
        let middle = Box(centre: boxes[ends.source].centre, width: 0, height: 0)
        return routes[link].curve(
            from: middle, to: boxes[ends.target], isLoop: false, isTurned: ends.target < ends.source)
    }

    /// Puts two boxes in each other's place and draws their lines anew.
    mutating func swap(boxes first: Int, _ second: Int) {
        let shift = boxes[second].centre - boxes[first].centre
        move(box: first, by: shift)
        move(box: second, by: shift * -1)
    }

    /// Draws a line anew.
    mutating func setRoute(of link: Int, to route: Route) {
        let (source, target) = (problem.links[link].source, problem.links[link].target)
        let curve = route.curve(
            from: boxes[source], to: boxes[target], isLoop: source == target, isTurned: target < source)
        curves[link] = curve
        work += Self.stride
        let base = link * Self.stride
        let count = route.bend == 0 && source != target ? 2 : Self.stride
        chordCounts[link] = count
        chords[base] = curve.start
        var length = 0.0
        var last = curve.start
        var (left, top, right, bottom) = (last.x, last.y, last.x, last.y)
        for step in 1..<count {
            let next = step == count - 1 ? curve.end : curve.point(at: Double(step) / Double(count - 1))
            chords[base + step] = next
            length += (next - last).length
            left = min(left, next.x)
            right = max(right, next.x)
            top = min(top, next.y)
            bottom = max(bottom, next.y)
            last = next
        }
        lengths[link] = length
        strokeBounds[link] = Box(left: left, top: top, right: right, bottom: bottom)
        setSlide(of: link, along: route)
    }

    /// Moves a line's label to where a route of the same bend has it.
    mutating func setSlide(of link: Int, along route: Route) {
        routes[link] = route
        let size = problem.links[link].labelSize
        let label = Box(centre: curves[link].point(at: route.slide), width: size.x, height: size.y)
        labels[link] = label
        bounds[link] = strokeBounds[link].union(label)
    }

    /// Leaves a line without its label.
    mutating func removeLabel(of link: Int) {
        labels[link] = Box(centre: labels[link].centre, width: 0, height: 0)
        bounds[link] = strokeBounds[link]
    }

    /// What everything together covers.
    var extent: Box {
        guard let first = boxes.first else { return Box(left: 0, top: 0, right: 0, bottom: 0) }
        var (left, top, right, bottom) = (first.left, first.top, first.right, first.bottom)
        func stretch(_ box: Box) {
            left = min(left, box.left)
            top = min(top, box.top)
            right = max(right, box.right)
            bottom = max(bottom, box.bottom)
        }
        for box in boxes { stretch(box) }
        for bound in bounds { stretch(bound) }
        return Box(left: left, top: top, right: right, bottom: bottom)
    }
}
