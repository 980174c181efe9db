import ArgumentParser
import Graphs

extension Centrality.Measure: ExpressibleByArgument {}

/// Tells who stands in the middle.
struct CentralCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "central",
        abstract: "Tell who stands in the middle of a graph: by degree, betweenness or PageRank.",
        discussion: """
            degree is with how many others somebody has to do, betweenness on how large a share of the shortest ways between \
            others somebody lies, either way, and pagerank how often one would come by who follows what is done to whom. How \
            much a paper tells of somebody is no measure of power.

              entente central week.json --by betweenness --acts-only --limit 10
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @Option(name: .customLong("by"), help: "What decides the order.")
    var measure: Centrality.Measure = .degree

    @OptionGroup var limit: LimitOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: TableOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let asked = try AskedGraph(files, input, rollUp)
        let part = asked.graph.filtered(by: try filter.filter(for: asked.graph, knowing: input.own.knowledge))
        let members = limit.first(Centrality(part, by: measure).members, usual: answer.isText ? 20 : .max)
        let prose = GraphProse(graph: asked.graph, ink: .plain)
        try answer.print(
            AnswerTable(
                columns: ["name", "id", "degree", "relations", "betweenness", "pagerank"],
                rows: members.map { member in
                    [
                        prose.name(member.entity.id), member.entity.id.text, "\(member.degree)", "\(member.relations)",
                        Self.decimal(member.betweenness), Self.decimal(member.pagerank),
                    ]
                }),
            json: .object([
                GraphVersion.member, .init("by", .string(measure.rawValue)),
                .init("members", .array(members.map(\.json))),
            ]), orLines: members.isEmpty ? [] : nil)
        if members.isEmpty { Terminal.complain(Complaint(about: nil, "nobody here has to do with anybody")) }
        try asked.status.end()
        if members.isEmpty { try ExitStatus.nothingFound.end() }
    }

    private static func decimal(_ value: Double) -> String {
        let digits = "\(Int((value * 100_000).rounded()))"
        let whole = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        return "\(whole.dropLast(5)).\(whole.suffix(5))"
    }
}
