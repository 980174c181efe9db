import Foundation
import Graphs
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct RendererTests {
    static let quick = Renderer(effort: Effort(seeds: 2, finalists: 1, rounds: 2))
    static let diagram = Diagram(graph: Samples.article, options: DiagramOptions(title: "Oslo & Stockholm"))

    static func text(_ diagram: Diagram, _ format: DrawingFormat) throws -> String {
        String(decoding: try quick.render(diagram, as: format), as: UTF8.self)
    }

    @Test(arguments: DrawingFormat.allCases) func equalDiagramsGiveEqualBytes(format: DrawingFormat) throws {
        let first = try Self.quick.render(Self.diagram, as: format)
        #expect(try Self.quick.render(Self.diagram, as: format) == first)
    }

    @Test func theUsualEffortRepeatsToo() throws {
        let graph = Samples.random(nodes: 12, edges: 20, seed: 2)
        let first = try Renderer().render(Diagram(graph: graph), as: .dot)
        #expect(try Renderer().render(Diagram(graph: graph), as: .dot) == first)
    }

    @Test func tasksMayRenderAtOnce() async throws {
        let expected = try Self.quick.render(Self.diagram, as: .svg)
        let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { try Self.quick.render(Self.diagram, as: .svg) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(all.count == 8 && all.allSatisfy { $0 == expected })
    }

    @Test(arguments: DrawingFormat.allCases) func nothingAndOneBoxCanBeDrawn(format: DrawingFormat) throws {
        let one = EntityGraph(sources: [], entities: [Samples.country("NOR", "Norway")], relations: [])
        for graph in [EntityGraph.empty, one] {
            #expect(try !Self.quick.render(Diagram(graph: graph), as: format).isEmpty)
        }
    }

    @Test func aBoxMayActOnItself() throws {
        let graph = Samples.pair([
            Samples.relation("NOR", "criticised", "NOR", .accuse), Samples.relation("NOR", "met", "NOR", .consult),
        ])
        #expect(try Self.text(Diagram(graph: graph), .svg).contains("criticised"))
        let alone = EntityGraph(
            sources: [], entities: [Samples.country("NOR", "Norway")],
            relations: [Samples.relation("NOR", "criticised", "NOR", .accuse)])
        #expect(try Self.text(Diagram(graph: alone), .dot).contains("\"NOR\" -> \"NOR\""))
    }

    @Test func svgSpeaksToThoseWhoCannotSeeIt() throws {
        let svg = try Self.text(Self.diagram, .svg)
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(svg.contains("role=\"img\""))
        #expect(svg.contains("<title id=\"picture-title\">Oslo &amp; Stockholm</title>"))
        for statement in Self.diagram.edges.flatMap(\.statements) {
            #expect(svg.contains(XMLText.escaped(statement.sentence + ".")))
            #expect(svg.contains(XMLText.escaped(statement.quotes[0])))
        }
        #expect(svg.contains("sha256=\"" + String(repeating: "a1", count: 32)))
        #expect(svg.contains("@media screen and (prefers-color-scheme: dark)"))
        #expect(!svg.contains("var(") && !svg.contains("<!"))
    }

    @Test func svgIdentifiersAreUnique() throws {
        let svg = try Self.text(Self.diagram, .svg)
        let ids = svg.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        let own = ids.filter { $0.hasPrefix("node-") || $0.hasPrefix("edge-") || $0.hasPrefix("label-") }
        #expect(own.count == Self.diagram.nodes.count + 2 * Self.diagram.edges.count)
        #expect(Set(own).count == own.count)
        #expect(XMLParser(data: Data(svg.utf8)).parse())
    }

    @Test func dotKeepsItsPlacesWhenDrawnAsGiven() throws {
        let layout = try LayoutEngine(effort: Effort(seeds: 1, finalists: 1, rounds: 1)).layout(Self.diagram)
        let dot = DOTWriter(diagram: Self.diagram, layout: layout).text
        let boxes = try GraphvizLibrary.boxes(of: dot, engine: .asGiven)
        // Graphviz moves a drawing whose lower left corner is not at the origin; distances stay.
        for (index, box) in layout.boxes.enumerated() {
            #expect(abs(boxes[index].x - boxes[0].x - (box.centre.x - layout.boxes[0].centre.x)) < 0.1)
            #expect(abs(boxes[index].y - boxes[0].y + (box.centre.y - layout.boxes[0].centre.y)) < 0.1)
            #expect(abs(boxes[index].width - box.width) < 0.1)
        }
    }

    @Test func orderOfTheGraphsPartsDoesNotMatter() throws {
        let graph = Samples.article
        let turned = EntityGraph(
            sources: graph.sources, entities: graph.entities.reversed(), relations: graph.relations.reversed())
        #expect(try Self.text(Diagram(graph: turned), .dot) == Self.text(Diagram(graph: graph), .dot))
    }

    @Test func pdfCarriesNoTime() throws {
        let pdf = String(decoding: try Self.quick.render(Self.diagram, as: .pdf), as: UTF8.self)
        #expect(pdf.hasPrefix("%PDF") && pdf.contains("/CreationDate (D:19700101000000"))
    }

    @Test func formatsAreKnownByTheirExtensions() {
        #expect(DrawingFormat(fileExtension: "SVG") == .svg)
        #expect(DrawingFormat(fileExtension: "gv") == .dot)
        #expect(DrawingFormat(fileExtension: "jpeg") == nil)
    }
}
