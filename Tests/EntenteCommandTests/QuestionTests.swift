import Foundation
import Testing

@Suite struct QuestionTests {
    private func prepared() throws -> Command {
        let entente = try Command()
        try entente.write(Sample.graph("a") + Sample.graph("b", target: ("IRN", "Iran")), to: "a.jsonl")
        try entente.write(Sample.graph("c"), to: "c.jsonl")
        try entente.write(Sample.graph("d", modality: "reported"), to: "d.jsonl")
        return entente
    }

    @Test func neighboursAreToldWithTheirEvidence() async throws {
        let run = try await prepared()("neighbours", "seoul", "a.jsonl", "c.jsonl")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                South Korea (KOR, country; also Seoul)

                South Korea → warned → Iran
                    b:0-18 “Seoul warned Iran.”

                South Korea → warned → Russia
                    a:0-20 “Seoul warned Russia.”
                    c:0-20 “Seoul warned Russia.”

                """)
    }

    @Test func neighboursCanBeAskedMoreExactly() async throws {
        let entente = try prepared()
        #expect(try await entente("neighbours", "Russia", "a.jsonl", "--direction", "out").status == 1)
        #expect(try await entente("neighbours", "Russia", "a.jsonl", "--type", "met").status == 1)
        let far = try await entente("neighbours", "Russia", "a.jsonl", "--depth", "2")
        #expect(far.status == 0)
        #expect(far.output.contains("2 steps away\n\nSouth Korea → warned → Iran"))
        let json = try await entente("neighbours", "RUS", "a.jsonl", "--json")
        #expect(
            json.output.hasPrefix(
                #"{"entity":"RUS","depth":1,"direction":"both","members":[{"id":"KOR","distance":1}],"#))
    }

    @Test func anUnknownNameIsAnsweredWithTheNearest() async throws {
        let run = try await prepared()("neighbours", "Rusia", "a.jsonl")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors == "entente: nobody is called “Rusia” in these documents; did you mean Russia?\n")
    }

    @Test func pathsAreTold() async throws {
        let entente = try prepared()
        let run = try await entente("path", "Iran", "Russia", "a.jsonl")
        #expect(run.status == 0)
        #expect(
            run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") } == [
                "South Korea → warned → Iran", "South Korea → warned → Russia",
            ])
        let none = try await entente("path", "Iran", "Russia", "a.jsonl", "--direction", "out")
        #expect(none.status == 1)
        #expect(none.output == "")
        #expect(none.errors == "entente: no way leads from Iran to Russia\n")
        let json = try await entente("path", "Iran", "Russia", "a.jsonl", "--json")
        #expect(json.output.hasPrefix(#"{"from":"IRN","to":"RUS","length":2,"paths":[[{"from":"IRN","to":"KOR","#))
    }

    @Test func diffAnswersLikeDiff() async throws {
        let entente = try prepared()
        let same = try await entente("diff", "c.jsonl", "c.jsonl")
        #expect(same.status == 0)
        #expect(same.output == "")
        let other = try await entente("diff", "a.jsonl", "c.jsonl")
        #expect(other.status == 1)
        #expect(other.errors == "")
        #expect(other.output.contains("only in A\n- Iran (IRN, country)\n"))
        #expect(
            other.output.contains(
                "claimed only in A\n- South Korea → warned → Iran\n      b:0-18 “Seoul warned Iran.”\n"))
        let changed = try await entente("diff", "c.jsonl", "d.jsonl")
        #expect(changed.status == 1)
        #expect(changed.output.contains("told differently\n~ modality\n  - South Korea → warned → Russia\n"))
        #expect(changed.output.contains("  + South Korea → warned → Russia (reported)\n"))
        let trouble = try await entente("diff", "c.jsonl", "nope.jsonl")
        #expect(trouble.status == 2)
        let json = try await entente("diff", "c.jsonl", "-", "--json", input: Sample.graph("c"))
        #expect(json.status == 0)
        #expect(json.output.hasPrefix(#"{"same":true,"entities":{"onlyInA":[],"onlyInB":[],"#))
    }

    @Test func picturesAreDrawnInEveryFormat() async throws {
        let entente = try prepared()
        let openings = ["svg": "<", "dot": "digraph", "png": "\u{FFFD}PNG", "pdf": "%PDF"]
        for (ending, opening) in openings {
            let run = try await entente("draw", "a.jsonl", "-o", "x.\(ending)", "--title", "A & B")
            #expect(run.status == 0 && run.output == "" && run.errors == "")
            #expect(try entente.read("x.\(ending)").hasPrefix(opening), "\(ending)")
            #expect(try await entente("convert", "a.jsonl", "--format", ending).output.hasPrefix(opening), "\(ending)")
        }
        #expect(try await entente("draw", "a.jsonl").output.contains("</svg>"))
        let around = try await entente("draw", "a.jsonl", "--about", "Iran", "--format", "dot").output
        #expect(around.contains("Iran") && !around.contains("Russia"))
        #expect(try await entente("draw", "a.jsonl", "--about", "Atlantis", "-o", "y.svg").status == 1)
    }

    @Test func typesAreListed() async throws {
        let run = try await Command()("types")
        #expect(run.status == 0)
        #expect(run.output.contains("verbal conflict · THREATEN\n"))
        let json = try await Command()("types", "--json")
        let types = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(types?.contains { $0["type"] as? String == "warned" && $0["class"] as? String == "THREATEN" } == true)
    }

    @Test(arguments: ["draw", "extract", "neighbours", "path", "diff", "merge", "convert", "parse", "score", "types"])
    func helpShowsAnExample(command: String) async throws {
        let run = try await Command()(command, "--help")
        #expect(run.status == 0)
        #expect(run.output.contains("\n  entente \(command) "), "\(run.output)")
    }
}
