import ArgumentParser
import Graphs

/// Prints graphs as JSON.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the graph of reports as JSON.",
        discussion: """
            With --format json the graphs are merged into one; with --format jsonl each document is a line, in the order \
            given, and one that cannot be read is the line {"id","error"}.

              entente extract seeds/*.txt --format jsonl
              entente extract report.txt -o report.json
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [String]

    @Option(help: "json or jsonl.")
    var format: GraphFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    @Flag(help: "Let officials and organisations act for their countries.")
    var rollUp = false

    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try GraphFormat.chosen(self.format, for: output, among: [.json, .jsonl], usual: .json)
        guard format == .jsonl else {
            let (graph, status) = try input.mergedGraph(of: files)
            let shown = rollUp ? graph.rolledUpToCountries() : graph
            try Output(path: output).write(Array((GraphJSON.merged(shown).text + "\n").utf8), as: .json)
            return try status.end()
        }
        let status = try Output(path: output).writing(.json) { write in
            try input.forEachOutcome(in: files) { outcome in
                switch outcome {
                case .graph(let graph): try write(line(for: rollUp ? graph.rolledUpToCountries() : graph))
                case .failure(let id, let complaint):
                    try write(Array((GraphJSON.failure(id: id, message: complaint.message).text + "\n").utf8))
                case .note: break
                }
            }
        }
        try status.end()
    }

    private func line(for graph: EntityGraph) -> [UInt8] {
        // A merged graph stays one line: its documents can no longer be told apart in everything.
        let value = graph.sources.count == 1 ? GraphJSON.document(graph) : GraphJSON.merged(graph)
        return Array((value.text + "\n").utf8)
    }
}
