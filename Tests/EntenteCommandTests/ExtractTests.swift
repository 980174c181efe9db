import Foundation
import Testing

@Suite struct ExtractTests {
    @Test func linesKeepTheOrderOfTheFiles() async throws {
        let entente = try Command()
        let names = (0..<40).map { "\($0).jsonl" }
        for name in names { try entente.write(Sample.graph(name), to: name) }
        let run = try await entente.shell("$entente extract \(names.joined(separator: " ")) --format jsonl")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output == names.map { Sample.graph($0) }.joined())
    }

    @Test func mergingIsTheSameBytesInAnyOrderAndSplit() async throws {
        let entente = try Command()
        let (a, b, c) = (Sample.graph("a"), Sample.graph("b", target: ("IRN", "Iran")), Sample.graph("c", "threatened"))
        try entente.write(a, to: "a.jsonl")
        try entente.write(b + "\n" + c, to: "bc.jsonl")
        try entente.write(c + a, to: "ca.jsonl")
        let one = try await entente("merge", "a.jsonl", "bc.jsonl")
        #expect(one.status == 0)
        #expect(try await entente("merge", "ca.jsonl", "bc.jsonl", "a.jsonl").output == one.output)
        #expect(try await entente("merge", "-", "ca.jsonl", input: b).output == one.output)
        #expect(try await entente("merge", "bc.jsonl", "a.jsonl", "-o", "m.json").output == "")
        #expect(try entente.read("m.json") == one.output)
        #expect(try await entente("merge", "m.json", "a.jsonl").output == one.output, "a merged graph merges again")
        #expect(try await entente("convert", "m.json", "--format", "jsonl").output == one.output)
        #expect(try await entente("extract", "-", input: one.output).output == one.output, "the format is recognised")
    }

    @Test func parsedSentencesTakeThePlaceOfAReport() async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente("extract", "a.conllu", "--format", "jsonl")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"format":2,"id":"parsed","source":"#))
        #expect(run.output.contains(#""source":"KOR","type":"warned""#))
        #expect(run.output.contains(#""quote":"Seoul warned Moscow.""#))
        #expect(try await entente("extract", "-", "--format", "jsonl", input: Sample.parsed).output == run.output)
    }

    @Test(arguments: [
        "Seoul warned Russia.\n",
        "\u{FEFF}Seoul warns Moscow\r\n\r\nSeoul has warned\r\nRussia  not to | arm Chad.\r\n",
    ])
    func aReportThatWasParsedGivesTheSameBytes(text: String) async throws {
        let entente = try Command()
        try entente.write(text, to: "a.txt")
        let report = try await entente("extract", "a.txt")
        #expect(report.output.contains(#""type":"warned""#))
        let parsed = try await entente.shell("$entente parse a.txt > a.conllu; $entente extract a.conllu")
        #expect(parsed.output == report.output)
        let merged = try await entente("merge", "a.txt", "a.conllu")
        #expect(merged.output == report.output)
        #expect(merged.errors == "")
    }

    @Test func reportsAreParsedInTheOrderOfTheFilesAndPastABadOne() async throws {
        let entente = try Command()
        let names = (0..<20).map { "\($0).txt" }
        for (number, name) in names.enumerated() {
            try entente.write(String(repeating: "Seoul warned Moscow. ", count: 400 / (number + 1)) + "\n", to: name)
        }
        var alone = ""
        for name in names { alone += try await entente("parse", name).output }
        let all = try await entente.shell("$entente parse missing.txt \(names.joined(separator: " "))")
        #expect(all.status == 2)
        #expect(all.output == alone)
        #expect(alone.contains("# newdoc id = 19.txt\n"))
    }

    @Test func versionsOfADocumentAreNotMixedInSilence() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "one.jsonl")
        try entente.write(Sample.graph("a").replacing(#""sha256":"00""#, with: #""sha256":"01""#), to: "other.jsonl")
        let run = try await entente("merge", "one.jsonl", "other.jsonl")
        #expect(run.status == 0)
        #expect(
            run.errors
                == "entente: a: 2 versions of this document are mixed; give one, or give them different names\n")
    }

    @Test func aBadDocumentBecomesALineAndTheOthersGoOn() async throws {
        let entente = try Command()
        let run = try await entente(
            "extract", "-", "--format", "jsonl",
            input: """
                {"id":"one","text":"Seoul warned Russia over weapons."}
                {"id":"two"}
                nonsense
                {"id":"three","text":"Seoul warned Iran over weapons."}

                """)
        #expect(run.status == 2)
        let lines = run.output.split(separator: "\n")
        try #require(lines.count == 4)
        #expect(lines[0].hasPrefix(#"{"format":2,"id":"one","source":"#))
        #expect(lines[1].hasPrefix(#"{"id":"two","error":"there is no `text`"#))
        #expect(lines[2].hasPrefix(#"{"id":"-:3","error":"not JSON"#))
        #expect(lines[3].hasPrefix(#"{"format":2,"id":"three","source":"#))
        #expect(run.errors.split(separator: "\n").count == 2)
        #expect(run.complaint.hasPrefix("entente: standard input:2: there is no `text`; give"))
    }

    @Test func nothingInIsNothingOut() async throws {
        let run = try await Command()("extract", "-", "--format", "jsonl", "--from", "jsonl", input: "")
        #expect(run.status == 0)
        #expect(run.output == "" && run.errors == "")
    }

    @Test func notesAreToldWhenAskedFor() async throws {
        let entente = try Command()
        try entente.write(#"{"id":"x","error":"empty"}"# + "\n" + Sample.graph("a"), to: "a.jsonl")
        #expect(try await entente("merge", "a.jsonl").errors == "")
        let run = try await entente("merge", "a.jsonl", "--verbose")
        #expect(run.status == 0)
        #expect(run.errors == "entente: a.jsonl:1: x could not be read when this was written: empty\n")
    }

    @Test func aReportIsFingerprintedAsItsFile() async throws {
        let entente = try Command()
        try entente.write("Seoul warned Russia over weapons.\n", to: "a.txt")
        let sum = try await entente.shell("sha256sum a.txt | cut -d' ' -f1").output.prefix(64)
        let run = try await entente("extract", "a.txt", "--format", "jsonl")
        #expect(run.status == 0)
        #expect(
            run.output.contains(#"{"format":2,"id":"a.txt","source":{"outlet":null,"date":null,"sha256":"\#(sum)"}"#))
    }
}
