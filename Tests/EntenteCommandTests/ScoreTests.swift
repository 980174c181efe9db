import Foundation
import Testing

@Suite struct ScoreTests {
    @Test func graphsAreScoredByDocument() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a") + Sample.graph("b"), to: "gold.jsonl")
        try entente.write(Sample.graph("b", target: ("IRN", "Iran")) + Sample.graph("a"), to: "made.jsonl")
        let run = try await entente("score", "gold.jsonl", "made.jsonl")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").suffix(3).joined(separator: " ") }
        #expect(rows == ["Precision Recall F1", "75.00 75.00 75.00"] + Array(repeating: "50.00 50.00 50.00", count: 3))
        let json = try await entente("score", "gold.jsonl", "-", "--json", input: Sample.graph("c"))
        #expect(json.output.hasPrefix(#"{"Entities":{"gold":4,"predicted":2,"correct":0}"#))
        #expect(json.errors == "entente: c: there is no gold for it; it counts as wrong\n")
    }

    @Test func documentsThatWereMergedAreScoredAsOne() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a") + Sample.graph("b", target: ("IRN", "Iran")), to: "gold.jsonl")
        let merged = try await entente.shell("$entente merge gold.jsonl -o m.json; $entente convert m.json -o m.jsonl")
        #expect(merged.status == 0)
        for made in ["m.json", "m.jsonl"] {
            let run = try await entente("score", "gold.jsonl", made, "--format", "json")
            #expect(run.output.hasPrefix(#"{"Entities":{"gold":3,"predicted":3,"correct":3}"#))
            #expect(run.errors == "")
        }
    }

    @Test func parsedSentencesAreScored() async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "gold.conllu")
        try entente.write(Sample.parsed.replacing("\tobj\t", with: "\tobl\t"), to: "made.conllu")
        let run = try await entente("score", "gold.conllu", "made.conllu")
        #expect(run.status == 0)
        #expect(run.output.contains("75.00"), "one of four labels is wrong")
        try entente.write(Sample.parsed.replacing("Moscow", with: "Tehran"), to: "other.conllu")
        let other = try await entente("score", "gold.conllu", "other.conllu")
        #expect(other.status == 2)
        #expect(other.complaint.hasPrefix("entente: other.conllu: the files hold different texts"))
    }
}
