import Foundation
import Testing

@Suite struct ExplainTests {
    @Test func aReasonShowsTheMarkedSentenceTheRuleAndTheWay() async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente("explain", "South Korea", "warned", "Moscow", "a.conllu")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let lines = run.output.replacing(/events\.yaml:\d+/, with: "events.yaml:1")
        #expect(
            lines == """
                South Korea → warned → Russia
                    parsed:0-20 “[Seoul]¹ *warned* [Moscow]².”
                        rule warned/verb/warn (events.yaml:1)
                        1 South Korea: warned >nsubj Seoul
                        2 Russia: warned >obj Moscow
                        confidence 0.82

                """)
    }

    @Test func aReasonIsJSONForPrograms() async throws {
        let run = try await Command()(
            "explain", "KOR", "warned", "RUS", "-", "--from", "conllu", "--format", "json", input: Sample.parsed)
        #expect(run.status == 0)
        let reasons = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        let reason = try #require(reasons.first)
        #expect(reasons.count == 1)
        #expect(reason["rule"] as? String == "warned/verb/warn")
        let target = try #require(reason["target"] as? [String: Any])
        #expect(target["start"] as? Int == 13 && target["end"] as? Int == 19)
        #expect(target["words"] as? String == "Moscow")
        #expect(target["path"] as? String == "warned >obj Moscow")
    }

    @Test func eitherOrderWillDoWhereARelationHoldsBothWays() async throws {
        let entente = try Command()
        try entente.write(
            Sample.parsed.replacing("warned", with: "met").replacing("\twarn\t", with: "\tmeet\t"), to: "a.conllu")
        let there = try await entente("explain", "KOR", "met", "RUS", "a.conllu")
        let back = try await entente("explain", "RUS", "met", "KOR", "a.conllu")
        #expect(there.status == 0)
        #expect(there.output.contains("“[Seoul]¹ *met* [Moscow]².”"))
        #expect(there.output == back.output)
    }

    @Test(arguments: [
        (["Kussia", "warned", "Seoul"], 1, "nobody is called “Kussia” in these documents; did you mean Russia?"),
        (["Seoul", "warnd", "Russia"], 64, "there is no relation type 'warnd'; did you mean warned?"),
        (["Seoul", "caution", "Russia"], 64, "there is no relation type 'caution'; did you mean warned?"),
        (
            ["Russia", "warned", "Seoul"], 1,
            "nothing here says Russia → warned → South Korea; there is: South Korea → warned → Russia"
        ),
    ])
    func whatIsNotThereIsAnsweredWithWhatIs(question: [String], status: Int32, complaint: String) async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente("explain", question[0], question[1], question[2], "a.conllu")
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.errors == "entente: \(complaint)\n")
    }

    @Test func aGraphTellsNoReasons() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        try entente.write(Sample.graph("b"), to: "b.jsonl")
        for (file, place) in [("a.json", "a.json"), ("b.jsonl", "b.jsonl:1")] {
            let run = try await entente("explain", "KOR", "warned", "RUS", file)
            #expect(run.status == 2)
            #expect(
                run.errors
                    == "entente: \(place): it is a graph, which tells no reasons; give the report it was read from\n")
        }
    }

    @Test func sentencesAreExplainedPastABadFile() async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente("explain", "KOR", "warned", "RUS", "nope.txt", "a.conllu")
        #expect(run.status == 2)
        #expect(run.output.contains("[Seoul]¹"))
        #expect(run.errors == "entente: nope.txt: there is no such file; check the name\n")
    }
}
