import Foundation
import Testing

/// What a terminal is shown; `script` lends one.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct TerminalTests {
    private static let hostile = "Ru\\u001b]0;x\\u0007ss\u{202E}\u{9B}\u{E0041}ia"

    private func onTerminal(_ line: String) async throws -> String {
        let entente = try Command()
        try entente.write(
            Sample.graph("a").replacing(#""name":"Russia""#, with: "\"name\":\"\(Self.hostile)\""), to: "a.jsonl")
        return try await entente.shell("export entente; script -qec \"\(line)\" /dev/null < /dev/null").output
    }

    @Test func namesCannotPlayTricks() async throws {
        for line in [
            "NO_COLOR=1 $entente neighbours KOR a.jsonl", "$entente draw a.jsonl", "$entente neighbours nobody a.jsonl",
        ] {
            let shown = try await onTerminal(line)
            #expect(!shown.contains("\u{202E}") && !shown.contains("\u{7}") && !shown.contains("\u{1B}]"), "\(line)")
        }
        for line in [
            "$entente extract a.jsonl", "$entente extract a.jsonl --format jsonl",
            "$entente extract a.jsonl --format json -o /dev/tty", "$entente neighbours KOR a.jsonl --json",
            "$entente convert a.jsonl --format dot -o /dev/stdout",
            "$entente convert a.jsonl --format jsonl -o /dev/stdout",
        ] {
            let shown = try await onTerminal(line)
            #expect(shown.contains("KOR") || shown.contains("Korea"), "\(line)")
            #expect(!shown.unicodeScalars.contains { [0x202E, 0x9B, 0x7, 0xE0041].contains($0.value) }, "\(line)")
        }
        let json = try await onTerminal("$entente extract a.jsonl")
        #expect(json.contains("\\u202e") && !json.contains("\u{202E}"))
    }

    @Test func colourIsForTerminalsThatWantIt() async throws {
        #expect(try await onTerminal("$entente neighbours KOR a.jsonl").contains("\u{1B}[1mSouth Korea"))
        #expect(try await onTerminal("NO_COLOR=1 $entente neighbours KOR a.jsonl").contains("\u{1B}[") == false)
        #expect(try await onTerminal("TERM=dumb $entente neighbours KOR a.jsonl").contains("\u{1B}[") == false)
        #expect(try await onTerminal("$entente neighbours KOR a.jsonl | cat").contains("\u{1B}[1m") == false)
    }

    @Test func reasonsAreMarkedByColourOrBySigns() async throws {
        let entente = try Command()
        try entente.write(Sample.parsed.replacing("4\t.\t", with: "4\t\u{202E}\t"), to: "a.conllu")
        func shown(_ line: String) async throws -> String {
            try await entente.shell("export entente; script -qec \"\(line)\" /dev/null < /dev/null").output
        }
        let coloured = try await shown("$entente explain KOR warned RUS a.conllu")
        #expect(
            coloured.contains(
                "“\u{1B}[1;35mSeoul\u{1B}[0m \u{1B}[4mwarned\u{1B}[0m \u{1B}[1;34mMoscow\u{1B}[0m\u{FFFD}”"))
        for plain in ["NO_COLOR=1", "TERM=dumb"] {
            let signs = try await shown("\(plain) $entente explain KOR warned RUS a.conllu")
            #expect(signs.contains("“[Seoul]¹ *warned* [Moscow]²\u{FFFD}”"), "\(plain)")
        }
    }

    @Test func aPictureThatIsNoTextStaysOffTheTerminal() async throws {
        let shown = try await onTerminal("$entente draw a.jsonl --format png")
        #expect(shown.contains("this picture is no text for a terminal; give a file with -o"))
    }
}
