/// What finds places for large diagrams somewhere else, where it may die without harm.
package struct LayoutWorker: Sendable {
    /// From how many boxes on a diagram is large.
    package static let leastBoxes = 120
    /// From how many lines on.
    package static let leastLines = 300

    /// Takes the text of a problem and gives that of an arrangement.
    package typealias Work = @Sendable (_ problem: String) throws(LayoutError) -> String

    private let work: Work

    /// Makes a worker that has its work done by a closure, which throws where it is not done.
    package init(_ work: @escaping Work) { self.work = work }

    /// Does the work in this process: what the other process calls.
    ///
    /// - Throws: `LayoutError` where the text is no problem or Graphviz fails.
    package static func answer(_ text: String) throws(LayoutError) -> String {
        guard let (problem, effort, start) = ArrangementText.problem(in: text) else {
            throw .refused(step: "read what is to be laid out", complaint: "it is no problem of layout")
        }
        return ArrangementText.text(of: try LayoutEngine(effort: effort, start: start).arrange(problem))
    }

    /// Whether a problem is one for a worker.
    static func suits(_ problem: LayoutProblem) -> Bool {
        problem.boxSizes.count >= leastBoxes || problem.links.count >= leastLines
    }

    /// What the worker finds.
    func arrange(_ problem: LayoutProblem, effort: Effort?, start: StartingEngine) throws(LayoutError) -> Arrangement {
        let answer = try work(ArrangementText.text(of: problem, effort: effort, start: start))
        guard let arrangement = ArrangementText.arrangement(in: answer, of: problem) else {
            throw .died(
                nodes: problem.boxSizes.count, edges: problem.links.count, cause: "its answer is not whole")
        }
        return arrangement
    }
}
