import ArgumentParser

/// Prints graphs as JSON.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the graph of reports as JSON, or in another format.",
        discussion: """
            With --format json the graphs are merged into one; with --format jsonl each document is a line, in the order \
            given, and one that cannot be read is the line {"id","error"}. The other formats are of one merged graph.

              entente extract seeds/*.txt --format jsonl
              entente extract report.txt -o report.json
              entente extract seeds/*.txt -o week.graphml
              entente extract seeds/*.txt --roll-up country
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @Option(help: "json is one merged graph, jsonl a document a line.")
    var format: DataFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try DataFormat.chosen(self.format, for: output, usual: .json)
        try DataOutput(input: input, rollUp: rollUp, output: Output(checking: output)).write(files, as: format).end()
    }
}
