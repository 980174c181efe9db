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

            What is read back as well: json, jsonl, graphml, gexf, node-link, and csv, which is the tables week.nodes.csv, \
            week.edges.csv and week.documents.csv.

              entente convert week.json -o week.dot
              entente convert week.jsonl --format json
              entente convert week.json -o week.graphml
              entente convert week.gexf -o week.csv
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
        let format = try GraphFormat.chosen(self.format, for: output, usual: .data(.json))
        let output = try Output(checking: output)
        switch format {
        case .data(let data): try DataOutput(input: input, rollUp: rollUp, output: output).write(files, as: data).end()
        case .picture(let drawn): try draw(as: drawn, to: output)
        }
    }

    private func draw(as drawn: PictureFormat, to output: Output) throws {
        let (merged, status) = try input.mergedGraph(of: files)
        let known = merged.identified(try input.identities(in: merged, of: files))
        let graph = try rollUp.applied(to: known, knowing: input.own.knowledge)
        let picture = Picture(graph, options: DiagramOptions(), layout: layout)
        try output.write(picture.bytes(as: drawn), as: drawn.content)
        try status.end()
    }
}
