import Foundation
import TestSupport

/// Files and a line of the shell that runs the command on them, both odd.
struct HostileCase {
    /// The files by their names.
    let files: [(name: String, bytes: [UInt8])]
    /// The line, in which `$entente` is the command and whose status is the command's.
    let line: String
    /// Whether standard error is where it can be read.
    let isHeard: Bool

    private static let names = [
        "a", "sp ace", "new\nline", "tab\t", "-dash", "$'q'", "\u{202E}rtl", "é", "e\u{301}", "'", "\"", "*",
        "\u{1B}[2J", "%",
        String(repeating: "n", count: 240),
    ]
    private static let values = [
        "", "-1", "0", "1", "2", "99999999999999999999", "KOR", "Seoul", "Russia", "nobody", "warned", "x y",
        "\u{202E}",
        "\u{FFFD}", "json", "jsonl", "svg", "dot", "png", "pdf", "text", "txt", "conllu", "graphml", "gexf",
        "node-link", "csv", "cypher", "turtle", "json-ld", "ftm", "mermaid",
        "country", "out", "both", "asserted",
        "verbal conflict", "--", "-", "*",
    ]
    private static let options = [
        "--format", "--from", "--depth", "--about", "--direction", "--type", "--quad", "--firm", "--roll-up", "--title",
    ]
    private static let flags = [
        "--acts-only", "--verbose", "-v", "--json", "--help", "--version", "--nonsense", "-x",
        "--format=",
    ]
    private static let commands: [(name: String, words: Int)] = [
        ("extract", 0), ("draw", 0), ("neighbours", 1), ("path", 2), ("explain", 3), ("diff", 0), ("merge", 0),
        ("convert", 0), ("parse", 0), ("score", 0), ("types", 0), ("help", 1), ("extrct", 0), ("", 0),
    ]
    /// What is done with the three streams, and whether messages can still be read.
    private static let streams: [(text: String, isHeard: Bool)] = [
        ("", true), ("", true), ("", true), ("<&-", true), (">&-", true), ("2>&-", false), ("> /dev/full", true),
        ("2> /dev/full", false), ("<&- >&- 2>&-", false), ("2> >(true)", false), ("| head -c 1", true),
    ]

    init(_ numbers: inout SeededNumbers) {
        var files: [(name: String, bytes: [UInt8])] = []
        var words: [String] = []
        for index in 0..<Int.random(in: 0...2, using: &numbers) {
            let name = "\(numbers.pick(Self.names))\(index)"
            files.append(Self.file(name, &numbers))
            words.append(numbers.happens(90) ? files[index].name : "./" + files[index].name)
        }
        if numbers.happens(10) { words.append(numbers.pick(["-", "none.txt", ".", "/dev/null", ""])) }
        var named = words.map { Self.quoted($0) }
        if numbers.happens(8) { named.append(#"$'caf\xE9.txt'"#) }
        let command = numbers.pick(Self.commands)
        var parts = [command.name] + (0..<command.words).map { _ in Self.quoted(numbers.pick(Self.values)) } + named
        for _ in 0..<Int.random(in: 0...2, using: &numbers) where numbers.happens(50) {
            parts += [numbers.pick(Self.options), Self.quoted(numbers.pick(Self.values))]
        }
        if numbers.happens(15) { parts.append(numbers.pick(Self.flags)) }
        if numbers.happens(15) {
            let places = [
                "x.json", "x.svg", "x.dot", "x.csv", "x.gexf", "no/x.svg", ".", "/dev/null", "/dev/full", "''", "-",
            ]
            parts += ["-o", numbers.pick(places)]
        }
        for (option, make) in [("--ontology", HostileData.ontology), ("--names", HostileData.names)]
        where numbers.happens(12) {
            files.append(("own\(option)", make(&numbers)))
            parts += [option, "own\(option)"]
        }
        let stream = numbers.pick(Self.streams)
        let input = files.isEmpty || stream.text.contains("<") ? "" : " < " + Self.quoted("./" + files[0].name)
        line = "$entente " + parts.joined(separator: " ") + input + " " + stream.text + "; exit ${PIPESTATUS[0]}"
        isHeard = stream.isHeard
        self.files = files
    }

    private static func file(_ name: String, _ numbers: inout SeededNumbers) -> (name: String, bytes: [UInt8]) {
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0, 1: (name + ".txt", HostileText.report(&numbers))
        case 2, 3: (name + ".jsonl", HostileData.lines(&numbers))
        case 4, 5: (name + ".json", HostileData.graph(&numbers))
        case 6, 7: (name + ".conllu", HostileData.parsed(&numbers))
        default:
            (
                name + numbers.pick(["", ".pdf", ".", ".TXT", ".graphml", ".gexf", ".csv", ".edges.csv"]),
                HostileText.report(&numbers)
            )
        }
    }

    private static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: #"'"'"'"#) + "'" }
}
