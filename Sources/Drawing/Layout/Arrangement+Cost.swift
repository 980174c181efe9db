/// What an arrangement costs: the lower, the easier to read.
///
/// After Purchase, "Which aesthetic has the greatest effect on human understanding?" (Graph Drawing 1997), crossings
/// weigh most among what is legible at all; what hides a word or a box weighs more than any of them.
extension Arrangement {
    /// Points that each fault costs.
    enum Price {
        static let overlap = 800.0
        static let boxOnBox = 150.0
        static let lineThroughBox = 100.0
        static let labelOnBox = 90.0
        static let labelOnLabel = 90.0
        static let lineThroughLabel = 28.0
        static let crossing = 14.0
        static let narrowAngle = 9.0
        static let bend = 9.0
        static let offMiddle = 5.0
        static let excessLength = 0.035
        static let lackingLength = 0.9
        static let tie = 0.01
        static let area = 1.0 / 7_000
        static let shape = 110.0
    }

    /// Everything together.
    var cost: Double {
        var all = self
        all.setMoving(Array(boxes.indices), to: true)
        var total = all.pageCost()
        for box in boxes.indices { total += all.boxCost(of: box) }
        for link in routes.indices { total += all.lineCost(of: link) + all.labelCost(of: link) }
        return total
    }

    /// The cost of the size and the shape of the page; the best shape lies between 4:3 and 16:9.
    mutating func pageCost() -> Double {
        work += boxes.count + bounds.count
        let extent = extent
        guard extent.width > 0, extent.height > 0 else { return 0 }
        let ratio = extent.width / (extent.height + problem.headRoom)
        let off = ratio < 1.33 ? 1.33 / ratio : ratio > 1.78 ? ratio / 1.78 : 1
        return extent.width * extent.height * Price.area + Price.shape * (off - 1)
    }

    /// The cost of where one box lies.
    mutating func boxCost(of box: Int) -> Double {
        work += boxes.count + routes.count
        let own = boxes[box]
        let room = own.grown(by: 14)
        var cost = 0.0
        for other in boxes.indices where other != box {
            let shared = room.sharedArea(with: boxes[other])
            guard shared > 0 else { continue }
            let crowding = Price.boxOnBox * (0.4 + shared / 1500)
            cost += share(ofBox: other) * (own.overlaps(boxes[other]) ? crowding + Price.overlap : crowding)
        }
        let margin = own.grown(by: 5)
        for link in routes.indices where bounds[link].overlaps(margin) {
            let ends = problem.links[link]
            guard ends.source != box, ends.target != box else { continue }
            work += chordCounts[link]
            let cut = cutCost(of: link, through: margin, price: Price.lineThroughBox)
            let covered = overlapCost(labels[link].grown(by: 4), own, price: Price.labelOnBox)
            cost += share(ofLink: link) * (cut + covered)
        }
        for tie in problem.ties where tie.first == box || tie.second == box {
            let distance = (boxes[tie.first].centre - boxes[tie.second].centre).length
            cost += share(ofBox: tie.first == box ? tie.second : tie.first) * Price.tie * max(0, distance - 120)
        }
        return cost
    }

    /// The cost of how one line runs, its label apart; once it reaches the limit, anything not below it.
    mutating func lineCost(of link: Int, limit: Double = .infinity) -> Double {
        work += boxes.count
        let ends = problem.links[link]
        let along = ends.labelSize.x > 0 ? labelReach(of: link) + 60 : 50
        let length = lengths[link]
        var cost = Price.bend * abs(routes[link].bend) * (1 + length / 200)
        cost += length > along ? Price.excessLength * (length - along) : Price.lackingLength * (along - length)
        let own = bounds[link]
        for box in boxes.indices where box != ends.source && box != ends.target {
            let margin = boxes[box].grown(by: 5)
            guard own.overlaps(margin) else { continue }
            cost += share(ofBox: box) * cutCost(of: link, through: margin, price: Price.lineThroughBox)
        }
        guard cost < limit else { return cost }
        work += routes.count
        for other in routes.indices where other != link && own.overlaps(bounds[other]) {
            var both = Price.crossing * Double(crossings(link, other))
            if labels[other].width > 0 {
                both += cutCost(of: link, through: labels[other].grown(by: 2), price: Price.lineThroughLabel)
            }
            cost += share(ofLink: other) * both
            guard cost < limit else { return cost }
        }
        for box in ends.source == ends.target ? [ends.source] : [ends.source, ends.target] {
            let own = direction(of: link, at: box)
            work += problem.linksAtBox[box].count
            for other in problem.linksAtBox[box] where other != link {
                // The chord between two unit vectors is about the angle in radians.
                let angle = (own - direction(of: other, at: box)).length
                guard angle < 0.35 else { continue }
                cost += share(ofLink: other) * Price.narrowAngle * (1 - angle / 0.35)
            }
        }
        return cost
    }

    /// The cost of where one line's label lies.
    mutating func labelCost(of link: Int) -> Double {
        let label = labels[link]
        guard label.width > 0 else { return 0 }
        work += boxes.count + routes.count
        let ends = problem.links[link]
        var cost = Price.offMiddle * abs(routes[link].slide - 0.5) * 2
        let margin = label.grown(by: 4)
        for box in boxes.indices {
            // The line and its head must be seen between the label and the boxes it joins.
            let isEnd = box == ends.source || box == ends.target
            let shared = overlapCost(isEnd ? label.grown(by: 13) : margin, boxes[box], price: Price.labelOnBox)
            cost += isEnd ? shared : share(ofBox: box) * shared
        }
        for other in routes.indices where other != link && bounds[other].overlaps(margin) {
            work += chordCounts[other]
            let cut = cutCost(of: other, through: label.grown(by: 2), price: Price.lineThroughLabel)
            cost += share(ofLink: other) * (cut + overlapCost(margin, labels[other], price: Price.labelOnLabel))
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

    private mutating func crossings(_ first: Int, _ second: Int) -> Int {
        let covered = strokeBounds[second]
        let (firstBase, secondBase) = (first * Self.stride, second * Self.stride)
        var count = 0
        work += chordCounts[first] - 1
        for step in 1..<chordCounts[first] {
            let (a, b) = (chords[firstBase + step - 1], chords[firstBase + step])
            let (left, right) = (min(a.x, b.x), max(a.x, b.x))
            let (top, bottom) = (min(a.y, b.y), max(a.y, b.y))
            if right < covered.left || left > covered.right || bottom < covered.top || top > covered.bottom { continue }
            work += chordCounts[second] - 1
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

    /// Which way a line leaves a box; lines that leave in almost the same direction read as one.
    private func direction(of link: Int, at box: Int) -> Point {
        let base = link * Self.stride
        let last = base + chordCounts[link] - 1
        let centre = boxes[box].centre
        let isStart = problem.links[link].source == box
        let near = isStart ? chords[min(base + 2, last)] : chords[max(last - 2, base)]
        return (near - centre).unit
    }
}
