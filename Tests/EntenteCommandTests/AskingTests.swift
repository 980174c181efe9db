import Foundation
import Testing

/// Questions to a graph beyond one name: filters, forms of answers, who is central, when, where, how much, and duplicates.
@Suite struct AskingTests {
    private func prepared() throws -> Command {
        let entente = try Command()
        let graphs =
            Sample.graph("a") + Sample.graph("b")
            + Sample.graph("c", target: (code: "IRN", name: "Iran"))
            .replacing(#""outlet":null,"date":null"#, with: #""outlet":"The Daily Quist","date":"2024-06-28""#)
            .replacing(#""time":null"#, with: #""time":{"text":"in May","iso":"2024-05"}"#)
        try entente.write(graphs, to: "a.jsonl")
        return entente
    }

    @Test func theWeightiestComesFirst() async throws {
        let entente = try prepared()
        let table = try await entente("neighbours", "KOR", "a.jsonl", "--format", "table")
        #expect(
            table.output == """
                steps  source       type    target  how  when     reports  confidence
                    1  South Korea  warned  Russia                      2            
                    1  South Korea  warned  Iran         2024-05        1            

                """)
        let first = try await entente("neighbours", "KOR", "a.jsonl", "--limit", "1", "--format", "tree")
        #expect(first.output == "South Korea\n└── Russia  → warned\n")
        let both = try await entente("neighbours", "Iran", "Russia", "a.jsonl", "--format", "tree")
        #expect(both.output == "Iran\nRussia\n└── South Korea  ← warned\n")
    }

    @Test(
        arguments: [
            ("--source 'daily quist'", ["Iran"]), ("--since 2024-05-20", ["Iran"]), ("--until 2023", []),
            ("--min-support 2", ["Russia"]), ("--class threaten", ["Iran", "Russia"]), ("--class AID", []),
            ("--kind official", []), ("--avoid warned", []), ("--acts-only", ["Iran", "Russia"]),
        ] as [(String, [String])])
    func filtersKeepEvidence(options: String, names: [String]) async throws {
        let run = try await prepared().shell("$entente neighbours KOR a.jsonl --format csv \(options)")
        let rows = run.output.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[7]
        }
        #expect(Set(rows.map(String.init)) == Set(names))
        #expect(run.status == (names.isEmpty ? 1 : 0))
    }

