import ArgumentParser
import Drawing
import Graphs

/// Writes a graph in another format.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a graph in another format: \(GraphFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
        discussion: """
            The format is that of --format, or what the output's name ends in. With jsonl each document is a line; \
            documents that were merged into one graph stay one line, since a merged graph no longer tells which of them \
            names whom.

              entente convert week.json -o week.dot
              entente convert week.jsonl --format json
            """)

    @Argument(help: "Graphs, or anything else that has one; - is standard input.")
    var files: [FilePath]

    @Option(help: "The format to write.")
    var format: GraphFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var layout: LayoutOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try GraphFormat.chosen(self.format, for: output, usual: .json)
        let output = try Output(checking: output)
        if let data = DataFormat(rawValue: format.rawValue) {
            let output = DataOutput(input: input, rollUp: rollUp, output: output)
            return try output.write(files, as: data).end()
        }
        guard let drawn = PictureFormat(rawValue: format.rawValue) else { return }
        let (merged, status) = try input.mergedGraph(of: files)
        let known = merged.identified(try input.identities(in: merged, of: files))
        let graph = try rollUp.applied(to: known, knowing: input.own.knowledge)
        let picture = Picture(graph, options: DiagramOptions(), layout: layout)
        try output.write(picture.bytes(as: drawn), as: drawn.content)
        try status.end()
    }
}
