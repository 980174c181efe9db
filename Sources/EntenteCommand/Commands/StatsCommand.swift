import ArgumentParser
import Graphs

/// Counts what there is.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what a graph holds: documents, names, relations by type, class and how they are told.",
        discussion: """
            For people, the first of each are listed; all with --limit or as JSON or CSV.

              entente stats week.json
              entente stats week.json --source Reuters --acts-only --format csv
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @OptionGroup var limit: LimitOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: TableOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let (statistics, status) = try statistics()
        let parts = statistics.parts
        let ink = Ink.standard
        let lines = parts.filter { $0.total > 0 }.map { part in
            let shown = limit.first(part.counts, usual: 10)
            let rest = part.counts.count - shown.count
            return [ink.bold("\(part.name)  \(part.total)")]
                + shown.map { "  \(GraphProse.line($0.name))  \($0.count)" } + (rest > 0 ? ["  and \(rest) more"] : [])
        }
        try answer.print(
            AnswerTable(
                columns: ["of", "what", "count"],
                rows: parts.flatMap { part in limit.first(part.counts).map { [part.name, $0.name, "\($0.count)"] } }),
            json: .object(
                [GraphVersion.member]
                    + parts.map { part in
                        .init(
                            part.name,
                            .object(limit.first(part.counts).map { .init($0.name, .integer($0.count)) }))
                    }), orLines: Array(lines.joined(separator: [""])))
        try status.end()
    }

    /// What is counted; a collection as a whole has counted already.
    private func statistics() throws -> (GraphStatistics, ExitStatus) {
        if filter.keepsEverything, rollUp.level == nil, input.own.names.isEmpty,
            let file = try CollectionFile(only: files),
            try file.findIdentities(knowing: input.own.knowledge, within: CollectionFile.growth)
        {
            return (GraphStatistics(try file.tally()), .answered)
        }
        let asked = try AskedGraph(files, input, rollUp)
        let part = asked.graph.filtered(by: try filter.filter(for: asked.graph, knowing: input.own.knowledge))
        return (GraphStatistics(part), asked.status)
    }
}