    @Test(arguments: [
        ("neighbours KOR a.jsonl --source nobody", "no document here is of 'nobody'"),
        ("neighbours KOR a.jsonl --since 2024 --until 2023", "--until is before --since"),
        ("neighbours KOR a.jsonl --since tomorrow", "the value 'tomorrow' is invalid for '--since <day>'"),
        ("neighbours KOR a.jsonl --limit 0", "--limit 0 leaves nothing"),
        ("neighbours KOR RUS", "missing expected argument '<files> ...'"),
        ("timeline KOR RUS IRN a.jsonl", "'IRN' is no file; give at most 2 names and then files"),
        ("search '?!' a.jsonl", "there is no word in '?!'"),
        ("duplicates a.jsonl --accept KOR=RUS", "--accept writes into"),
        ("duplicates a.jsonl --accept KOR --into x.tsv", "--accept 'KOR' is no pair"),
    ])
    func whatMakesNoSenseIsSaid(line: String, complaint: String) async throws {
        let run = try await prepared().shell("$entente \(line)")
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("entente: \(complaint)"), "\(run.errors)")
    }

    @Test func aFormulaStaysACell() async throws {
        let entente = try Command()
        try entente.write(
            Sample.graph("a").replacing(#""name":"Russia""#, with: #""name":"=cmd(\"x\"),1""#), to: "a.jsonl")
        let run = try await entente("neighbours", "KOR", "a.jsonl", "--format", "csv")
        #expect(run.output.contains(#","'=cmd(""x""),1","#), "\(run.output)")
    }

    @Test func theMiddleTheTimeTheWordsAndTheCounts() async throws {
        let entente = try prepared()
        let central = try await entente("central", "a.jsonl", "--format", "csv", "--by", "betweenness")
        #expect(central.output.hasPrefix("name,id,degree,relations,betweenness,pagerank\nSouth Korea,KOR,2,2,1.00000,"))
        let timeline = try await entente("timeline", "Seoul", "a.jsonl")
        #expect(timeline.output.hasPrefix("2024-05 South Korea → warned → Iran (in May, 2024-05)\n"))
        #expect(timeline.output.contains("\nundated\nSouth Korea → warned → Russia\n"))
        let two = try await entente("timeline", "Seoul", "Iran", "a.jsonl", "--json")
        #expect(two.output.contains(#""entities":["KOR","IRN"],"dated":[{"#) && two.output.contains(#""undated":[]"#))
        let search = try await entente("search", "IRAN warned", "a.jsonl")
        #expect(search.output.hasPrefix("South Korea → warned → Iran"))
        #expect(try await entente("search", "Chad", "a.jsonl").status == 1)
        let stats = try await entente("stats", "a.jsonl", "--format", "csv")
        #expect(stats.output.contains("entities,country,3\n") && stats.output.contains("types,warned,2\n"))
    }

    @Test func whatIsFoundInMuchIsToldToPeopleAsFarAsTheyRead() async throws {
        let entente = try Command()
        let graphs = (10..<35).map { Sample.graph("d\($0)", target: (code: "T\($0)", name: "Land \($0)")) }
        try entente.write(graphs.joined(), to: "many.jsonl")
        let search = try await entente("search", "warned", "many.jsonl")
        #expect(search.output.hasSuffix("\n\nand 5 more; --limit 25 tells all\n"), "\(search.output)")
        #expect(search.output.split(separator: "\n").count { $0.contains(" → warned → ") } == 20)
        let all = try await entente("search", "warned", "many.jsonl", "--limit", "25")
        #expect(!all.output.contains(" more; ") && all.output.contains("Land 34"))
        #expect(try await entente("search", "warned", "many.jsonl", "--format", "csv").output.contains("Land 34"))
    }

    @Test func nothingIsNoTable() async throws {
        let run = try await Command()("central", "-", input: "It rained.")
        #expect(run.output == "")
        #expect(run.errors == "entente: nobody here has to do with anybody\n")
        #expect(run.status == 1)
    }

    @Test func anAdjectiveIsItsCountry() async throws {
        #expect(try await prepared()("neighbours", "russian", "a.jsonl").output.hasPrefix("Russia (RUS, country)\n"))
        let none = try await prepared()("neighbours", "Foo", "a.jsonl")
        #expect(
            none.errors
                == "entente: nobody is called “Foo” in these documents; entente extract lists the names there are\n")
    }

    @Test func whatIsAcceptedIsShownAndKept() async throws {
        let entente = try Command()
        func person(_ document: String, _ id: String, _ name: String) -> String {
            Sample.graph(document).replacing(
                #"{"id":"RUS","kind":"country","name":"Russia","iso3":"RUS""#,
                with: #"{"id":"\#(id)","kind":"person","name":"\#(name)""#
            ).replacing(#""target":"RUS""#, with: #""target":"\#(id)""#)
        }
        try entente.write(
            person("a", "person/ada-quist", "Ada Quist") + person("b", "person/ada-maria-quist", "Ada Maria Quist"),
            to: "a.jsonl")
        let list = try await entente("duplicates", "a.jsonl")
        #expect(list.status == 0)
        #expect(
            list.output.hasPrefix("person/ada-maria-quist = person/ada-quist (8) one is part of the other"),
            "\(list.output)")
        let accept = try await entente(
            "duplicates", "a.jsonl", "--accept", "Ada Maria Quist=Ada Quist", "--into", "my.tsv")
        #expect(accept.output == "+ Ada Maria Quist\tperson\t\tAda Quist\n")
        let table = try entente.read("my.tsv")
        #expect(table == "name\tkind\tcountry\taliases\nAda Maria Quist\tperson\t\tAda Quist\n")
        let again = try await entente(
            "duplicates", "a.jsonl", "--accept", "Ada Maria Quist=Ada Quist", "--into", "my.tsv")
        #expect(again.errors == "entente: my.tsv: it says so already; nothing was changed\n")
        #expect(try entente.read("my.tsv") == table)
        let merged = try await entente("merge", "a.jsonl", "--names", "my.tsv")
        #expect(merged.output.components(separatedBy: #""kind":"person""#).count == 4, "one, and two under `told`")
        try entente.write("name\tkind\nX\tpersn\n", to: "bad.tsv")
        let bad = try await entente(
            "duplicates", "a.jsonl", "--accept", "Ada Maria Quist=Ada Quist", "--into", "bad.tsv")
        #expect(bad.status == 2)
        #expect(bad.errors.hasPrefix("entente: bad.tsv:2:3: 'persn' is no kind of name; expected "))
        #expect(try entente.read("bad.tsv") == "name\tkind\nX\tpersn\n")
    }
}
