import ArgumentParser
import Graphs

/// Tells how two names are connected.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Tell the shortest ways from one name to another.",
        discussion: """
            Each step is a relation, with the words it rests on. Ways of equal length are all told, up to ten.

              entente path "Lim Soo-suk" Ukraine seeds/*.txt
            """)

    @Argument(help: "Where the way begins.")
    var from: String

    @Argument(help: "Where it ends.")
    var to: String

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [String]

    @Option(help: "Follow relations from agent to patient (out), back (in), or either way.")
    var direction: Direction = .both

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var filter: FilterOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let (graph, status) = try input.mergedGraph(of: files)
        let index = NameIndex(graph)
        let start = try NameQuestion(name: from, graph: graph).answer(in: index)
        let goal = try NameQuestion(name: to, graph: graph).answer(in: index)
        let filter = try filter.filter(for: graph)
        let paths = graph.paths(from: start.id, to: goal.id, direction: direction, filter: filter)
        if json {
            let answer = JSONValue.object([
                .init("from", .string(start.id.text)), .init("to", .string(goal.id.text)),
                .init("length", paths.first.map { .integer($0.legs.count) } ?? .null),
                .init("paths", .array(paths.map(\.json))),
            ])
            try Output(path: nil).write(Array((answer.text + "\n").utf8), as: .json)
        } else if paths.isEmpty {
            Terminal.complain(Complaint(about: nil, "no way leads from \(start.name) to \(goal.name)"))
        } else {
            let prose = GraphProse(graph: graph, ink: .standard)
            try Printer.print(Array(paths.map(prose.lines).joined(separator: [""])))
        }
        try status.end()
        if paths.isEmpty { try ExitStatus.nothingFound.end() }
    }
}
