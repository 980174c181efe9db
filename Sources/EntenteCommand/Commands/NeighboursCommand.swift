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
              entente neighbours Seoul seeds/*.txt --direction out --type warned --format json
            """,
        aliases: ["neighbors"])

    @Argument(help: "Whose neighbours.")
    var name: String

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @OptionGroup var depth: DepthOptions

    @Option(help: "What they do (out), what is done to them (in), or both.")
    var direction: Direction = .both

    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let asked = try AskedGraph(files, input, rollUp)
        let centre = try asked.entities(named: name)[0]
        let filter = try filter.filter(for: asked.graph, knowing: input.own.knowledge)
        guard
            let around = asked.graph.neighbourhood(
                of: centre.id, depth: depth.steps, direction: direction, filter: filter)
        else { return }
        let prose = GraphProse(graph: asked.graph, ink: .standard)
        try answer.print(around.json, orLines: prose.lines(of: around))
        if around.graph.relations.isEmpty { Terminal.complain(Silence(about: centre, in: asked.graph).complaint) }
        try asked.status.end()
        if around.graph.relations.isEmpty { try ExitStatus.nothingFound.end() }
    }
}
