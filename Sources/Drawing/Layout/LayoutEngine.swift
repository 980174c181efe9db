/// Finds places for everything of a diagram.
package struct LayoutEngine: Sendable {
    private let effort: Effort?
    private let worker: LayoutWorker?
    private let start: StartingEngine

    /// Makes an engine; without an effort it takes the one that suits the diagram's size, without a worker it does large
    /// diagrams itself.
    package init(effort: Effort? = nil, worker: LayoutWorker? = nil, start: StartingEngine = .auto) {
        self.effort = effort
        self.worker = worker
        self.start = start
    }

    /// Lays a diagram out; the same diagram always gets the same places.
    ///
    /// - Throws: `LayoutError` where the diagram is too large or Graphviz fails.
    package func layout(_ diagram: Diagram) throws(LayoutError) -> Layout {
        let boxes = diagram.nodes.count + diagram.hubs.count
        let lines = diagram.hubs.reduce(diagram.edges.count) { $0 + $1.members.count }
        guard boxes <= LayoutError.nodeLimit, lines <= LayoutError.edgeLimit else {
            throw .tooLarge(nodes: boxes, edges: lines)
        }
        let sizer = Sizer(diagram: diagram)
        let measure = try TextMeasure(sizer.lines + Header.measured(for: diagram))
        let problem = sizer.problem(measure)
        let arrangement =
            if let worker, LayoutWorker.suits(problem) {
                try worker.arrange(problem, effort: effort, start: start)
            } else {
                try arrange(problem)
            }
        let header = Header(diagram: diagram, measure: measure, drawingWidth: arrangement.extent.width)
        return Layout(diagram: diagram, arrangement: arrangement, header: header)
    }

    /// Finds places for the boxes and ways for the lines.
    func arrange(_ problem: LayoutProblem) throws(LayoutError) -> Arrangement {
        let effort = effort ?? Effort.suited(to: problem.boxSizes.count + problem.links.count)
        func refinement(_ arrangement: Arrangement) -> Refinement {
            Refinement(arrangement, allowance: effort.allowance)
        }
        guard problem.boxSizes.count > 1 else {
            var only = refinement(Arrangement(problem: problem, centres: problem.boxSizes.map { _ in Point(0, 0) }))
            only.route(rounds: 2)
            return only.arrangement
        }
        let placer = Placer(problem: problem, engine: start)
        guard problem.boxSizes.count <= Placer.majorisationLimit else {
            var large = Arrangement(problem: problem, centres: try placer.centres(seed: 1))
            Separation.separate(&large)
            var labelled = refinement(large)
            if problem.isCrowded { labelled.thinLabels() } else { labelled.slideLabels() }
            return labelled.arrangement
        }
        var field: [Refinement] = []
        for seed in 1...(start.hasSeeds ? effort.seeds : 1) {
            let centres = try placer.centres(seed: seed)
            for start in [centres, RingStart.centres(centres, for: problem)].compactMap(\.self) {
                var routed = refinement(Arrangement(problem: problem, centres: start))
                routed.route(rounds: 1)
                field.append(routed)
            }
        }
        var winner = Tournament(field: field, effort: effort).winner
        guard problem.isCrowded else {
            winner.mendLabels()
            return winner
        }
        var thinned = refinement(winner)
        thinned.thinLabels()
        return thinned.arrangement
    }
}
