import Foundation
import Graphs
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct HubTests {
    static func diagram(_ graph: EntityGraph) -> Diagram { Diagram(graph: graph) }

    @Test func fourWhoMetAreOneHub() throws {
        let diagram = Self.diagram(Samples.gatherings(of: 4, [[0, 1, 2, 3]]))
        #expect(diagram.edges.isEmpty)
        let hub = try #require(diagram.hubs.first)
        #expect(diagram.hubs.count == 1 && hub.members == [0, 1, 2, 3])
        #expect(hub.content.label == ["met"])
        #expect(hub.content.told.map(\.sentence) == ["Country 0, Country 1, Country 2 and Country 3 met"])
        #expect(hub.content.told[0].quotes[0].contains("In sentence 0 they met."))
        #expect(hub.tone == .contact && hub.style == .asserted)
        #expect(diagram.legend == [.tone(.contact), .hub, .kind(.country)])
    }

    @Test func threeWhoMetKeepTheirLines() {
        let diagram = Self.diagram(Samples.gatherings(of: 3, [[0, 1, 2]]))
        #expect(diagram.hubs.isEmpty && diagram.edges.count == 3 && !diagram.legend.contains(.hub))
    }

    /// How several may be told of and what their hub must then say.
    static let tellings: [(type: String, eventClass: EventClass, modality: Modality, label: String, end: String)] = [
        ("agreed", .agree, .asserted, "agreed", "Country 3 agreed"),
        ("cooperated", .cooperate, .expected, "expected to cooperate", "Country 3 are expected to cooperate"),
        ("allied", .support, .reported, "reportedly allied", "Country 3 reportedly allied"),
        ("fought", .assault, .hypothetical, "(might fight)", "Country 3 might fight"),
    ]

    @Test(arguments: tellings.indices) func hubsReadLikeSentences(index: Int) throws {
        let telling = Self.tellings[index]
        let graph = Samples.gatherings(
            of: 4, [[0, 1, 2, 3]], type: telling.type, telling.eventClass, modality: telling.modality)
        let hub = try #require(Self.diagram(graph).hubs.first)
        #expect(hub.content.label == [telling.label])
        #expect(hub.content.told[0].sentence.hasSuffix(telling.end))
    }

    @Test func aMissingPairIsNotMadeUp() {
        let whole = Samples.gatherings(of: 5, [[0, 1, 2, 3, 4]])
        let gap = whole.relations.filter { !($0.source.text == "Q03" && $0.target.text == "Q04") }
        let diagram = Self.diagram(EntityGraph(sources: [], entities: whole.entities, relations: gap))
        #expect(diagram.hubs.map(\.members) == [[0, 1, 2, 3]])
        #expect(diagram.edges.map { [$0.source, $0.target] } == [[0, 4], [1, 4], [2, 4]])
    }

    @Test func everyEdgeIsInAHubOrALine() {
        let groups = [[0, 1, 2, 3, 4], [3, 4, 5, 6], [1, 5], [0, 2, 4, 6, 7, 8], [7, 8, 9]]
        let graph = Samples.gatherings(of: 10, groups)
        let diagram = Self.diagram(graph)
        var drawn = Set(diagram.edges.map { [$0.source, $0.target] })
        for hub in diagram.hubs {
            for first in hub.members {
                drawn.formUnion(hub.members.filter { $0 > first }.map { [first, $0] })
            }
        }
        let position = Dictionary(uniqueKeysWithValues: graph.entities.enumerated().map { ($1.id, $0) })
        #expect(drawn == Set(graph.relations.map { [position[$0.source] ?? -1, position[$0.target] ?? -1] }))
        #expect(diagram.hubs.count == 3)
    }

    @Test func otherEvidenceForAPairKeepsItsLine() throws {
        let diagram = Self.diagram(Samples.gatherings(of: 4, [[0, 1, 2, 3], [0, 1]]))
        #expect(diagram.hubs.count == 1)
        let edge = try #require(diagram.edges.first)
        #expect(diagram.edges.count == 1 && [edge.source, edge.target] == [0, 1])
        #expect(edge.statements[0].quotes.count == 1 && edge.statements[0].quotes[0].contains("sentence 1"))
    }

    @Test func oneMeetingToldTwiceIsOneHub() {
        let diagram = Self.diagram(Samples.gatherings(of: 4, [[0, 1, 2, 3], [0, 1, 2, 3]]))
        #expect(diagram.hubs.count == 1 && diagram.edges.isEmpty)
        #expect(diagram.hubs[0].content.told.map(\.quotes.count) == [2])
    }

    @Test func whatIsNotSymmetricOrNotSaidTogetherIsNoHub() {
        #expect(Self.diagram(Samples.everybody(5)).hubs.isEmpty)
        let pairs = (0..<4).flatMap { first in (0..<4).filter { $0 > first }.map { [first, $0] } }
        let apart = Self.diagram(Samples.gatherings(of: 4, pairs))
        #expect(apart.hubs.isEmpty && apart.edges.count == 6)
    }

    @Test func aHubIsDrawnWithALineToEach() throws {
        let graph = Samples.gatherings(
            of: 9, [Array(0..<9), [0, 1]],
            and: [
                Samples.relation("Q00", "warned", "Q05", .threaten)
            ])
        let diagram = Self.diagram(graph)
        let effort = Effort(seeds: 2, finalists: 1, rounds: 4)
        let layout = try LayoutEngine(effort: effort).layout(diagram)
        let hub = try #require(layout.hubs.first)
        #expect(layout.boxes.count == 9 && layout.lines.count == 2 && hub.spokes.count == 9)
        for (member, spoke) in zip(diagram.hubs[0].members, hub.spokes) {
            #expect(hub.box.contains(spoke.start))
            #expect(layout.boxes[member].grown(by: 2).contains(spoke.end))
            #expect(!layout.boxes[member].contains(spoke.end))
        }
        let faults = Faults(layout, graph)
        #expect(faults.boxesOnBoxes + faults.labelsOnBoxes + faults.labelsOnLabels == 0)
        let renderer = Renderer(effort: effort)
        let svg = try renderer.render(diagram, as: .svg)
        #expect(XMLParser(data: Data(svg)).parse())
        let text = String(decoding: svg, as: UTF8.self)
        #expect(text.contains("Country 7 and Country 8 met.\n") && text.contains("<polygon class=\"hub contact\""))
        let dot = String(decoding: try renderer.render(diagram, as: .dot), as: UTF8.self)
        #expect(dot.components(separatedBy: "\"hub met_Q00\" -> ").count == 10)
        // Graphviz reads it: boxes, labels, the hub, and what stands in the header.
        #expect(try GraphvizLibrary.boxes(of: dot, engine: .asGiven).count > 9 + 2 + 1)
        #expect(try renderer.render(diagram, as: .svg) == svg)
    }

    @Test func aMeetingOfManyIsDrawnInRays() throws {
        let graph = Samples.gatherings(of: 31, [Array(0..<31)])
        let layout = try LayoutEngine(effort: Effort(seeds: 2, finalists: 1, rounds: 6)).layout(Self.diagram(graph))
        let hub = try #require(layout.hubs.first)
        var hidden = 0
        for (index, spoke) in hub.spokes.enumerated() {
            let points = (0...40).map { spoke.point(at: Double($0) / 40) }
            hidden +=
                layout.boxes.indices.filter { box in
                    box != index && points.contains(where: layout.boxes[box].contains)
                }.count
        }
        #expect(hidden == 0 && Faults(layout, graph).boxesOnBoxes == 0)
        #expect(layout.size.x < 1500 && layout.size.y < 1200)
    }
}
