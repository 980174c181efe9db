import Foundation
import Testing

/// The exit status is right also where nobody can be told why.
@Suite struct MessageTests {
    private static let unheard = ["2>&-", "2>/dev/full", "2> >(true)", "<&- 2>&-"]

    @Test(arguments: [
        ("extract nofile.txt", 2), ("neighbours nobody a.json", 1), ("draw --nonsense", 64),
        ("merge a.json none.json", 2),
        ("diff a.json b.json", 1), ("nonsense", 64), ("types --ontology bad.yaml", 2), ("neighbours KOR lone.json", 1),
        ("extract foreign.txt -o x.json", 0), ("merge a.json -o x.json", 0),
    ])
    func aMessageThatCannotBeWrittenChangesNoStatus(line: String, status: Int32) async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        try entente.write(Sample.graph("b", "accused"), to: "b.json")
        try entente.write("types: 1\n", to: "bad.yaml")
        try entente.write(
            #"{"sources":[],"entities":[{"id":"KOR","kind":"country","name":"Korea"}],"relations":[]}"#,
            to: "lone.json")
        try entente.write(
            "El gobierno de Chad advirtió a los vecinos de Malí que no cierren la frontera por el conflicto.\n",
            to: "foreign.txt")
        for unheard in Self.unheard {
            let run = try await entente.shell("$entente \(line) \(unheard)")
            #expect(run.status == status, "\(line) \(unheard)")
        }
    }

    @Test func aMessageNeverGetsIntoAFileThatWasOpenedInItsPlace() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        let run = try await entente.shell("$entente extract nofile.txt a.jsonl -o x.jsonl 0<&- 1>&- 2>&-")
        #expect(run.status == 2)
        let lines = try entente.read("x.jsonl").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.hasPrefix("{") })
    }

    @Test func closedStreamsAreNamed() async throws {
        let entente = try Command()
        #expect(
            try await entente.shell("$entente extract - <&-").errors
                == "entente: standard input: it is closed; leave it open\n")
        let closed = try await entente.shell("$entente types >&-")
        #expect(closed.errors == "entente: output: it is closed; leave it open\n")
    }

    @Test func aFileThatMayGrowNoLargerIsTrouble() async throws {
        let entente = try Command()
        try entente.write((0..<200).map { Sample.graph("\($0)") }.joined(), to: "many.jsonl")
        let run = try await entente.shell("ulimit -f 1; $entente extract many.jsonl -o x.json")
        #expect(run.status == 2)
        #expect(run.complaint.hasPrefix("entente: x.json: it grows larger than files may be; "))
        #expect(try entente.files() == ["many.jsonl"])
    }
}
