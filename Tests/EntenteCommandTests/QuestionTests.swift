import Foundation
import Testing

@Suite struct QuestionTests {
    @Test(.timeLimit(.minutes(15))) func anyDepthEndsWhereTheGraphEnds() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        let near = try await entente("neighbours", "KOR", "a.json", "--depth", "2")
        let far = try await entente("neighbours", "KOR", "a.json", "--depth", "9223372036854775807")
        #expect(near.status == 0)
        #expect(near.output == far.output)
        let drawn = try await entente("draw", "a.json", "--about", "KOR", "--depth", "9223372036854775807")
        #expect(drawn.status == 0)
    }

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

                South Korea → warned → Russia
                    a:0-20 “Seoul warned Russia.”
                    c:0-20 “Seoul warned Russia.”

                South Korea → warned → Iran
                    b:0-18 “Seoul warned Iran.”

                """)
    }

    @Test func neighboursCanBeAskedMoreExactly() async throws {
        let entente = try prepared()
        for condition in [["--direction", "out"], ["--type", "met"]] {
            let none = try await entente("neighbours", "Russia", "a.jsonl", condition[0], condition[1])
            #expect(none.status == 1)
            #expect(none.output == "Russia (RUS, country)\n")
            #expect(none.errors == "entente: nothing of that kind is told of Russia; there is: warned\n")
        }
        let far = try await entente("neighbours", "Russia", "a.jsonl", "--depth", "2")
        #expect(far.status == 0)
        #expect(far.output.contains("2 steps away\n\nSouth Korea → warned → Iran"))
        let json = try await entente("neighbours", "RUS", "a.jsonl", "--json")
        #expect(
            json.output.hasPrefix(
                #"{"format":2,"entity":"RUS","centres":["RUS"],"depth":1,"direction":"both","members":[{"id":"KOR","distance":1}],"#
            ))
    }

    @Test func aNameOfWhichNothingIsToldSaysSo() async throws {
        let entente = try Command()
        try entente.write(
            Sample.graph("a").replacing(
                #""entities":["#, with: #""entities":[{"id":"TCD","kind":"country","name":"Chad","iso3":"TCD"},"#),
            to: "a.jsonl")
        let complaint =
            "entente: nothing is told of Chad but the name; entente parse shows how the text was read\n"
        let near = try await entente("neighbours", "Chad", "a.jsonl")
        #expect(near.status == 1)
        #expect(near.output == "Chad (TCD, country)\n")
        #expect(near.errors == complaint)
        let path = try await entente("path", "Chad", "Russia", "a.jsonl")
        #expect(path.status == 1)
        #expect(path.errors == complaint)
    }

    @Test func aSentenceWithTwoCuesIsToldOnce() async throws {
        let entente = try Command()
        let cue =
            #""cue":{"start":6,"end":12},"quote":"Seoul warned Russia.","attribution":[],"object":null,"time":null}"#
        let other =
            #"{"document":"a","sentence":{"start":0,"end":20},"cue":{"start":0,"end":5},"quote":"Seoul warned Russia."}"#
        try entente.write(Sample.graph("a").replacing(cue, with: "\(cue),\(other)"), to: "a.jsonl")
        let run = try await entente("neighbours", "KOR", "a.jsonl")
        #expect(run.output.components(separatedBy: "“Seoul warned Russia.”").count == 2)
        #expect(try await entente("extract", "a.jsonl").output.components(separatedBy: #""cue""#).count == 3)
    }

    @Test func whatTheFilterHidesIsNotMissing() async throws {
        let entente = try prepared()
        try entente.write(Sample.graph("e", "threatened"), to: "e.jsonl")
        let run = try await entente("diff", "c.jsonl", "e.jsonl", "--type", "warned")
        #expect(run.status == 1)
        #expect(run.output.contains("claimed only in A\n"))
        #expect(!run.output.contains("\nnamed only in A\n"))
        #expect(try await entente("diff", "c.jsonl", "e.jsonl", "--type", "killed").status == 0)
    }

    @Test func nothingIsDrawnOfNothing() async throws {
        let entente = try prepared()
        let run = try await entente("draw", "a.jsonl", "--type", "killed", "-o", "x.svg")
        #expect(run.status == 1)
        #expect(
            run.errors == "entente: there is nothing of that kind to draw; "
                + "entente neighbours tells what there is of a name\n")
        #expect(try !entente.files().contains("x.svg"))
    }

    @Test func anUnknownNameIsAnsweredWithTheNearest() async throws {
        let run = try await prepared()("neighbours", "Kussia", "a.jsonl")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors == "entente: nobody is called “Kussia” in these documents; did you mean Russia?\n")
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
        #expect(
            none.errors == "entente: no way leads from Iran to Russia; "
                + "there is one without --direction and what filters relations\n")
        let same = try await entente("path", "Seoul", "KOR", "a.jsonl")
        #expect(same.status == 1)
        #expect(same.errors == "entente: both names are South Korea; give two that differ\n")
        let json = try await entente("path", "Iran", "Russia", "a.jsonl", "--json")
        #expect(
            json.output.hasPrefix(
                #"{"format":2,"from":"IRN","to":"RUS","length":2,"paths":[[{"from":"IRN","to":"KOR","#))
    }

    @Test func diffAnswersLikeDiff() async throws {
        let entente = try prepared()
        let same = try await entente("diff", "c.jsonl", "c.jsonl")
        #expect(same.status == 0)
        #expect(same.output == "")
        let other = try await entente("diff", "a.jsonl", "c.jsonl")
        #expect(other.status == 1)
        #expect(other.errors == "")
        #expect(other.output.contains("\nnamed only in A\n- Iran (IRN, country)\n"))
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
        #expect(json.output.hasPrefix(#"{"format":2,"same":true,"entities":{"onlyInA":[],"onlyInB":[],"#))
    }

    @Test func datesThatOnlyOneSideTellsAreTold() async throws {
        let entente = try Command()
        try entente.write("Iran attacked Iraq on 3 May 2021.", to: "a.txt")
        try entente.write("Iran attacked Iraq on 4 June 2023.", to: "b.txt")
        try entente.write("Iran attacked Iraq.", to: "c.txt")
        let two = try await entente("diff", "a.txt", "b.txt")
        #expect(two.status == 1)
        #expect(two.output.contains("claimed only in A\n- Iran → attacked → Iraq (on 3 May 2021, 2021-05-03)\n"))
        #expect(two.output.contains("claimed only in B\n+ Iran → attacked → Iraq (on 4 June 2023, 2023-06-04)\n"))
        let run = try await entente("diff", "a.txt", "c.txt")
        #expect(
            run.output.contains(
                "told differently\n~ time (only A: on 3 May 2021, 2021-05-03)\n"
                    + "  - Iran → attacked → Iraq (on 3 May 2021, 2021-05-03)\n"), "\(run.output)")
        let json = try await entente("diff", "a.txt", "c.txt", "--json")
        #expect(json.output.contains(#""aspects":["time"],"onlyInA":{"attributions":[],"objects":[],"times":[{"#))
        let both = try await entente("neighbours", "Iraq", "a.txt", "b.txt")
        #expect(
            both.output.hasSuffix(
                """
                Iran → attacked → Iraq (on 3 May 2021, 2021-05-03; on 4 June 2023, 2023-06-04)
                    a.txt:0-33 “Iran attacked Iraq on 3 May 2021.” (on 3 May 2021, 2021-05-03)
                    b.txt:0-34 “Iran attacked Iraq on 4 June 2023.” (on 4 June 2023, 2023-06-04)

                """), "\(both.output)")
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

    @Test(arguments: [
        "draw", "extract", "neighbours", "path", "explain", "diff", "merge", "convert", "parse", "score", "types",
        "central", "timeline", "search", "stats", "duplicates",
    ])
    func helpShowsAnExample(command: String) async throws {
        let run = try await Command()(command, "--help")
        #expect(run.status == 0)
        #expect(run.output.contains("\n  entente \(command) "), "\(run.output)")
    }

    @Test func bodiesOfStatesAreFoundByAnyNameOfTheirCountry() async throws {
        func ministry(_ document: String, _ code: String, _ name: String) -> String {
            Sample.graph(document).replacing(
                #""entities":["#,
                with:
                    #""entities":[{"id":"organisation/\#(code)-foreign-ministry","kind":"organisation","name":"\#(name)","#
                    + #""country":"\#(code.uppercased())","sort":"state","function":"foreign ministry","aliases":[]},"#
            ).replacing(#""source":"KOR""#, with: #""source":"organisation/\#(code)-foreign-ministry""#)
        }
        let entente = try Command()
        try entente.write(
            ministry("a", "ken", "Kenyan Foreign Ministry") + ministry("b", "arg", "Foreign Ministry (Argentina)"),
            to: "a.jsonl")
        for name in ["Kenya's Ministry of Foreign Affairs", "foreign ministry of kenya"] {
            let run = try await entente("neighbours", name, "a.jsonl")
            #expect(run.output.hasPrefix("Kenyan Foreign Ministry (organisation/ken-foreign-ministry"))
        }
        let several = try await entente("neighbours", "foreign ministry", "a.jsonl")
        #expect(several.status == 1)
        #expect(
            several.errors == """
                entente: “foreign ministry” may be organisation/arg-foreign-ministry (Foreign Ministry (Argentina)), \
                organisation/ken-foreign-ministry (Kenyan Foreign Ministry); give one of these identifiers

                """)
    }
}
