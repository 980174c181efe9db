import Graphs
import Testing

@testable import Drawing

@Suite struct SelectionTests {
    @Test func theBestSupportedIsDrawnAndThePictureSaysHowMuchIsLeftOut() {
        let graph = Samples.random(nodes: 400, edges: 700, seed: 3)
        let options = DiagramOptions(mostBoxes: 60, adviceOnRest: "all with --all")
        let diagram = Diagram(graph: graph, options: options)
        #expect(diagram.nodes.count <= 60 && diagram.nodes.count > 50)
        let drawn = Set(diagram.edges.flatMap(\.content.relations))
        #expect(
            diagram.subtitle?.contains(
                "Drawn are \(diagram.nodes.count) of 400 names and \(drawn.count) of \(graph.relations.count) claims")
                == true)
        #expect(diagram.subtitle?.contains("all with --all") == true)
        let acts = graph.relations.filter { $0.type.eventClass != nil }
        let best = acts.map { Set($0.evidence.map(\.document)).count }.max() ?? 0
        let weakest = acts.filter { drawn.contains($0.key) }.map { Set($0.evidence.map(\.document)).count }.min() ?? 0
        let left = acts.filter { !drawn.contains($0.key) }.map { Set($0.evidence.map(\.document)).count }.max() ?? 0
        #expect(best >= 3 && weakest <= best && left <= best)
    }

    @Test func whatFitsIsDrawnWhole() {
        let graph = Samples.random(nodes: 40, edges: 70, seed: 3)
        let diagram = Diagram(graph: graph, options: DiagramOptions(mostBoxes: 40))
        #expect(diagram.omission == nil)
        #expect(diagram == Diagram(graph: graph))
    }

    @Test func supportGoesBeforeDegreeAndActsBeforeOffices() {
        let relations = [
            Samples.relation("NOR", "warned", "SWE", .threaten, documents: 3),
            Samples.relation("FIN", "met", "EST", .consult),
            Samples.relation("official/a", "leads", "NOR", documents: 9),
        ]
        let selection = Selection(of: relations, boxes: 2, pairs: 9)
        #expect(selection.relations.map(\.type.name) == ["warned"])
        #expect(Selection(of: relations, boxes: 4, pairs: 9).relations.count == 2)
    }

    @Test func namesWithoutClaimsAreBoundedToo() {
        let entities = (0..<50).map { Samples.country(Samples.code($0), "Country \($0)") }
        let graph = EntityGraph(sources: [], entities: entities, relations: [])
        let diagram = Diagram(graph: graph, options: DiagramOptions(mostBoxes: 20))
        #expect(diagram.nodes.count == 20)
        #expect(diagram.subtitle?.contains("20 of 50 names") == true)
    }
}
