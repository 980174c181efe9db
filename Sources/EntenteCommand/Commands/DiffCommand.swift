import ArgumentParser
import Collections
import Drawing
import Graphs

/// Compares two graphs.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what two reports or graphs say alike and what not.",
        discussion: """
            Claims are compared after names are identified, so "Seoul" and "South Korea" are no difference; a claim that \
            only one makes is absent from the other, not denied, and acts on two dates are two. The exit status is 0 for no \
            difference, 1 for some. A folder is all the reports and graphs in it, a collection all that it holds.

            With -o the two are drawn as one picture, or written as a page to explore (.html): what only the first says in \
            one colour with −, what only the second says as a double line with +, what both say thin and grey, what they \
            tell differently with ~.

              entente diff seeds/kor-warning-northgate.txt seeds/kor-warning-meridian.txt
              entente diff monday.json tuesday.json --stat --by entity
              entente diff left/ centre/ right/ --claims-only
              entente diff monday.json tuesday.json -o week.html
            """)

    @Argument(help: "The first report, graph, collection or folder; - is standard input.")
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

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Draw the two as one picture into this file: .svg, .dot, .png, .pdf or .html.", valueName: "output"))
    var output: FilePath?

    @Option(help: "The title over the picture.")
    var title: String?

    @OptionGroup var look: LookOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard [a, b, c].compactMap({ $0 }).count(where: \.isStandardStream) < 2 else {
            throw ValidationError("both files are standard input; give a file for one of them")
        }
        guard c == nil || output == nil else {
            throw ValidationError("two sides are drawn as one picture; leave out the third or -o")
        }
    }

    func run() throws {
        let format = try output.map { try PictureFormat.chosen(nil, for: $0, usual: .svg) }
        let look = try format.map(look.options)
        let output = try Output(checking: output)
        if let parts = try differingParts() {
            return try tell(GraphDiff(parts.a, parts.b), of: (parts.a, parts.b), alike: parts.alike)
        }
        let askedA = try asked(a, keepsReports: format == .html)
        let askedB = try asked(b, keepsReports: format == .html)
        if let c { return try compare([askedA, askedB, try asked(c)], called: [a.text, b.text, c.text]) }
        let (partA, partB) = (try part(of: askedA.graph), try part(of: askedB.graph))
        guard let format else {
            let diff = GraphDiff(partA, partB, partsOf: (askedA.graph, askedB.graph))
            return try tell(diff, of: (askedA.graph, askedB.graph), after: [askedA.status, askedB.status])
        }
        let comparison = Comparison(
            partA, partB, partsOf: (askedA.graph, askedB.graph), names: names(askedA.graph, askedB.graph))
        let options = DiagramOptions(title: title.map(ArgumentText.printable) ?? "Two tellings compared")
        let picture = Picture(
            comparison, options: options, layout: layout, articles: askedA.articles + askedB.articles)
        try output.write(picture.bytes(as: format, look ?? PictureOptions()), as: format.content)
        try askedA.status.end()
        try askedB.status.end()
        if !isSame(comparison.difference) { try ExitStatus.nothingFound.end() }
    }

    /// Of two collections that are compared in words no more than is told of them; nothing where all has to be read.
    private func differingParts() throws -> DifferingParts? {
        let tellsOfAll = output != nil || (stat ? grouping != .claim : answer.isJSON)
        guard c == nil, !tellsOfAll, rollUp.level == nil, filter.keepsEverything else { return nil }
        return try ComparedCollections(a, b, input)?.parts
    }

    /// Prints what differs, in words or as JSON.
    private func tell(
        _ diff: GraphDiff, of graphs: (a: EntityGraph, b: EntityGraph), alike: (claims: Int, names: Int) = (0, 0),
        after statuses: [ExitStatus] = []
    ) throws {
        let ink = Ink.standard
        let prose = DiffProse(
            diff: diff, a: GraphProse(graph: graphs.a, ink: ink), b: GraphProse(graph: graphs.b, ink: ink),
            names: (a.text, b.text), alike: alike)
        let isSame = isSame(diff)
        try answer.print(
            stat ? prose.statisticsJSON(by: grouping) : diff.json,
            orLines: stat
                ? prose.statistics(by: grouping) : isSame ? [] : prose.lines(by: grouping, namesToo: !claimsOnly))
        for status in statuses { try status.end() }
        if !isSame { try ExitStatus.nothingFound.end() }
    }

    private func isSame(_ diff: GraphDiff) -> Bool {
        diff.isEmpty || claimsOnly && diff.onlyInA.isEmpty && diff.onlyInB.isEmpty && diff.changed.isEmpty
    }

    private func compare(_ asked: [AskedGraph], called names: [String]) throws {
        let comparison = SideComparison(try asked.map { try part(of: $0.graph) }, of: asked.map(\.graph))
        let prose = SidesProse(
            comparison: comparison, sides: asked.map { GraphProse(graph: $0.graph, ink: .standard) }, names: names)
        try answer.print(
            stat ? prose.statisticsJSON(by: grouping) : prose.json,
            orLines: stat
                ? prose.statistics(by: grouping) : comparison.isEmpty ? [] : prose.lines(by: grouping))
        for side in asked { try side.status.end() }
        if !comparison.isEmpty { try ExitStatus.nothingFound.end() }
    }

    private func asked(_ side: FilePath, keepsReports: Bool = false) throws -> AskedGraph {
        try AskedGraph([side], input, rollUp, keepsReports: keepsReports)
    }

    /// What the two are called: outlet and date where each has one report of its own, else the files' names.
    private func names(_ first: EntityGraph, _ second: EntityGraph) -> (a: String, b: String) {
        let told = [first, second].map { graph -> String? in
            guard graph.sources.count == 1, let outlet = graph.sources[0].outlet else { return nil }
            return [outlet, graph.sources[0].date].compactMap(\.self).joined(separator: ", ")
        }
        guard let one = told[0], let other = told[1], one != other else { return (a.text, b.text) }
        return (one, other)
    }

    private func part(of graph: EntityGraph) throws -> EntityGraph {
        graph.filtered(by: try filter.filter(for: graph, knowing: input.own.knowledge))
    }
}
