import ArgumentParser

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
    var files: [FilePath]

    @Option(help: "What to write, whatever the output's name ends in.")
    var format: MergedFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try MergedFormat.chosen(format, for: output, usual: .data(.json)).data
        try DataOutput(input: input, rollUp: rollUp, output: Output(checking: output)).write(files, as: format).end()
    }
}
