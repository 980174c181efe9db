import Foundation
import Testing

/// Comparisons of two and three sides, gathered and counted.
@Suite struct DiffTests {
    private func prepared() throws -> Command {
        let entente = try Command()
        try entente.write(Sample.graph("a") + Sample.graph("b", target: (code: "IRN", name: "Iran")), to: "a.jsonl")
        try entente.write(Sample.graph("c"), to: "c.jsonl")
        try entente.write(Sample.graph("d").replacing("affirmed", with: "negated"), to: "d.jsonl")
        return entente
    }

    @Test func aSummaryStandsOnTop() async throws {
        let run = try await prepared()("diff", "a.jsonl", "c.jsonl")
        #expect(
            run.output.hasPrefix(
                """
                - a.jsonl
                + c.jsonl
                claims: 1 only in A, 0 only in B, 0 contradicted, 0 told differently, 0 near, 1 in both
                names: 1 only in A, 0 only in B, 2 in both

                claimed only in A
                """), "\(run.output)")
    }

    @Test func whatIsDeniedIsContradicted() async throws {
        let run = try await prepared()("diff", "c.jsonl", "d.jsonl")
        #expect(run.output.contains("\ncontradicted\n~ polarity\n  - South Korea → warned → Russia\n"))
        #expect(run.output.contains(", 1 contradicted, 0 told differently,"))
    }

    @Test func differencesAreGatheredAndCounted() async throws {
        let entente = try prepared()
        let entity = try await entente("diff", "a.jsonl", "c.jsonl", "--by", "entity", "--stat")
        #expect(
            entity.output.hasSuffix(
                """
                entity       only A  only B  contradicted  different  near  both
                Iran              1       0             0          0     0     0
                South Korea       1       0             0          0     0     1
                Russia            0       0             0          0     0     1

                """), "\(entity.output)")
        let type = try await entente("diff", "a.jsonl", "c.jsonl", "--by", "type")
        #expect(type.output.contains("\nwarned\n- South Korea → warned → Iran\n"))
        #expect(type.status == 1)
    }

    @Test func countsAreDataToo() async throws {
        let entente = try prepared()
        let run = try await entente("diff", "a.jsonl", "c.jsonl", "--stat", "--by", "type", "--json")
        #expect(
            run.output
                == #"{"format":2,"same":false,"sides":["a.jsonl","c.jsonl"],"claims":{"onlyInA":1,"onlyInB":0,"#
                + #""contradicted":0,"different":0,"near":0,"both":1},"names":{"onlyInA":1,"onlyInB":0,"both":2},"#
                + #""byType":[{"type":"warned","onlyInA":1,"onlyInB":0,"contradicted":0,"different":0,"near":0,"both":1}]}"#
                + "\n")
    }

    @Test func whatIsNearIsToldOfThreeSides() async throws {
        let entente = try prepared()
        let official = Sample.graph("e").replacing(#""source":"KOR""#, with: #""source":"official/ada-quist""#)
            .replacing(
                #""entities":["#,
                with: #""entities":[{"id":"official/ada-quist","kind":"official","name":"Ada Quist","country":"KOR","#
                    + #""aliases":[],"offices":["envoy"]},"#)
        try entente.write(official, to: "e.jsonl")
        let run = try await entente("diff", "c.jsonl", "c.jsonl", "e.jsonl")
        #expect(
            run.output.contains(
                "\nnear: an official or body in one, the country in the other\n  A South Korea → warned → Russia\n"),
            "\(run.output)")
        #expect(run.output.contains("\n  C Ada Quist → warned → Russia\n"))
        #expect(!run.output.contains("only in C"))
    }

    @Test func namesCanBeLeftOut() async throws {
        let entente = try prepared()
        let run = try await entente("diff", "a.jsonl", "c.jsonl", "--claims-only")
        #expect(!run.output.contains("named only"))
        let lone = Sample.graph("c").replacing(
            #""entities":["#,
            with: #""entities":[{"id":"TCD","kind":"country","name":"Chad","iso3":"TCD","aliases":[]},"#)
        try entente.write(lone, to: "lone.jsonl")
        #expect(try await entente("diff", "c.jsonl", "lone.jsonl").status == 1)
        #expect(try await entente("diff", "c.jsonl", "lone.jsonl", "--claims-only").status == 0)
    }

    @Test func aFolderIsASide() async throws {
        let entente = try prepared()
        let run = try await entente.shell(
            "mkdir one none; cp c.jsonl one/; touch one/.hidden.json; $entente diff one c.jsonl && $entente diff none c.jsonl"
        )
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == "entente: none: there are no reports or graphs in this folder; give one that has some\n")
    }

    @Test func threeSidesAreTold() async throws {
        let entente = try prepared()
        let run = try await entente("diff", "a.jsonl", "c.jsonl", "d.jsonl")
        #expect(run.status == 1)
        #expect(
            run.output.hasPrefix("A a.jsonl\nB c.jsonl\nC d.jsonl\nclaims: 1 only in A, 1 told differently\n"),
            "\(run.output)")
        #expect(run.output.contains("\ntold differently\n~ polarity\n  A South Korea → warned → Russia\n"))
        #expect(run.output.contains("\n  C South Korea → not warned → Russia\n"))
        #expect(try await entente("diff", "c.jsonl", "c.jsonl", "c.jsonl").status == 0)
        let type = try await entente("diff", "a.jsonl", "c.jsonl", "d.jsonl", "--by", "type")
        #expect(type.output.contains("\nwarned\n  A South Korea → warned → Iran\n"), "\(type.output)")
        let stat = try await entente("diff", "a.jsonl", "c.jsonl", "d.jsonl", "--by", "entity", "--stat")
        #expect(
            stat.output.hasSuffix(
                """
                entity       only A  only B  only C  AB  AC  BC  different  near  ABC
                South Korea       1       0       0   0   0   0          1     0    0
                Iran              1       0       0   0   0   0          0     0    0
                Russia            0       0       0   0   0   0          1     0    0

                """), "\(stat.output)")
        let counts = try await entente("diff", "a.jsonl", "c.jsonl", "d.jsonl", "--stat", "--json")
        #expect(
            counts.output.hasSuffix(
                #""claims":{"only A":1,"only B":0,"only C":0,"AB":0,"AC":0,"BC":0,"different":1,"near":0,"ABC":0}}"#
                    + "\n"),
            "\(counts.output)")
        let json = try await entente("diff", "a.jsonl", "c.jsonl", "d.jsonl", "--json")
        #expect(
            json.output.hasPrefix(
                #"{"format":2,"same":false,"sides":["a.jsonl","c.jsonl","d.jsonl"],"claims":[{"sides":["A"],"#))
    }
}
