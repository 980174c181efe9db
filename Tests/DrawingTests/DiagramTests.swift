import Graphs
import Press
import Testing

@testable import Drawing

@Suite struct DiagramTests {
    /// How a relation is told and what its line must then look like.
    struct Telling: Sendable {
        let type: String
        let eventClass: EventClass?
        let polarity: Polarity
        let modality: Modality
        let object: String?
        let label: String
        let sentence: String
        let style: LineStyle
    }

    static let tellings = [
        Telling(
            type: "warned", eventClass: .threaten, polarity: .affirmed, modality: .asserted, object: nil,
            label: "warned", sentence: "Norway warned Sweden", style: .asserted),
        Telling(
            type: "supplied", eventClass: .aid, polarity: .affirmed, modality: .asserted, object: "boats",
            label: "supplied boats to", sentence: "Norway supplied boats to Sweden", style: .asserted),
        Telling(
            type: "warned", eventClass: .threaten, polarity: .affirmed, modality: .asserted, object: "over fish",
            label: "warned over fish", sentence: "Norway warned Sweden over fish", style: .asserted),
        Telling(
            type: "attacked", eventClass: .assault, polarity: .negated, modality: .asserted, object: nil,
            label: "did not attack", sentence: "Norway did not attack Sweden", style: .negated),
        Telling(
            type: "visited", eventClass: .consult, polarity: .affirmed, modality: .expected, object: nil,
            label: "expected to visit", sentence: "Norway is expected to visit Sweden", style: .expected),
        Telling(
            type: "withdrew", eventClass: .retreat, polarity: .affirmed, modality: .hypothetical, object: nil,
            label: "(might withdraw from)", sentence: "Norway might withdraw from Sweden", style: .hypothetical),
        Telling(
            type: "bombed", eventClass: .assault, polarity: .affirmed, modality: .reported, object: nil,
            label: "reportedly bombed", sentence: "Norway reportedly bombed Sweden", style: .reported),
        Telling(
            type: "official_of", eventClass: nil, polarity: .affirmed, modality: .asserted, object: nil,
            label: "official of", sentence: "Norway is an official of Sweden", style: .asserted),
        Telling(
            type: "spokesperson_for", eventClass: nil, polarity: .negated, modality: .asserted, object: nil,
            label: "not spokesperson for", sentence: "Norway is not a spokesperson for Sweden", style: .negated),
        Telling(
            type: "twinned_with", eventClass: .agree, polarity: .negated, modality: .asserted, object: nil,
            label: "not twinned with", sentence: "Norway not twinned with Sweden", style: .negated),
    ]

    @Test(arguments: tellings) func edgesReadLikeSentences(telling: Telling) throws {
        let relation = Samples.relation(
            "NOR", telling.type, "SWE", telling.eventClass, polarity: telling.polarity, modality: telling.modality,
            object: telling.object)
        let edge = try #require(Diagram(graph: Samples.pair([relation])).edges.first)
        #expect(edge.style == telling.style)
        #expect(edge.statements.map { $0.label.joined(separator: " ") } == [telling.label])
        #expect(edge.statements.map(\.sentence) == [telling.sentence])
    }

    @Test func colourSaysTheClassOfRelation() {
        func tone(_ eventClass: EventClass?) -> Tone {
            Tone(of: RelationType(name: "any", eventClass: eventClass))
        }
        #expect([EventClass.threaten, .accuse, .reject, .assault, .sanction].allSatisfy { tone($0) == .conflict })
        #expect([EventClass.agree, .support, .aid, .retreat, .concede].allSatisfy { tone($0) == .cooperation })
        #expect([EventClass.consult, .request].allSatisfy { tone($0) == .contact })
        #expect(tone(nil) == .standing)
    }

    @Test func relationsOfOneDirectionToneAndStyleShareALine() throws {
        let diagram = Diagram(
            graph: Samples.pair([
                Samples.relation("NOR", "warned", "SWE", .threaten),
                Samples.relation("NOR", "accused", "SWE", .accuse),
                Samples.relation("SWE", "warned", "NOR", .threaten),
                Samples.relation("NOR", "visited", "SWE", .consult),
                Samples.relation("NOR", "attacked", "SWE", .assault, modality: .expected),
            ]))
        let types = diagram.edges.map { $0.statements.map(\.type).joined(separator: "+") }
        #expect(types.sorted() == ["accused+warned", "attacked", "visited", "warned"])
    }

