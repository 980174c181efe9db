import Graphs
import Testing

@testable import Drawing

@Suite struct ComparisonTests {
    private static func graph(_ report: String, _ relations: [Relation], and more: [Entity] = []) -> EntityGraph {
        EntityGraph(
            sources: [DocumentSource(id: report, sha256: "00")],
            entities: [Samples.country("NOR", "Norway"), Samples.country("SWE", "Sweden")] + more, relations: relations)
    }

    private static let a = graph(
        "a.txt",
        [
            Samples.relation("NOR", "warned", "SWE", .threaten), Samples.relation("NOR", "urged", "SWE", .request),
            Samples.relation("SWE", "supplied", "NOR", .aid, modality: .hypothetical),
            Samples.relation("NOR", "visited", "SWE", .consult, object: "Uppsala"),
        ], and: [Samples.other(.organisation, "nordwire", "Nordwire")])

    private static let b = graph(
        "b.txt",
        [
            Samples.relation("NOR", "warned", "SWE", .threaten), Samples.relation("SWE", "thanked", "NOR", .agree),
            Samples.relation("SWE", "supplied", "NOR", .aid, polarity: .negated, modality: .hypothetical),
            Samples.relation("NOR", "visited", "SWE", .consult),
        ])

    private static let both = Comparison(a, b, partsOf: (a, b), names: ("Nordwire", "Ostrapost"))

    private static func edge(_ type: String, _ style: LineStyle = .asserted) throws -> DiagramEdge {
        let diagram = Diagram(comparison: both, options: DiagramOptions(includesUnconnected: true))
        return try #require(diagram.edges.first { $0.statements[0].type == type && $0.style == style })
    }

    @Test func eachClaimHasTheToneAndTheSignOfWhoMakesIt() throws {
        #expect(try Self.edge("warned").tone == .inBoth)
        #expect(try Self.edge("warned").content.label == ["warned"])
        #expect(try Self.edge("urged").tone == .onlyA)
        #expect(try Self.edge("urged").content.label == ["\u{2212} urged"])
        #expect(try Self.edge("thanked").tone == .onlyB)
        #expect(try Self.edge("thanked").content.label[0].hasPrefix("+ "))
        #expect(try Self.edge("visited").tone == .changed)
        #expect(try Self.edge("visited").content.label[0].hasPrefix("~ "))
        #expect(try Self.edge("supplied", .hypothetical).content.label[0].hasPrefix("~\u{2212} "))
        #expect(try Self.edge("supplied", .negated).content.label[0].hasPrefix("~+ "))
    }

    @Test func sentencesSayWhoSaysIt() throws {
        #expect(try Self.edge("urged").statements[0].sentence.hasPrefix("Only in Nordwire: Norway urged Sweden"))
        #expect(try Self.edge("thanked").statements[0].sentence.hasPrefix("Only in Ostrapost: "))
        #expect(try Self.edge("warned").statements[0].sentence.hasPrefix("In both: "))
        #expect(try Self.edge("visited").statements[0].sentence.hasPrefix("Told differently (object): "))
    }

    @Test func boxesSayWhoNamesThem() throws {
        let diagram = Diagram(comparison: Self.both, options: DiagramOptions(includesUnconnected: true))
        let names = diagram.nodes.map { $0.name.joined(separator: " ") }
        #expect(names == ["Norway", "Sweden", "\u{2212} Nordwire"])
        #expect(diagram.nodes.map(\.side) == [nil, nil, .onlyA])
    }

    @Test func theLegendNamesTheTwo() {
        let legend = Diagram(comparison: Self.both).legend.map(\.meaning)
        #expect(legend.contains("\u{2212} only in Nordwire"))
        #expect(legend.contains("+ only in Ostrapost"))
        #expect(legend.contains("in both") && legend.contains("~ told differently"))
        #expect(!legend.contains("Conflict"))
    }

    @Test func nothingOfOnlyOneSideIsLeftOut() {
        let drawn = Diagram(comparison: Self.both).edges.flatMap(\.content.relations)
        #expect(Set(drawn) == Set(Self.both.graph.relations.map(\.key)))
        #expect(Self.both.graph.relations.count == 6)
    }

    @Test(arguments: DrawingFormat.allCases) func everyFormatIsWritten(format: DrawingFormat) throws {
        let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))
        let diagram = Diagram(comparison: Self.both)
        let bytes = try renderer.render(diagram, as: format)
        #expect(bytes == (try renderer.render(diagram, as: format)))
        if format == .svg {
            let svg = String(decoding: bytes, as: UTF8.self)
            #expect(svg.contains("class=\"gap\"") && svg.contains(".line.onlyB{stroke:"))
        }
    }

    @Test func anOrdinaryPictureKnowsNothingOfSides() throws {
        let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))
        let svg = String(decoding: try renderer.render(Diagram(graph: Self.a), as: .svg), as: UTF8.self)
        #expect(!svg.contains("onlyA") && !svg.contains("gap"))
    }

    @Test func aGraphComparedWithItselfHasNoDifference() {
        let same = Comparison(Self.a, Self.a, partsOf: (Self.a, Self.a), names: ("x", "y"))
        #expect(same.difference.isEmpty)
        #expect(Diagram(comparison: same).edges.allSatisfy { $0.tone == .inBoth })
    }
}
