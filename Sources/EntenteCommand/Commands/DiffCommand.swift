import ArgumentParser
import Drawing
import Graphs

/// Compares two graphs.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what two reports or graphs say alike and what not.",
        discussion: """
            Claims are compared after names are identified, so "Seoul" and "South Korea" are no difference; a claim that \
            only one makes is absent from the other, not denied. The exit status is 0 for no difference, 1 for some.

            With -o the two are drawn as one picture, or written as a page to explore (.html): what only the first says in \
            one colour with −, what only the second says as a double line with +, what both say thin and grey, what they \
            tell differently with ~.

              entente diff seeds/kor-warning-northgate.txt seeds/kor-warning-meridian.txt
              entente diff monday.json tuesday.json --format json
              entente diff monday.json tuesday.json -o week.html
            """)

    @Argument(help: "The first report or graph; - is standard input.")
    var a: FilePath

    @Argument(help: "The second.")
    var b: FilePath

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Draw the two as one picture into this file: .svg, .dot, .png, .pdf or .html.", valueName: "output"))
    var output: FilePath?

    @Option(help: "The title over the picture.")
    var title: String?

    @OptionGroup var layout: LayoutOptions
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
        let format = try output.map { try PictureFormat.chosen(nil, for: $0, usual: .svg) }
        let output = try Output(checking: output)
        let keepsReports = format == .html
        let askedA = try AskedGraph([a], input, rollUp, keepsReports: keepsReports)
        let askedB = try AskedGraph([b], input, rollUp, keepsReports: keepsReports)
        let (partA, partB) = (try part(of: askedA.graph), try part(of: askedB.graph))
        let comparison = Comparison(
            partA, partB, partsOf: (askedA.graph, askedB.graph), names: names(askedA.graph, askedB.graph))
        let diff = comparison.difference
        if let format {
            let options = DiagramOptions(title: title.map(ArgumentText.printable) ?? "Two tellings compared")
            let picture = Picture(
                comparison, options: options, layout: layout, articles: askedA.articles + askedB.articles)
            try output.write(picture.bytes(as: format), as: format.content)
            try askedA.status.end()
            try askedB.status.end()
            if !diff.isEmpty { try ExitStatus.nothingFound.end() }
            return
        }
        let ink = Ink.standard
        let prose = DiffProse(
            diff: diff, a: GraphProse(graph: askedA.graph, ink: ink), b: GraphProse(graph: askedB.graph, ink: ink),
            names: (a.text, b.text))
        try answer.print(diff.json, orLines: diff.isEmpty ? [] : prose.lines)
        try askedA.status.end()
        try askedB.status.end()
        if !diff.isEmpty { try ExitStatus.nothingFound.end() }
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
