/// A problem of layout, and what was found for it, as lines of numbers, so that another process can do the work.
///
/// Numbers are written so that reading gives the very same, and the picture is the same wherever its places were found.
enum ArrangementText {
    /// A problem with the effort that is to be made and the engine to begin with; no effort stands for the one that suits
    /// its size.
    static func text(of problem: LayoutProblem, effort: Effort?, start: StartingEngine) -> String {
        var rows = [
            [
                "problem", "\(problem.boxSizes.count)", "\(problem.links.count)", "\(problem.ties.count)",
                start.rawValue,
            ]
        ]
        rows.append(["\(problem.headRoom)"])
        rows.append(
            effort.map { ["\($0.seeds)", "\($0.finalists)", "\($0.rounds)", "\($0.allowance)"] } ?? ["usual"])
        rows += problem.boxSizes.map { ["\($0.x)", "\($0.y)"] }
        rows += problem.links.map { link in
            [
                "\(link.source)", "\(link.target)", "\(link.labelSize.x)", "\(link.labelSize.y)", "\(link.width)",
                link.role == .spoke ? "spoke" : "edge",
            ]
        }
        rows += problem.ties.map { ["\($0.first)", "\($0.second)"] }
        return text(of: rows)
    }

    /// Reads a problem; nothing where the text is none.
    static func problem(in text: String) -> (problem: LayoutProblem, effort: Effort?, start: StartingEngine)? {
        var rows = Rows(text)
        guard let head = rows.next(), head.count == 5, head[0] == "problem", let boxes = Int(head[1]),
            let links = Int(head[2]), let ties = Int(head[3]), let start = StartingEngine(rawValue: String(head[4])),
            let headRoom = rows.numbers(1)?[0],
            let effort = rows.next()
        else { return nil }
        var sizes: [Point] = []
        for _ in 0..<boxes {
            guard let size = rows.numbers(2) else { return nil }
            sizes.append(Point(size[0], size[1]))
        }
        var found: [LayoutProblem.Link] = []
        for _ in 0..<links {
            guard let row = rows.next(), row.count == 6, let source = Int(row[0]), let target = Int(row[1]),
                sizes.indices.contains(source), sizes.indices.contains(target), let width = Double(row[2]),
                let height = Double(row[3]), let stroke = Double(row[4])
            else { return nil }
            found.append(
                LayoutProblem.Link(
                    source: source, target: target, labelSize: Point(width, height), width: stroke,
                    role: row[5] == "spoke" ? .spoke : .edge))
        }
        var pulls: [Diagram.Tie] = []
        for _ in 0..<ties {
            guard let row = rows.next()?.compactMap({ Int($0) }), row.count == 2, row.allSatisfy(sizes.indices.contains)
            else { return nil }
            pulls.append(Diagram.Tie(first: row[0], second: row[1]))
        }
        let counts = effort.compactMap { Int($0) }
        return (
            LayoutProblem(boxSizes: sizes, links: found, ties: pulls, headRoom: headRoom),
            counts.count == 4
                ? Effort(seeds: counts[0], finalists: counts[1], rounds: counts[2], allowance: counts[3]) : nil,
            start
        )
    }

    /// What was found: where every box lies, how every line runs, and whether it has lost its label.
    static func text(of arrangement: Arrangement) -> String {
        var rows = [["arrangement"]]
        rows += arrangement.boxes.map { ["\($0.left)", "\($0.top)", "\($0.right)", "\($0.bottom)"] }
        rows += arrangement.routes.indices.map { link in
            let route = arrangement.routes[link]
            let isLost = arrangement.problem.links[link].labelSize.x > 0 && arrangement.labels[link].width == 0
            return ["\(route.bend)", "\(route.slide)", isLost ? "0" : "1"]
        }
        return text(of: rows)
    }

    /// Reads what was found for a problem; nothing where the text does not tell all of it.
    static func arrangement(in text: String, of problem: LayoutProblem) -> Arrangement? {
        var rows = Rows(text)
        guard rows.next()?.first == "arrangement" else { return nil }
        var boxes: [Box] = []
        for _ in problem.boxSizes {
            guard let sides = rows.numbers(4) else { return nil }
            boxes.append(Box(left: sides[0], top: sides[1], right: sides[2], bottom: sides[3]))
        }
        var arrangement = Arrangement(problem: problem, centres: boxes.map(\.centre))
        arrangement.place(boxes)
        for link in problem.links.indices {
            guard let row = rows.numbers(3) else { return nil }
            arrangement.setRoute(of: link, to: Route(bend: row[0], slide: row[1]))
            if row[2] == 0 { arrangement.removeLabel(of: link) }
        }
        return arrangement
    }

    private static func text(of rows: [[String]]) -> String {
        rows.map { $0.joined(separator: " ") }.joined(separator: "\n") + "\n"
    }

    /// The lines of a text, one by one.
    private struct Rows {
        private var lines: Array<Substring>.Iterator

        init(_ text: String) { lines = text.split(separator: "\n").makeIterator() }

        mutating func next() -> [Substring]? { lines.next()?.split(separator: " ") }

        /// A line of so many finite numbers.
        mutating func numbers(_ count: Int) -> [Double]? {
            guard let row = next()?.compactMap({ Double($0) }), row.count == count, row.allSatisfy(\.isFinite)
            else { return nil }
            return row
        }
    }
}
