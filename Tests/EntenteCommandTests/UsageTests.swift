import Foundation
import Testing

/// A wrong command line: one line that says what happened and what to do, and status 64.
@Suite struct UsageTests {
    @Test(arguments: [
        ("extract", "missing expected argument '<files> ...'; see 'entente extract --help'"),
        ("neighbours Seoul", "missing expected argument '<files> ...'; see 'entente neighbours --help'"),
        ("diff a.jsonl", "missing expected argument '<b>'; see 'entente diff --help'"),
        ("frobnicate", "there is no command 'frobnicate'; see 'entente help'"),
        ("drw a.jsonl", "there is no command 'drw'; did you mean draw?"),
        ("help nonsense", "there is no command 'nonsense'; see 'entente help'"),
        ("a.jsonl", "there is no command 'a.jsonl'; a command goes before the files: entente draw a.jsonl"),
        ("draw a.jsonl --frm asserted", "unknown option '--frm'; did you mean '--firm'?"),
        ("draw a.jsonl -o", "missing value for '-o <output>'; see 'entente draw --help'"),
        ("draw a.jsonl --depth 0", "--depth 0 is no number of steps; give 1 or more"),
        ("draw a.jsonl --depth -1", "--depth -1 is no number of steps; give 1 or more"),
        ("draw a.jsonl --depth 2", "--depth counts the steps around a name; give the name with --about"),
        ("draw a.jsonl --depth two", "the value 'two' is invalid for '--depth <steps>'; see 'entente draw --help'"),
        (
            "extract a.jsonl --format svg",
            "the value 'svg' is invalid for '--format <format>'; please provide one of json, jsonl, \(exchange)"
        ),
        (
            "draw a.jsonl --format json",
            "the value 'json' is invalid for '--format <format>'; please provide one of 'svg', 'dot', 'png', 'pdf' or 'html'"
        ),
        (
            "draw a.jsonl -o x.gif",
            "x.gif: files that end in .gif cannot be written; give one that ends in .svg, .dot, .png, .pdf, .html"
        ),
        (
            "draw a.jsonl -o picture",
            "picture: its name ends in no format; give one that ends in .svg, .dot, .png, .pdf, .html"
        ),
        (
            "merge a.jsonl -o x.svg",
            "x.svg: files that end in .svg cannot be written; give one that ends in .json, "
                + ".graphml, .gexf, .node-link.json, .csv, .cypher, .ttl, .jsonld, .ftm.json, .mmd, or draw it with entente draw"
        ),
        ("diff - -", "both files are standard input; give a file for one of them"),
        ("score - -", "both files are standard input; give a file for one of them"),
        ("draw a.jsonl --roll-up", "missing value for '--roll-up <level>'; see 'entente draw --help'"),
        (
            "neighbours Seoul a.jsonl --type warnd",
            "there is no relation type 'warnd'; did you mean warned?"
        ),
        (
            "neighbours Seoul a.jsonl --direction up",
            "the value 'up' is invalid for '--direction <direction>'; please provide one of 'out', 'in' or 'both'"
        ),
        (
            "neighbours Seoul -a.jsonl",
            "unknown option '-a.jsonl'; a file whose name begins with a dash is given as ./-a.jsonl"
        ),
    ])
    func aWrongCommandLineIsToldInOneLine(arguments: String, complaint: String) async throws {
        let entente = try Command()
        for name in ["a.jsonl", "-a.jsonl"] { try entente.write(Sample.graph("a"), to: name) }
        let run = try await entente.shell("$entente \(arguments)")
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors == "entente: \(complaint)\n")
        #expect(try entente.files() == ["-a.jsonl", "a.jsonl"])
    }

    private static let exchange = "graphml, gexf, node-link, csv, cypher, turtle, json-ld, ftm, mermaid"

    @Test(arguments: [
        ("draw", "(values: svg, dot, png, pdf, html)"), ("extract", "(values: json, jsonl, \(exchange))"),
        ("convert", "(values: json, jsonl, \(exchange), svg, dot, png, pdf, html)"),
        ("neighbours", "(values: text, json, table, tree, csv, dot, svg, png, pdf, html)"),
    ])
    func helpListsTheFormatsOfTheCommand(command: String, values: String) async throws {
        let run = try await Command()(command, "--help")
        #expect(run.status == 0)
        let output = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(output.contains(values), "\(run.output)")
    }

    @Test func helpSaysSoWhenItCannotBeWritten() async throws {
        let entente = try Command()
        let full = try await entente.shell("$entente --help > /dev/full")
        #expect(full.status == 2)
        #expect(full.errors == "entente: output: the disk is full; make room and try again\n")
        let closed = try await entente.shell("$entente --version >&-")
        #expect(closed.status == 2)
        #expect(closed.errors == "entente: output: it is closed; leave it open\n")
        #expect(try await entente.shell("$entente --help | head -n 1 | wc -l; exit ${PIPESTATUS[0]}").status == 0)
    }
}
