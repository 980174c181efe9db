import ArgumentParser
import Drawing
import Graphs

/// Writes a graph in another format.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a graph in another format: \(GraphFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
        discussion: """
            The format is that of --format, or what the output's name ends in.

              entente convert week.json -o week.dot
              entente convert week.jsonl --format json
            """)

    @Argument(help: "Graphs, or anything else that has one; - is standard input.")
    var files: [String]

    @Option(help: "The format to write.")
    var format: GraphFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try GraphFormat.chosen(self.format, for: output, among: GraphFormat.allCases, usual: .json)
        guard let drawing = format.drawing else {
            var extract = ExtractCommand()
            extract.files = files
            extract.format = format
            extract.output = output
            extract.rollUp = false
            extract.input = input
            return try extract.run()
        }
        let (graph, status) = try input.mergedGraph(of: files)
        let picture = try Renderer().render(Diagram(graph: graph), as: drawing)
        try Output(path: output).write(picture, as: drawing.content)
        try status.end()
    }
}

extension DrawingFormat {
    /// How a picture of the format may be shown.
    var content: Output.Content {
        switch self {
        case .svg, .dot: .text
        case .png, .pdf: .binary
        }
    }
}
