import Foundation
import Testing

/// What comes through a pipe is answered when it is there.
@Suite struct PipeTests {
    @Test(.timeLimit(.minutes(15)), arguments: ["-", "- --from jsonl", "/dev/stdin --from jsonl"])
    func whoWritesALineAndWaitsGetsItsAnswer(files: String) async throws {
        let entente = try Command()
        let run = try await entente.shell(
            """
            coproc reader { $entente extract \(files) --format jsonl; }
            for name in one two three; do
              printf '{"id":"%s","text":"Chad warned Mali on Monday."}\\n' $name >&${reader[1]}
              read -r -t 600 answer <&${reader[0]} || exit 9
              echo "$answer" | cut -d, -f2
            done
            """)
        #expect(run.status == 0)
        #expect(run.output == "\"id\":\"one\"\n\"id\":\"two\"\n\"id\":\"three\"\n")
        #expect(run.errors == "")
    }

    @Test func theFormatOfAPipeIsTold() async throws {
        let entente = try Command()
        let pretty = Sample.graph("a").replacing(",", with: ",\n").replacing("{", with: "{\n")
        for (input, status) in [
            (Sample.graph("a"), Int32(0)), (pretty, 0), ("\u{FEFF}" + pretty, 0), (Sample.parsed, 0),
            (Sample.parsed.replacing("\n", with: "\r\n"), 0), ("# a comment\n\n", 0), ("{\"id\":", 2),
            (pretty + String(repeating: " \n", count: 20_000), 0),
        ] {
            let run = try await entente("extract", "-", input: input)
            #expect(run.status == status, "\(input.prefix(40)): \(run.errors)")
        }
    }

    @Test func aStreamWithoutAByteIsNothing() async throws {
        for arguments in [
            "extract --format jsonl -", "extract --format jsonl --from jsonl -",
            "convert - -o /dev/stdout --format jsonl",
        ] {
            let run = try await Command().shell("$entente \(arguments) < /dev/null")
            #expect(run.status == 0, "\(arguments)")
            #expect(run.output == "" && run.errors == "", "\(arguments): \(run.errors)")
        }
        #expect(try await Command().shell("$entente stats - < /dev/null").status == 2)
    }
}
