/// Finds places for everything of a diagram.
package struct LayoutEngine: Sendable {
    private let effort: Effort?

    /// Makes an engine; without an effort it takes the one that suits the diagram's size.
    package init(effort: Effort? = nil) {
        self.effort = effort
    }

    /// Lays a diagram out; the same diagram always gets the same places.
    ///
    /// - Throws: `LayoutError` where the diagram is too large or Graphviz fails.
    package func layout(_ diagram: Diagram) throws(LayoutError) -> Layout {
        guard diagram.nodes.count <= LayoutError.nodeLimit, diagram.edges.count <= LayoutError.edgeLimit else {
            throw .tooLarge(nodes: diagram.nodes.count, edges: diagram.edges.count)
        }
        let sizer = Sizer(diagram: diagram)
        let measure = try TextMeasure(sizer.lines + Header.measured(for: diagram))
        let problem = sizer.problem(measure)
        let arrangement = try arrange(problem)
        let header = Header(diagram: diagram, measure: measure, drawingWidth: arrangement.extent.width)
        return Layout(diagram: diagram, arrangement: arrangement, header: header)
    }

    private func arrange(_ problem: LayoutProblem) throws(LayoutError) -> Arrangement {
        guard problem.boxSizes.count > 1 else {
            var only = Refinement(Arrangement(problem: problem, centres: problem.boxSizes.map { _ in Point(0, 0) }))
            only.route(rounds: 2)
            return only.arrangement
        }
        let placer = Placer(problem: problem)
        guard problem.boxSizes.count <= Placer.majorisationLimit else {
            var large = Arrangement(problem: problem, centres: try placer.centres(seed: 1))
            Separation.separate(&large)
            var labelled = Refinement(large)
            labelled.slideLabels()
            return labelled.arrangement
        }
        let effort = effort ?? Effort.suited(to: problem.boxSizes.count + problem.links.count)
        var field: [Refinement] = []
        for seed in 1...effort.seeds {
            var start = Refinement(Arrangement(problem: problem, centres: try placer.centres(seed: seed)))
            start.route(rounds: 1)
            field.append(start)
        }
        return Tournament(field: field, effort: effort).winner
    }
}
