import ArgumentParser
import Graphs

/// Prints the union of graphs.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Print the union of several graphs as one.",
        discussion: """
            The order of the files, and how documents were split between them, makes no difference to a single byte.

              entente merge monday.json tuesday.json late-report.txt -o week.json
            """)

    @Argument(help: "Graphs, or anything else that has one; - is standard input.")
    var files: [String]

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    @OptionGroup var input: InputOptions

    func run() throws {
        _ = try GraphFormat.chosen(nil, for: output, among: [.json], usual: .json)
        let (graph, status) = try input.mergedGraph(of: files)
        try Output(path: output).write(Array((GraphJSON.merged(graph).text + "\n").utf8), as: .json)
        try status.end()
    }
}
