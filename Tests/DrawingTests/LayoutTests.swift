import Graphs
import TestSupport
import Testing

@testable import Drawing

@Suite struct LayoutTests {
    static let quick = Effort(seeds: 2, finalists: 1, rounds: 4)

    @Test func anArticleIsDrawnWithoutCollisions() throws {
        let faults = Faults(try LayoutEngine().layout(Diagram(graph: Samples.article)), Samples.article)
        #expect(faults.boxesOnBoxes == 0)
        #expect(faults.labelsOnBoxes == 0)
        #expect(faults.labelsOnLabels == 0)
        #expect(faults.linesThroughBoxes == 0)
        #expect(faults.linesThroughLabels == 0)
    }

    @Test func aDenseGraphKeepsItsLabelsApart() throws {
        let graph = Samples.random(nodes: 6, edges: 20, seed: 3)
        let faults = Faults(try LayoutEngine(effort: Self.quick).layout(Diagram(graph: graph)), graph)
        #expect(faults.boxesOnBoxes + faults.labelsOnBoxes + faults.labelsOnLabels == 0)
    }

    @Test(arguments: [8, 25, 60]) func boxesNeverOverlap(nodes: Int) throws {
        let graph = Samples.random(nodes: nodes, edges: nodes * 3 / 2, seed: UInt64(nodes))
        let effort = Effort(seeds: 1, finalists: 1, rounds: 3)
        #expect(Faults(try LayoutEngine(effort: effort).layout(Diagram(graph: graph)), graph).boxesOnBoxes == 0)
    }

    @Test(arguments: [
        Called("an article", Samples.article), Called("ten boxes", Samples.random(nodes: 10, edges: 14, seed: 1)),
    ])
    func everythingLiesOnThePage(graph: Called<EntityGraph>) throws {
        let layout = try LayoutEngine(effort: Self.quick).layout(Diagram(graph: graph.value))
        let page = Box(left: 0, top: 0, right: layout.size.x, bottom: layout.size.y)
        let places = layout.boxes + layout.lines.compactMap(\.label)
        #expect(places.allSatisfy { page.union($0) == page })
        #expect(layout.header.texts.allSatisfy { $0.place.x + $0.width <= page.right })
        let tips = layout.lines.flatMap { $0.heads.map(\.tip) }
        #expect(tips.allSatisfy { page.contains($0) })
    }

    @Test func linesEndAtTheirBoxes() throws {
        let diagram = Diagram(graph: Samples.article)
        let layout = try LayoutEngine(effort: Self.quick).layout(diagram)
        for (edge, line) in zip(diagram.edges, layout.lines) {
            let head = try #require(line.heads.first)
            #expect(layout.boxes[edge.target].grown(by: 2).contains(head.tip))
            #expect(!layout.boxes[edge.target].contains(head.tip))
            #expect(line.heads.count == (edge.isSymmetric ? 2 : 1))
        }
    }

    @Test func boundsAreAboutAsWideAsAScreen() throws {
        let size = try LayoutEngine().layout(Diagram(graph: Samples.article)).size
        #expect((1.1...2).contains(size.x / size.y))
    }

    @Test func thousandsOfBoxesAreRefusedWithAdvice() {
        let entities = (0...LayoutError.nodeLimit).map { Samples.other(.place, "p\($0)", "Place \($0)") }
        let diagram = Diagram(graph: EntityGraph(sources: [], entities: entities, relations: []))
        #expect(throws: LayoutError.tooLarge(nodes: LayoutError.nodeLimit + 1, edges: 0)) {
            try LayoutEngine().layout(diagram)
        }
        let advice = LayoutError.tooLarge(nodes: 3001, edges: 0).description
        #expect(advice.contains("3001 boxes") && advice.contains("neighbourhood"))
    }

    @Test func hundredsOfBoxesAreLaidOutBySfdp() throws {
        let graph = Samples.random(nodes: 320, edges: 400, seed: 5)
        let diagram = Diagram(graph: graph)
        let layout = try LayoutEngine().layout(diagram)
        #expect(layout.boxes.count == diagram.nodes.count && layout.lines.count == diagram.edges.count)
    }
}
