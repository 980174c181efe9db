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
              entente diff monday.json tuesday.json --format json
            """)

    @Argument(help: "The first report or graph; - is standard input.")
    var a: FilePath

    @Argument(help: "The second.")
    var b: FilePath

    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard !a.isStandardStream || !b.isStandardStream else {
            throw ValidationError("both files are standard input; give a file for one of them")
        }
    }

    func run() throws {
        let (askedA, askedB) = (try AskedGraph([a], input, rollUp), try AskedGraph([b], input, rollUp))
        let (partA, partB) = (try part(of: askedA.graph), try part(of: askedB.graph))
        let diff = GraphDiff(partA, partB, partsOf: (askedA.graph, askedB.graph))
        let ink = Ink.standard
        let prose = DiffProse(
            diff: diff, a: GraphProse(graph: askedA.graph, ink: ink), b: GraphProse(graph: askedB.graph, ink: ink),
            names: (a.text, b.text))
        try answer.print(diff.json, orLines: diff.isEmpty ? [] : prose.lines)
        try askedA.status.end()
        try askedB.status.end()
        if !diff.isEmpty { try ExitStatus.nothingFound.end() }
    }

    private func part(of graph: EntityGraph) throws -> EntityGraph {
        graph.filtered(by: try filter.filter(for: graph, knowing: input.own.knowledge))
    }
}
