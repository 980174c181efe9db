import ArgumentParser
import Graphs

/// Compares two graphs.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what two reports or graphs say alike and what not.",
        discussion: """
            Claims are compared after names are identified, so "Seoul" and "South Korea" are no difference; a claim that \
            only one makes is absent from the other, not denied, and acts on two dates are two. The exit status is 0 for no \
            difference, 1 for some. A folder is all the reports and graphs in it.

              entente diff seeds/kor-warning-northgate.txt seeds/kor-warning-meridian.txt
              entente diff monday.json tuesday.json --stat --by entity
              entente diff left/ centre/ right/ --claims-only
            """)

    @Argument(help: "The first report, graph or folder; - is standard input.")
    var a: FilePath

    @Argument(help: "The second.")
    var b: FilePath

    @Argument(help: "A third, if you like.")
    var c: FilePath?

    @Option(name: .customLong("by"), help: "Gather what differs by its sort, by name or by type.")
    var grouping: DiffGrouping = .claim

    @Flag(help: "Tell only how much is alike and what not.")
    var stat = false

    @Flag(help: "Leave out names that only one has; they are no difference then.")
    var claimsOnly = false

    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard [a, b, c].compactMap({ $0 }).count(where: \.isStandardStream) < 2 else {
            throw ValidationError("both files are standard input; give a file for one of them")
        }
        guard c == nil || grouping == .claim else {
            throw ValidationError("three sides are told claim by claim; leave out --by")
        }
    }

    func run() throws {
        let (askedA, askedB) = (try asked(a), try asked(b))
        if let c { return try compare([askedA, askedB, try asked(c)], called: [a.text, b.text, c.text]) }
        let (partA, partB) = (try part(of: askedA.graph), try part(of: askedB.graph))
        let diff = GraphDiff(partA, partB, partsOf: (askedA.graph, askedB.graph))
        let isSame = diff.isEmpty || claimsOnly && diff.onlyInA.isEmpty && diff.onlyInB.isEmpty && diff.changed.isEmpty
        let ink = Ink.standard
        let prose = DiffProse(
            diff: diff, a: GraphProse(graph: askedA.graph, ink: ink), b: GraphProse(graph: askedB.graph, ink: ink),
            names: (a.text, b.text))
        try answer.print(
            diff.json,
            orLines: stat
                ? prose.statistics(by: grouping) : isSame ? [] : prose.lines(by: grouping, namesToo: !claimsOnly))
        try askedA.status.end()
        try askedB.status.end()
        if !isSame { try ExitStatus.nothingFound.end() }
    }

    private func compare(_ asked: [AskedGraph], called names: [String]) throws {
        let comparison = SideComparison(try asked.map { try part(of: $0.graph) }, of: asked.map(\.graph))
        let prose = SidesProse(
            comparison: comparison, sides: asked.map { GraphProse(graph: $0.graph, ink: .standard) }, names: names)
        try answer.print(prose.json, orLines: comparison.isEmpty && !stat ? [] : prose.lines(onlyCounts: stat))
        for side in asked { try side.status.end() }
        if !comparison.isEmpty { try ExitStatus.nothingFound.end() }
    }

    private func asked(_ side: FilePath) throws -> AskedGraph {
        try AskedGraph(try SideFiles.files(of: side), input, rollUp)
    }

    private func part(of graph: EntityGraph) throws -> EntityGraph {
        graph.filtered(by: try filter.filter(for: graph, knowing: input.own.knowledge))
    }
}
