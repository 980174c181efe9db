import ArgumentParser
import Graphs

/// Tells what lies around a name.
struct NeighboursCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "neighbours",
        abstract: "Tell who did what to somebody, and what they did, with the words it rests on.",
        discussion: """
            A name may be an identifier (KOR), a name or an alias, in any case and without accents.

              entente neighbours "South Korea" seeds/*.txt
              entente neighbours Seoul seeds/*.txt --direction out --type warned --json
            """,
        aliases: ["neighbors"])

    @Argument(help: "Whose neighbours.")
    var name: String

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [String]

    @Option(help: "How many steps away.")
    var depth: Int = 1

    @Option(help: "What they do (out), what is done to them (in), or both.")
    var direction: Direction = .both

    @Flag(help: "Print JSON, a graph with the members and their distances.")
    var json = false

    @OptionGroup var filter: FilterOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard depth >= 1 else { throw ValidationError("--depth is at least 1.") }
    }

    func run() throws {
        let (graph, status) = try input.mergedGraph(of: files)
        let centre = try NameQuestion(name: name, graph: graph).answer(in: NameIndex(graph))
        let around = graph.neighbourhood(
            of: centre.id, depth: depth, direction: direction, filter: try filter.filter(for: graph))
        guard let around else { return }
        if json {
            try Output(path: nil).write(Array((around.json.text + "\n").utf8), as: .json)
        } else {
            let lines = GraphProse(graph: graph, ink: .standard).lines(of: around)
            try Printer.print(lines)
        }
        try status.end()
        if around.graph.relations.isEmpty { try ExitStatus.nothingFound.end() }
    }
}
