import ArgumentParser
import Drawing
import Graphs

/// How a neighbourhood is written.
enum NeighbourFormat: String, FileFormat {
    case text, json, table, tree, csv, dot, svg, png, pdf, html

    /// The word of a file's ending; what is text for people is `.txt`.
    static func ending(in word: String) -> NeighbourFormat? { NeighbourFormat(rawValue: word == "txt" ? "text" : word) }
}

/// Tells what lies around names.
struct NeighboursCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "neighbours",
        abstract: "Tell who did what to somebody, and what they did, with the words it rests on.",
        discussion: """
            A name may be an identifier (KOR), a name or an alias, in any case and without accents, an adjective (Russian), \
            or a surname that only one bears. The nearest come first, acts before offices, then what most reports tell.

              entente neighbours "South Korea" seeds/*.txt
              entente neighbours Seoul Tokyo week.json --direction out --acts-only --limit 20
              entente neighbours Seoul week.json --depth 2 --format tree
            """,
        aliases: ["neighbors"])

    @Argument(help: ArgumentHelp("Whose neighbours, one name or more.", valueName: "names"))
    var name: String

    @Argument(
        help: ArgumentHelp(
            "Further names, then reports, graphs or parsed sentences; - is standard input.", valueName: "files"))
    var words: [String]

    @OptionGroup var depth: DepthOptions

    @Option(help: "What they do (out), what is done to them (in), or both.")
    var direction: Direction = .both

    @OptionGroup var filter: FilterOptions
    @OptionGroup var limit: LimitOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var layout: LayoutOptions

    @Option(help: "How the answer is written.")
    var format: NeighbourFormat?

    @Flag(help: "The same as --format json.")
    var json = false

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var input: InputOptions

    func run() throws {
        let asked = try NamesAndFiles([name] + words)
        let format = json ? .json : try NeighbourFormat.chosen(self.format, for: output, usual: .text)
        let output = try Output(checking: output)
        let graph = try AskedGraph(asked.files, input, rollUp, keepsReports: format == .html) { collection throws in
            if let limit = limit.limit, depth.steps == 1, !self.filter.looksAtEvidence {
                return try collection.weightiest(
                    limit, of: asked.names, knowing: input.own.knowledge, direction: direction,
                    filter: self.filter.loose)
            }
            return try collection.surroundings(
                of: asked.names, knowing: input.own.knowledge, depth: depth.steps, filter: self.filter.loose)
        }
        let centres = try graph.entities(named: asked.names)
        let filter = try filter.filter(for: graph.graph, knowing: input.own.knowledge)
        guard
            let whole = graph.graph.neighbourhood(
                ofAll: centres.map(\.id), depth: depth.steps, direction: direction, filter: filter)
        else { return }
        let around = limit.limit.map(whole.limited) ?? whole
        try write(around, centres, of: graph, as: format, to: output)
        if around.graph.relations.isEmpty { Terminal.complain(try graph.silence(about: centres[0]).complaint) }
        try graph.status.end()
        if around.graph.relations.isEmpty { try ExitStatus.nothingFound.end() }
    }

    private func write(
        _ around: Neighbourhood, _ centres: [Entity], of asked: AskedGraph, as format: NeighbourFormat,
        to output: Output
    ) throws {
        let prose = GraphProse(graph: asked.graph, ink: self.output == nil ? .standard : .plain)
        func lines(_ lines: [String]) throws {
            guard self.output == nil else {
                return try output.write(Array(lines.map { $0 + "\n" }.joined().utf8), as: .text)
            }
            try Printer.print(lines)
        }
        switch format {
        case .text: try lines(prose.lines(of: around))
        case .table: try lines(prose.table(of: around.ordered).lines(in: prose.ink))
        case .tree: try lines(prose.tree(of: around))
        case .json: try output.write(around.json.line, as: .json)
        case .csv: try output.write(Array(prose.rows(of: around.ordered).csv.utf8), as: .text)
        case .dot, .svg, .png, .pdf, .html:
            guard let drawn = PictureFormat(rawValue: format.rawValue) else { return }
            let options = DiagramOptions(title: PictureTitle.title(about: centres))
            let picture = Picture(around.graph, options: options, layout: layout, articles: asked.articles)
            try output.write(picture.bytes(as: drawn), as: drawn.content)
        }
    }
}
