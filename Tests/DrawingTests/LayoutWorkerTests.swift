import Graphs
import Testing

@testable import Drawing

@Suite struct LayoutWorkerTests {
    private static let effort = Effort(seeds: 1, finalists: 1, rounds: 1)

    @Test func placesAreTheSameWhereverTheyAreFound() throws {
        let diagram = Diagram(graph: Samples.random(nodes: 130, edges: 200, seed: 5))
        let worker = LayoutWorker { problem throws(LayoutError) in try LayoutWorker.answer(problem) }
        let away = try LayoutEngine(effort: Self.effort, worker: worker).layout(diagram)
        #expect(away == (try LayoutEngine(effort: Self.effort).layout(diagram)))
    }

    @Test func smallDiagramsAreLaidOutHere() throws {
        let worker = LayoutWorker { _ throws(LayoutError) in
            throw .died(nodes: 0, edges: 0, cause: "nobody was to call")
        }
        let engine = LayoutEngine(effort: Self.effort, worker: worker)
        #expect(try engine.layout(Diagram(graph: Samples.article)).boxes.count > 10)
    }

    @Test(arguments: ["", "arrangement", "arrangement\n1 2 3 4\n", "{}", "arrangement\nnan nan nan nan\n"])
    func anAnswerThatIsNotWholeIsAnError(answer: String) {
        let worker = LayoutWorker { _ throws(LayoutError) in answer }
        let diagram = Diagram(graph: Samples.random(nodes: 130, edges: 200, seed: 5))
        #expect(throws: LayoutError.self) { try LayoutEngine(effort: Self.effort, worker: worker).layout(diagram) }
    }

    @Test(arguments: [
        "", "problem", "problem 1 1 0\n0\nusual\n1 1\n0 7 1 1 1 edge\n", "problem 9999999 0 0\n0\nusual\n", "x y z",
    ])
    func whatIsNoProblemIsRefused(text: String) {
        #expect(throws: LayoutError.self) { try LayoutWorker.answer(text) }
    }
}
