import ArgumentParser
import Graphs

extension PathCost: ExpressibleByArgument {}

/// Tells how two names are connected.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Tell the shortest ways from one name to another.",
        discussion: """
            Each step is a relation, with the words it rests on. Ways of equal length are all told, up to ten; with --limit \
            also longer ones, up to so many.

              entente path "Lim Soo-suk" Ukraine seeds/*.txt
              entente path Kenya Iran week.json --by support --avoid part_of --limit 3
            """)

    @Argument(help: "Where the way begins.")
    var from: String

    @Argument(help: "Where it ends.")
    var to: String

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @Option(help: "Follow relations from agent to patient (out), back (in), or either way.")
    var direction: Direction = .both

    @Option(name: .customLong("by"), help: "What makes a way short: few steps, or steps that many reports tell.")
    var cost: PathCost = .hops

    @OptionGroup var limit: LimitOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let asked = try AskedGraph(files, input, rollUp)
        let ends = try asked.entities(named: from, to)
        let (start, goal) = (ends[0], ends[1])
        let filter = try filter.filter(for: asked.graph, knowing: input.own.knowledge)
        let paths =
            limit.limit == nil && cost == .hops
            ? asked.graph.paths(from: start.id, to: goal.id, direction: direction, filter: filter)
            : asked.graph.shortestPaths(
                from: start.id, to: goal.id, by: cost, direction: direction, filter: filter, limit: limit.limit ?? 10)
        let prose = GraphProse(graph: asked.graph, ink: .standard)
        try answer.print(
            .object([
                GraphVersion.member, .init("from", .string(start.id.text)), .init("to", .string(goal.id.text)),
                .init("length", paths.first.map { .integer($0.legs.count) } ?? .null),
                .init("paths", .array(paths.map(\.json))),
            ]), orLines: Array(paths.map(prose.lines).joined(separator: [""])))
        if start.id == goal.id {
            Terminal.complain(Complaint(about: nil, "both names are \(start.name); give two that differ"))
        } else if paths.isEmpty {
            Terminal.complain(reason(noWayFrom: start, to: goal, in: asked.graph))
        }
        try asked.status.end()
        if paths.isEmpty || start.id == goal.id { try ExitStatus.nothingFound.end() }
    }

    private func reason(noWayFrom start: Entity, to goal: Entity, in graph: EntityGraph) -> Complaint {
        for end in [start, goal] {
            let silence = Silence(about: end, in: graph)
            if silence.isComplete { return silence.complaint }
        }
        let wider = graph.paths(from: start.id, to: goal.id)
        let advice =
            wider.isEmpty
            ? "nothing in these documents ties them together"
            : "there is one without --direction and what filters relations"
        return Complaint(about: nil, "no way leads from \(start.name) to \(goal.name); \(advice)")
    }
}
