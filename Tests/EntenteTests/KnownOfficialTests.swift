import Entente
import Extraction
import Graphs
import Press
import Testing

/// The table of known officials gives the country of a title that a report states, marks what it gave, and gives no more.
@Suite struct KnownOfficialTests {
    private static let pipeline = Result { try Pipeline() }

    private func explained(_ text: String) throws -> ExplainedGraph {
        let source = SourceText(text)
        return try Self.pipeline.get().explain(
            Article(id: "case", text: source, paragraphs: [Paragraph(kind: .body, range: source.range)]))
    }

    @Test(arguments: [
        "Vladimir Putin thanked Serbia.", "Author Angela Merkel thanked Greece.",
        "President Igor Putin thanked Serbia.",
        "Company president Vladimir Putin thanked Serbia.", "Mayor Boris Johnson thanked Kenya.",
        "Foreign Minister Putin thanked Serbia.", "Mr Putin thanked Serbia.", "President Castro thanked Chad.",
        "President of the chess club Emmanuel Macron thanked Chad.",
        "In Minsk, President Vladimir Putin said Belarus was strong.", "Chancellor Hans Merkel praised Chad.",
    ])
    func whoHoldsNoOfficeOrIsAnotherIsNotKnown(text: String) throws {
        #expect(try explained(text).graph.relations.allSatisfy { $0.type.eventClass != nil })
    }

    @Test func whatTheTableGaveIsMarked() throws {
        let known = try explained("President Vladimir Putin thanked Serbia.")
        let office = try #require(known.graph.relations.first { $0.type.name == "leads" })
        #expect(office.target == EntityID("RUS"))
        #expect(office.evidence.map(\.isKnown) == [true])
        let reason = try #require(known.explanations.first { $0.relation.type.name == "leads" })
        #expect((reason.balances.first?.points ?? 0) > 0)
        #expect(reason.balances.first?.clues.map(\.sign) == ["known, not told"])
        #expect(reason.balances.first?.clues.map(\.quote) == ["President"])
    }

    @Test(arguments: [
        "Russian President Vladimir Putin thanked Serbia.", "Vladimir Putin, the president of Russia, thanked Serbia.",
        "The Russian president was glad. President Vladimir Putin thanked Serbia.",
    ])
    func whatTheTextTellsIsNotMarked(text: String) throws {
        let office = try #require(try explained(text).graph.relations.first { $0.type.name == "leads" })
        #expect(office.target == EntityID("RUS"))
        #expect(office.evidence.map(\.isKnown) == [false])
    }

    @Test(arguments: [
        "Serbian President Vladimir Putin thanked Chad.", "Vladimir Putin, the president of Serbia, thanked Chad.",
        "The Serbian president was glad. President Vladimir Putin thanked Chad.",
    ])
    func theTextHoldsWhereItSaysOtherwise(text: String) throws {
        let office = try #require(try explained(text).graph.relations.first { $0.type.name == "leads" })
        #expect(office.target == EntityID("SRB"))
    }

    @Test func aReasonTellsWhatSpokeForACountryAndAgainstIt() throws {
        let told = try explained("Polish President Jan Kowalik flew to Lima, where he met Prime Minister Luis Quispe.")
        let reason = try #require(
            told.explanations.first {
                $0.relation.source == EntityID("official/luis-quispe") && $0.rule == "leads/title"
            })
        #expect(reason.balances.map(\.country) == ["PER", "POL"])
        #expect(reason.balances.flatMap(\.clues).map(\.quote) == ["met", "met"])
    }
}
