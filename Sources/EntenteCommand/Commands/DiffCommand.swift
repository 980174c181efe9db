import ArgumentParser
import Graphs

/// Compares two graphs.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what two reports or graphs say alike and what not.",
        discussion: """
            Claims are compared after names are identified, so "Seoul" and "South Korea" are no difference; a claim that \
            only one makes is absent from the other, not denied. The exit status is 0 for no difference, 1 for some.

              entente diff seeds/kor-warning-northgate.txt seeds/kor-warning-meridian.txt
              entente diff monday.json tuesday.json --json
            """)

    @Argument(help: "The first report or graph; - is standard input.")
    var a: String

    @Argument(help: "The second.")
    var b: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var filter: FilterOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard a != "-" || b != "-" else { throw ValidationError("Only one of the two can be standard input.") }
    }

    func run() throws {
        let (wholeA, statusA) = try input.mergedGraph(of: [a])
        let (wholeB, statusB) = try input.mergedGraph(of: [b])
        let graphs = (
            a: wholeA.filtered(by: try filter.filter(for: wholeA)),
            b: wholeB.filtered(by: try filter.filter(for: wholeB))
        )
        let diff = GraphDiff(graphs.a, graphs.b)
        if json {
            try Output(path: nil).write(Array((diff.json.text + "\n").utf8), as: .json)
        } else if !diff.isEmpty {
            let ink = Ink.standard
            let prose = DiffProse(
                diff: diff, a: GraphProse(graph: graphs.a, ink: ink), b: GraphProse(graph: graphs.b, ink: ink),
                names: (a, b))
            try Printer.print(prose.lines)
        }
        try statusA.end()
        try statusB.end()
        if !diff.isEmpty { try ExitStatus.nothingFound.end() }
    }
}
