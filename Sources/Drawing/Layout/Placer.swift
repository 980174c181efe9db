/// First places for boxes, found by Graphviz.
struct Placer {
    let problem: LayoutProblem
    var engine = StartingEngine.auto

    /// Up to how many boxes stress majorisation is used; beyond, it takes too long.
    static let majorisationLimit = 300

    /// Up to how many boxes and lines together the labels take part; beyond, they cost more time than they bring.
    private static let labelLimit = 520

    /// Centres for all boxes in points, y downwards; another seed gives another arrangement.
    ///
    /// Every label takes part as a small box of its own in the middle of its line, so that room is made for it when
    /// overlaps are removed (the PRISM method of Gansner and Hu, 2009).
    ///
    /// - Throws: `LayoutError.refused` where Graphviz fails.
    func centres(seed: Int) throws(LayoutError) -> [Point] {
        let isSmall = problem.boxSizes.count <= Self.majorisationLimit
        let packing = isSmall ? nil : ComponentPacking(of: problem)
        let isScattered = packing.map { $0.parts.count >= ComponentPacking.leastParts } ?? false
        let dot = isSmall ? smallDOT(seed: seed) : largeDOT(seed: seed, packing: isScattered ? "array" : nil)
        let placed = try GraphvizLibrary.boxes(of: dot, engine: engine.library ?? (isSmall ? .neato : .sfdp))
        guard placed.count >= problem.boxSizes.count, placed.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
            throw .refused(step: "find places for the boxes", complaint: "it lost some of them")
        }
        let centres = placed.prefix(problem.boxSizes.count).map { Point(Self.steady($0.x), Self.steady(-$0.y)) }
        guard let packing, isScattered else { return centres }
        return packing.packed(centres, sizes: problem.boxSizes)
    }

    // The triangulation under overlap removal walks tables of addresses, so its sums differ from run to run by a
    // billionth of a point; whole points do not. The shift keeps the round halves of symmetric drawings off the brink.
    private static func steady(_ length: Double) -> Double {
        (length + 0.137).rounded()
    }

    private func smallDOT(seed: Int) -> String {
        var dot = """
            graph { graph [start=\(seed) mode=major overlap=prism overlap_scaling=-3 sep="+10" splines=""]
            node [shape=box fixedsize=true label=""]

            """
        for (index, size) in problem.boxSizes.enumerated() { dot += node("n\(index)", size) }
        let count = problem.boxSizes.count + problem.links.count
        for (index, link) in problem.links.enumerated() where link.source != link.target {
            guard link.labelSize.x > 0, count <= Self.labelLimit else {
                dot += "n\(link.source) -- n\(link.target) [len=3]\n"
                continue
            }
            dot += node("l\(index)", link.labelSize)
            dot += "n\(link.source) -- l\(index) -- n\(link.target)\n"
        }
        return dot + "}\n"
    }

    private func largeDOT(seed: Int, packing: String?) -> String {
        let pack = packing.map { " packmode=\($0)" } ?? ""
        var dot = """
            graph { graph [start=\(seed) overlap=prism10 sep="+6" splines=""\(pack)]
            node [shape=box fixedsize=true label=""]

            """
        for (index, size) in problem.boxSizes.enumerated() { dot += node("n\(index)", size) }
        for link in problem.links where link.source != link.target { dot += "n\(link.source) -- n\(link.target)\n" }
        for tie in problem.ties { dot += "n\(tie.first) -- n\(tie.second)\n" }
        return dot + "}\n"
    }

    private func node(_ name: String, _ size: Point) -> String {
        "\(name) [width=\(Decimals.text(size.x / 72, 4)) height=\(Decimals.text(size.y / 72, 4))]\n"
    }
}
