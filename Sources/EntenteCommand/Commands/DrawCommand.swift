import ArgumentParser
import Drawing
import Graphs

/// Draws graphs.
struct DrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw who did what to whom as a picture.",
        discussion: """
            The picture is SVG on standard output, or what the output's name ends in: .svg, .dot, .png, .pdf or .html. An \
            .html is a page to explore, in one file that needs no network: search, filters, and behind every line the \
            sentences in their paragraphs.

              entente draw seeds/*.txt -o out/seeds.svg
              entente draw seeds/*.txt -o seeds.html
              entente draw seeds/*.txt --about "South Korea" --depth 1 -o korea.pdf
              entente draw seeds/*.txt --roll-up country -o countries.svg
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @Option(help: "What to write, whatever the output's name ends in.")
    var format: PictureFormat?

    @Option(help: "The title over the picture.")
    var title: String?

    @Option(help: ArgumentHelp("Draw only what lies around this name.", valueName: "name"))
    var about: String?

    @OptionGroup var depth: DepthOptions

    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var look: LookOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard about != nil || depth.given == nil else {
            throw ValidationError("--depth counts the steps around a name; give the name with --about")
        }
    }

    func run() throws {
        let format = try PictureFormat.chosen(self.format, for: output, usual: .svg)
        let look = try look.options(for: format)
        let output = try Output(checking: output)
        let asked = try AskedGraph(files, input, rollUp, keepsReports: format == .html) { collection throws in
            try about.map { name in
                try collection.surroundings(
                    of: [name], knowing: input.own.knowledge, depth: depth.steps, filter: .everything)
            }
        }
        let centre = try about.map { try asked.entities(named: $0)[0] }
        let title = title.map(ArgumentText.printable) ?? PictureTitle.title(of: files, asked.graph, about: centre)
        let options = DiagramOptions(title: title, includesStandingFacts: !filter.actsOnly)
        let part = try part(of: asked, around: centre)
        guard !part.entities.isEmpty else {
            throw Nothing(
                asked.graph.entities.isEmpty
                    ? "there is nothing to draw; nobody is named in these documents"
                    : "there is nothing of that kind to draw; entente neighbours tells what there is of a name",
                after: asked.status)
        }
        let picture = Picture(part, options: options, layout: layout, articles: asked.articles)
        try output.write(picture.bytes(as: format, look), as: format.content)
        try asked.status.end()
    }

    private func part(of asked: AskedGraph, around centre: Entity?) throws -> EntityGraph {
        var filter = try filter.filter(for: asked.graph, knowing: input.own.knowledge)
        // Who is near by an office alone stays in the picture; the diagram leaves the office's arrow out.
        filter.isOfActsOnly = false
        guard let centre else { return asked.graph.filtered(by: filter) }
        return asked.graph.neighbourhood(of: centre.id, depth: depth.steps, filter: filter)?.graph ?? .empty
    }
}
