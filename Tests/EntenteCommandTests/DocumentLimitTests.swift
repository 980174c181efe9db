import Foundation
import Testing

/// What a document may take; one that takes more is named, stops, and the run goes on.
struct DocumentLimitTests {
    private static let news = "Chad met Mali in Togo and warned Benin. "

    /// The command is held at a pipe that nobody writes to, and its processor time is looked at until a second adds nothing.
    @Test func whatTakesTooLongStopsAndBurnsNoProcessor() async throws {
        let entente = try Command()
        try entente.write(String(repeating: Self.news, count: 100_000), to: "slow.txt")
        let run = try await entente.shell(
            """
            mkfifo pipe; exec 3<>pipe
            $entente extract slow.txt pipe --timeout 10 --format jsonl >out 2>errors 3>&- & process=$!
            used() { cut -d ' ' -f 14,15 /proc/$process/stat; }
            for second in {1..240}; do
              before=$(used); sleep 1; [[ -s errors && $(used) == "$before" ]] && echo quiet && break
            done
            echo 'Seoul warned Moscow.' >&3; exec 3>&-; wait $process; echo $?
            """)
        #expect(run.output == "quiet\n2\n", "\(run.errors)")
        let errors = try entente.read("errors")
        #expect(
            errors == "entente: slow.txt: it takes longer than the 10 seconds of --timeout; split it, or raise that\n")
        let lines = try entente.read("out").split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("--timeout") && lines[1].contains(#""type":"warned""#))
    }

    @Test func whatTakesTooMuchMemoryStopsAndTheRunGoesOn() async throws {
        let entente = try Command()
        try entente.write(String(repeating: Self.news, count: 30_000), to: "large.txt")
        try entente.write("Seoul warned Moscow.", to: "small.txt")
        let run = try await entente("extract", "large.txt", "small.txt", "--max-memory", "32", "--format", "jsonl")
        #expect(run.status == 2)
        #expect(
            run.errors
                == "entente: large.txt: it takes more than the 32 MiB of --max-memory; split it, or raise that\n")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("--max-memory") && lines[1].contains(#""type":"warned""#))
    }

    /// What is read in one step is refused by its length.
    @Test(arguments: ["graph.json", "graph.gexf", "page.html", "note.md"])
    func whatWouldTakeTooMuchAtOnceIsNotBegun(name: String) async throws {
        let entente = try Command()
        try entente.write(String(repeating: "<p>Chad met Mali.\n", count: 200_000), to: name)
        let run = try await entente("stats", name, "--max-memory", "32")
        #expect(run.status == 2)
        #expect(run.complaint.hasPrefix("entente: \(name)"))
        #expect(run.complaint.hasSuffix("it takes more than the 32 MiB of --max-memory; split it, or raise that"))
    }
}
