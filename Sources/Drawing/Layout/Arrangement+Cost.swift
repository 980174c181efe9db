/// What an arrangement costs: the lower, the easier to read.
///
/// After Purchase, "Which aesthetic has the greatest effect on human understanding?" (Graph Drawing 1997), crossings
/// weigh most among what is legible at all; what hides a word or a box weighs more than any of them.
extension Arrangement {
    /// Points that each fault costs.
    enum Price {
        static let boxOnBox = 150.0
        static let lineThroughBox = 70.0
        static let labelOnBox = 90.0
        static let labelOnLabel = 90.0
        static let lineThroughLabel = 28.0
        static let crossing = 14.0
        static let narrowAngle = 9.0
        static let bend = 9.0
        static let offMiddle = 5.0
        static let excessLength = 0.035
        static let lackingLength = 0.5
        static let tie = 0.02
        static let area = 1.0 / 12_000
        static let shape = 70.0
    }

    /// Everything together; every pair counts once from either side, which keeps the parts comparable.
    var cost: Double {
        var total = pageCost
        for box in boxes.indices { total += boxCost(of: box) }
        for link in routes.indices { total += lineCost(of: link) + labelCost(of: link) }
        return total
    }

    /// The cost of the size and the shape of the page; the best shape lies between 4:3 and 16:9.
    var pageCost: Double {
        let extent = extent
        guard extent.width > 0, extent.height > 0 else { return 0 }
        let ratio = extent.width / extent.height
        let off = ratio < 1.33 ? 1.33 / ratio : ratio > 1.78 ? ratio / 1.78 : 1
        return extent.width * extent.height * Price.area + Price.shape * (off - 1)
    }

    /// The cost of where one box lies.
    func boxCost(of box: Int) -> Double {
        let own = boxes[box]
        let room = own.grown(by: 14)
        var cost = 0.0
        for other in boxes.indices where other != box {
            let shared = room.sharedArea(with: boxes[other])
            if shared > 0 { cost += Price.boxOnBox * (0.4 + shared / 1500) }
        }
        let margin = own.grown(by: 5)
        for link in routes.indices where bounds[link].overlaps(margin) {
            let ends = problem.links[link]
            guard ends.source != box, ends.target != box else { continue }
            cost += cutCost(of: link, through: margin, price: Price.lineThroughBox)
            cost += overlapCost(labels[link], margin, price: Price.labelOnBox)
        }
        for tie in problem.ties where tie.first == box || tie.second == box {
            let distance = (boxes[tie.first].centre - boxes[tie.second].centre).length
            cost += Price.tie * max(0, distance - 120)
        }
        return cost
    }

    /// The cost of how one line runs, its label apart.
    func lineCost(of link: Int) -> Double {
        let ends = problem.links[link]
        let along = ends.labelSize.x > 0 ? labelReach(of: link) + 34 : 50
        let length = lengths[link]
        var cost = Price.bend * abs(routes[link].bend) * 2
        cost += length > along ? Price.excessLength * (length - along) : Price.lackingLength * (along - length)
        let own = bounds[link]
        for box in boxes.indices where box != ends.source && box != ends.target {
            let margin = boxes[box].grown(by: 5)
            if own.overlaps(margin) { cost += cutCost(of: link, through: margin, price: Price.lineThroughBox) }
        }
        for other in routes.indices where other != link {
            if own.overlaps(bounds[other]) {
                cost += Price.crossing * Double(crossings(link, other))
                if labels[other].width > 0 {
                    cost += cutCost(of: link, through: labels[other].grown(by: 2), price: Price.lineThroughLabel)
                }
            }
            cost += angleCost(link, other)
        }
        return cost
    }

    /// The cost of where one line's label lies.
    func labelCost(of link: Int) -> Double {
        let label = labels[link]
        guard label.width > 0 else { return 0 }
        let ends = problem.links[link]
        var cost = Price.offMiddle * abs(routes[link].slide - 0.5) * 2
        let margin = label.grown(by: 4)
        for box in boxes.indices {
            // The line and its head must be seen between the label and the boxes it joins.
            let isEnd = box == ends.source || box == ends.target
            cost += overlapCost(isEnd ? label.grown(by: 9) : margin, boxes[box], price: Price.labelOnBox)
        }
        for other in routes.indices where other != link {
            cost += overlapCost(margin, labels[other], price: Price.labelOnLabel)
            if bounds[other].overlaps(margin) {
                cost += cutCost(of: other, through: label.grown(by: 2), price: Price.lineThroughLabel)
            }
        }
        return cost
    }

    /// How much of a line its label takes up, in points.
    private func labelReach(of link: Int) -> Double {
        let way = (chords[link * Self.stride + chordCounts[link] - 1] - chords[link * Self.stride]).unit
        let size = problem.links[link].labelSize
        let across = abs(way.x) < 1e-6 ? Double.infinity : size.x / abs(way.x)
        let down = abs(way.y) < 1e-6 ? Double.infinity : size.y / abs(way.y)
        return min(across, down)
    }

    private func overlapCost(_ first: Box, _ second: Box, price: Double) -> Double {
        let shared = first.sharedArea(with: second)
        return shared > 0 ? price * (0.4 + shared / 400) : 0
    }

    private func cutCost(of link: Int, through box: Box, price: Double) -> Double {
        let base = link * Self.stride
        for step in 1..<chordCounts[link] where box.isCut(from: chords[base + step - 1], to: chords[base + step]) {
            return price
        }
        return 0
    }

    private func crossings(_ first: Int, _ second: Int) -> Int {
        let (firstBase, secondBase) = (first * Self.stride, second * Self.stride)
        var count = 0
        for step in 1..<chordCounts[first] {
            let (a, b) = (chords[firstBase + step - 1], chords[firstBase + step])
            let (left, right) = (min(a.x, b.x), max(a.x, b.x))
            let (top, bottom) = (min(a.y, b.y), max(a.y, b.y))
            for other in 1..<chordCounts[second] {
                let (c, d) = (chords[secondBase + other - 1], chords[secondBase + other])
                if max(c.x, d.x) < left || min(c.x, d.x) > right { continue }
                if max(c.y, d.y) < top || min(c.y, d.y) > bottom { continue }
                if Self.doCross(a, b, c, d) { count += 1 }
            }
        }
        return count
    }

    private static func doCross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
        func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
            (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
        }
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
    }

    /// Lines that leave a box almost in the same direction read as one.
    private func angleCost(_ first: Int, _ second: Int) -> Double {
        let (one, two) = (problem.links[first], problem.links[second])
        var cost = 0.0
        for box in [one.source, one.target] where box == two.source || box == two.target {
            let turn = direction(of: first, at: box) - direction(of: second, at: box)
            // The chord between two unit vectors is about the angle in radians.
            let angle = turn.length
            if angle < 0.35 { cost += Price.narrowAngle * (1 - angle / 0.35) }
        }
        return cost
    }

    private func direction(of link: Int, at box: Int) -> Point {
        let base = link * Self.stride
        let last = base + chordCounts[link] - 1
        let centre = boxes[box].centre
        let isStart = problem.links[link].source == box
        let near = isStart ? chords[min(base + 2, last)] : chords[max(last - 2, base)]
        return (near - centre).unit
    }
}