    @Test func anEdgeListsItsDatesAndObjectsInItsDescription() {
        let days = ["2024-01-04", "2024-02-05", nil, "2024-03-06", "2024-04-07"]
        let evidence = days.enumerated().map { index, day in
            Evidence(
                document: "\(index)", sentence: TextRange(0, 1), cue: TextRange(0, 1), quote: "x",
                object: index == 0 ? "boats" : nil, time: day.map { TimeExpression(text: "on Thursday", iso: $0) })
        }
        func statement(_ evidence: [Evidence]) -> Statement {
            let relation = Relation(
                source: EntityID("NOR"), type: RelationType(name: "supplied", eventClass: .aid),
                target: EntityID("SWE"), evidence: evidence)
            return Diagram(graph: Samples.pair([relation])).edges[0].statements[0]
        }
        let told = statement(evidence)
        #expect(told.label == ["supplied boats to"])
        #expect(told.sentence == "Norway supplied boats to Sweden (2024-01-04; 2024-02-05; 2024-03-06; and 1 more)")
        #expect(told.quotes[0] == "\u{201C}x\u{201D} (boats; on Thursday, 2024-01-04) \u{2013} 0")
        #expect(told.quotes[2] == "\u{201C}x\u{201D} \u{2013} 2")
        #expect(statement([evidence[1]]).sentence == "Norway supplied Sweden (on Thursday)")
        #expect(statement([evidence[1]]).quotes == ["\u{201C}x\u{201D} \u{2013} 1"])
    }

    @Test func lineWidthFollowsTheNumberOfDocuments() {
        let widths = [1, 2, 3, 4, 400].map { documents in
            Diagram(graph: Samples.pair([Samples.relation("NOR", "met", "SWE", .consult, documents: documents)]))
                .edges[0].width
        }
        #expect(widths == widths.sorted() && Set(widths).count == widths.count)
        #expect(widths.last.map { $0 <= 5 } == true)
    }

    @Test func standingFactsCanBeLeftOut() {
        let diagram = Diagram(graph: Samples.article, options: DiagramOptions(includesStandingFacts: false))
        #expect(!diagram.edges.contains { $0.tone == .standing })
        #expect(!diagram.nodes.contains { $0.name == ["Border Guard Board"] })
    }

    @Test func lonelyBoxesAreDrawnOnRequestOrWhenThereIsNothingElse() {
        let relation = Samples.relation("NOR", "met", "SWE", .consult)
        let graph = EntityGraph(
            sources: [], entities: Samples.pair([]).entities + [Samples.country("FIN", "Finland")],
            relations: [relation])
        #expect(Diagram(graph: graph).nodes.count == 2)
        #expect(Diagram(graph: graph, options: DiagramOptions(includesUnconnected: true)).nodes.count == 3)
        #expect(Diagram(graph: Samples.pair([])).nodes.count == 2)
    }

    @Test func theLegendExplainsWhatOccursAndNothingElse() {
        let legend = Diagram(graph: Samples.pair([Samples.relation("NOR", "met", "SWE", .consult)])).legend
        #expect(legend == [.tone(.contact), .kind(.country)])
        let full = Diagram(graph: Samples.article).legend
        #expect(full.contains(.people) && !full.contains(.kind(.person)))
        #expect(Set(full).isSuperset(of: Tone.allCases.filter { $0 != .mixed && !$0.isSide }.map { .tone($0) }))
        #expect(full.contains(.style(.negated)) && !full.contains(.style(.asserted)))
    }

    @Test func countriesHaveTheirOwnTints() {
        let tints = Diagram(graph: Samples.article).nodes.filter { $0.kind == .country }.map(\.tint)
        #expect(Set(tints).count == tints.count && !tints.contains(nil))
    }
}
