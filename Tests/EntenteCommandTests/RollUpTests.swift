import Foundation
import Testing

@Suite struct RollUpTests {
    /// A spokesman of Seoul warns an army of Russia; Seoul is not named.
    private static let acts = Sample.graph("a").replacing(
        #"{"id":"KOR","kind":"country","name":"South Korea","iso3":"KOR","aliases":["Seoul"]}"#,
        with: #"{"id":"official/lim","kind":"official","name":"Lim","country":"KOR","aliases":[],"offices":[]}"#
    ).replacing(
        #"{"id":"RUS","kind":"country","name":"Russia","iso3":"RUS","aliases":[]}"#,
        with:
            #"{"id":"organisation/army","kind":"organisation","name":"Army","country":"RUS","sort":"state","aliases":[]}"#
    ).replacing(#""source":"KOR""#, with: #""source":"official/lim""#)
        .replacing(#""target":"RUS""#, with: #""target":"organisation/army""#)

    private func prepared() throws -> Command {
        let entente = try Command()
        try entente.write(Self.acts, to: "a.jsonl")
        return entente
    }

    @Test(arguments: ["extract", "merge", "convert"])
    func actsCountForTheCountryWithTheSameEvidence(command: String) async throws {
        let entente = try prepared()
        let run = try await entente(command, "a.jsonl", "--roll-up", "country")
        #expect(run.status == 0)
        #expect(run.output.contains(#"{"id":"KOR","kind":"country","name":"South Korea","iso3":"KOR","aliases":[]}"#))
        #expect(run.output.contains(#"{"source":"KOR","type":"warned""#) && run.output.contains(#""target":"RUS""#))
        #expect(run.output.contains(#""quote":"Seoul warned Russia.""#))
        #expect(!run.output.contains("official/lim"))
    }

    @Test func theLinesOfDocumentsAreRolledUpToo() async throws {
        let run = try await prepared()("extract", "a.jsonl", "--format", "jsonl", "--roll-up", "country")
        #expect(run.output.hasPrefix(#"{"format":2,"id":"a","source":{"#))
        #expect(run.output.contains(#"{"source":"KOR","type":"warned""#))
    }

    @Test func oneMayAskForTheOfficialAndIsAnsweredOfTheCountry() async throws {
        let entente = try prepared()
        let near = try await entente("neighbours", "Lim", "a.jsonl", "--roll-up", "country")
        #expect(near.output.hasPrefix("South Korea (KOR, country)\n\nSouth Korea → warned → Russia\n"))
        let path = try await entente("path", "army", "lim", "a.jsonl", "--roll-up", "country")
        #expect(path.output.hasPrefix("South Korea → warned → Russia\n"))
        let picture = try await entente(
            "draw", "a.jsonl", "--about", "Lim", "--roll-up", "country", "--format", "dot")
        #expect(picture.output.contains("South Korea") && !picture.output.contains("Lim"))
    }

    @Test func officialAndCountryAreNoDifference() async throws {
        let entente = try prepared()
        try entente.write(Sample.graph("a"), to: "b.jsonl")
        #expect(try await entente("diff", "a.jsonl", "b.jsonl").status == 1)
        let run = try await entente("diff", "a.jsonl", "b.jsonl", "--roll-up", "country")
        #expect(run.status == 0)
        #expect(run.output == "")
    }

    @Test func aPersonWithoutAnOfficeActsForNobody() async throws {
        let entente = try Command()
        try entente.write(Self.acts.replacing(#""kind":"official""#, with: #""kind":"person""#), to: "a.jsonl")
        let run = try await entente("neighbours", "Lim", "a.jsonl", "--roll-up", "country")
        #expect(run.status == 1)
        #expect(run.errors == "entente: nothing that counts for a country is told of Lim; leave out --roll-up\n")
    }
}
