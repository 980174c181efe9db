import ArgumentParser
import Drawing
import Graphs

/// Draws graphs.
struct DrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw who did what to whom as a picture.",
        discussion: """
            The picture is SVG on standard output, or what the output's name ends in: .svg, .dot, .png or .pdf.

              entente draw seeds/*.txt -o out/seeds.svg
              entente draw seeds/*.txt --about "South Korea" --depth 1 -o korea.pdf
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [String]

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    @Option(help: "svg, dot, png or pdf.")
    var format: GraphFormat?

    @Option(help: "The title over the picture.")
    var title: String?

    @Option(help: ArgumentHelp("Draw only what lies around this name.", valueName: "name"))
    var about: String?

    @Option(help: "How many steps around that name.")
    var depth: Int = 1

    @Flag(help: "Let officials and organisations act for their countries.")
    var rollUp = false

    @Flag(help: "Leave out offices, membership and seats.")
    var actsOnly = false

    @OptionGroup var filter: FilterOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard depth >= 1 else { throw ValidationError("--depth is at least 1.") }
    }

    func run() throws {
        let formats = GraphFormat.allCases.filter { $0.drawing != nil }
        let format = try GraphFormat.chosen(self.format, for: output, among: formats, usual: .svg)
        guard let drawing = format.drawing else { return }
        let (merged, status) = try input.mergedGraph(of: files)
        let graph = rollUp ? merged.rolledUpToCountries() : merged
        let title = title ?? PictureTitle.title(of: files, merged)
        let options = DiagramOptions(title: title, includesStandingFacts: !actsOnly)
        let picture = try Renderer().render(Diagram(graph: try part(of: graph), options: options), as: drawing)
        try Output(path: output).write(picture, as: drawing.content)
        try status.end()
    }

    private func part(of graph: EntityGraph) throws -> EntityGraph {
        let filter = try filter.filter(for: graph)
        guard let about else { return graph.filtered(by: filter) }
        let centre = try NameQuestion(name: about, graph: graph).answer(in: NameIndex(graph))
        return graph.neighbourhood(of: centre.id, depth: depth, filter: filter)?.graph ?? .empty
    }
}
