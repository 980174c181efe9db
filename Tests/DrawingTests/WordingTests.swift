import Graphs
import Press
import Testing

@testable import Drawing

@Suite struct WordingTests {
    /// A type with an object, and what then stands on the edge and in the sentence.
    static let objects: [(type: String, object: String, label: String, sentence: String)] = [
        ("supplied", "heavy artillery", "supplied heavy artillery to", "Norway supplied heavy artillery to Sweden"),
        ("supplied", "a bridge", "supplied a bridge to", "Norway supplied a bridge to Sweden"),
        ("supplied", "block", "supplied", "Norway supplied Sweden (block)"),
        ("supplied", "utmost importance", "supplied", "Norway supplied Sweden (utmost importance)"),
        ("negotiated", "means", "negotiated with", "Norway negotiated with Sweden (means)"),
        (
            "negotiated", "grain exports", "negotiated over grain exports with",
            "Norway negotiated over grain exports with Sweden"
        ),
        (
            "agreed", "deportation arrangements", "agreed on deportation arrangements with",
            "Norway agreed on deportation arrangements with Sweden"
        ),
        ("traded", "million tonnes", "traded with", "Norway traded with Sweden (million tonnes)"),
        ("traded", "oil", "traded in oil with", "Norway traded in oil with Sweden"),
        (
            "extradited", "several wheelchairs", "extradited someone to",
            "Norway extradited someone to Sweden (several wheelchairs)"
        ),
        (
            "suspended", "fishing treaties", "suspended fishing treaties with",
            "Norway suspended fishing treaties with Sweden"
        ),
        ("demanded", "an apology", "demanded an apology from", "Norway demanded an apology from Sweden"),
        ("urged", "royal intervention", "urged", "Norway urged Sweden (royal intervention)"),
        ("met", "for lunch", "met for lunch", "Norway met Sweden for lunch"),
    ]

    @Test(arguments: objects.indices) func objectsReadAsEnglishOrStandBehind(index: Int) throws {
        let wanted = Self.objects[index]
        let relation = Samples.relation("NOR", wanted.type, "SWE", .aid, object: wanted.object)
        let statement = try #require(Diagram(graph: Samples.pair([relation])).edges.first?.statements.first)
        let label = statement.label.joined(separator: " ")
        #expect(label == (DisplayText.columns(of: wanted.object) > 28 ? wanted.type : wanted.label))
        #expect(statement.sentence == wanted.sentence)
    }

    @Test func aPersonIsSuspendedAndTiesWithACountryAre() {
        func label(of target: Entity) -> String? {
            Diagram(
                graph: EntityGraph(
                    sources: [], entities: [Samples.country("NOR", "Norway"), target],
                    relations: [Samples.relation("NOR", "suspended", target.id.text, .sanction)])
            ).edges.first?.content.label.joined(separator: " ")
        }
        #expect(label(of: Samples.country("SWE", "Sweden")) == "suspended ties with")
        #expect(label(of: Samples.other(.official, "bo", "Bo Berg")) == "suspended")
        #expect(label(of: Samples.other(.organisation, "air", "Fjord Air")) == "suspended")
    }

    private static func told(
        _ quote: String, _ type: String, _ eventClass: EventClass, _ modality: Modality,
        _ polarity: Polarity = .affirmed
    ) -> Relation {
        let quoted = Evidence(
            document: "report-1.txt", sentence: TextRange(0, quote.utf8.count), cue: TextRange(0, 1), quote: quote)
        return Relation(
            source: EntityID("NOR"), type: RelationType(name: type, eventClass: eventClass), target: EntityID("SWE"),
            polarity: polarity, modality: modality, evidence: [quoted])
    }

    @Test(arguments: [Polarity.affirmed, .negated]) func aPromiseAndWhatIsPromisedAreOneArrow(polarity: Polarity) throws
    {
        let quote = "Norway promised to do something for Sweden."
        let diagram = Diagram(
            graph: Samples.pair([
                Self.told(quote, "promised", .agree, .asserted),
                Self.told(quote, "protected", .support, .expected, polarity),
            ]))
        let edge = try #require(diagram.edges.first)
        #expect(diagram.edges.count == 1)
        #expect(
            edge.content.label.joined(separator: " ")
                == (polarity == .affirmed ? "promised to protect" : "promised not to protect"))
        #expect(edge.style == (polarity == .affirmed ? .expected : .negated), "a promise kept is not told")
        #expect(edge.content.relations.count == 2 && edge.content.count == 1)
        #expect(edge.statements[0].quotes.count == 1)
    }

    @Test func promisesOfOtherThingsStayTheirOwn() {
        let promise = Self.told("Norway promised Sweden boats.", "promised", .agree, .asserted)
        let elsewhere = Self.told("Norway will visit Sweden.", "visited", .consult, .expected)
        #expect(Diagram(graph: Samples.pair([promise, elsewhere])).edges.count == 2)
        let done = Self.told("Norway promised Sweden boats.", "supplied", .aid, .asserted)
        #expect(Diagram(graph: Samples.pair([promise, done])).edges.flatMap(\.statements).count == 2)
    }

    @Test func whatIsCutKeepsItsLastWordWhole() {
        #expect(
            DisplayText("minister of agriculture and fisheries").shortened(to: 30)
                == "minister of agriculture and\u{2026}")
        #expect(DisplayText("the quick brown").shortened(to: 14) == "the quick\u{2026}")
        #expect(DisplayText("Norway, Sweden").shortened(to: 10) == "Norway\u{2026}")
        #expect(DisplayText(String(repeating: "W", count: 40)).shortened(to: 10).count == 10)
        #expect(DisplayText("a \(String(repeating: "W", count: 40))").shortened(to: 10).count == 10)
    }

    static let blanks = [
        " ", "\u{200B}", "\u{AD}\u{2060}", "\u{3164}", "\u{2800}", "\u{115F}\u{1160}", "\u{E0020}", "\u{FE0F}\u{200D}",
        "\u{301}", "\u{A0}\u{3000}",
    ]

    @Test(arguments: blanks) func aNameOfWhichNothingIsSeenIsNoName(blank: String) {
        let graph = EntityGraph(
            sources: [],
            entities: [
                Entity(id: EntityID("official/x"), kind: .official, name: blank),
                Entity(id: EntityID(blank), kind: .person, name: blank),
            ], relations: [])
        let names = Diagram(graph: graph).nodes.map(\.name)
        #expect(Set(names) == [["official/x"], ["(no name)"]])
    }
}
