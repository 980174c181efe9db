import ArgumentParser
import Graphs

/// Tells what happened when.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tell what is told of a name, or between two, in the order of time; what is undated stands apart.",
        discussion: """
            The day is what the words tell, never that of the report.

              entente timeline Russia week.json
              entente timeline Russia Ukraine week.json --since 2022-02 --acts-only
            """)

    @Argument(help: "Of whom.")
    var name: String

    @Argument(
        help: ArgumentHelp(
            "A second name if you like, then reports, graphs or parsed sentences; - is standard input.",
            valueName: "files"))
    var words: [String]

    @OptionGroup var limit: LimitOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: TableOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let words = try NamesAndFiles([name] + words, atMost: 2)
        let asked = try AskedGraph(words.files, input, rollUp) { collection throws in
            try collection.surroundings(of: words.names, knowing: input.own.knowledge, filter: self.filter.loose)
        }
        let entities = try asked.entities(named: words.names)
        let part = asked.graph.filtered(
            by: try filter.filter(for: asked.graph, knowing: input.own.knowledge), keeping: Set(entities.map(\.id)))
        let whole = Timeline(part, of: Set(entities.map(\.id)))
        let dated = limit.first(whole.dated)
        let undated = Array(whole.undated.prefix((limit.limit ?? .max) - dated.count))
        let prose = GraphProse(graph: asked.graph, ink: .standard)
        var lines = dated.flatMap { moment in
            ["\(prose.ink.bold(moment.when)) \(prose.claim(moment))", "    " + prose.words(moment)]
        }
        if !undated.isEmpty { lines += (lines.isEmpty ? [] : [""]) + [prose.ink.bold("undated")] }
        lines += undated.flatMap { [prose.claim($0), "    " + prose.words($0)] }
        try answer.print(
            prose.rows(of: (dated + undated).map { (distance: 0, relation: $0.alone) }).without("steps"),
            json: .object([
                GraphVersion.member, .init("entities", .strings(entities.map(\.id.text))),
                .init("dated", .array(dated.map(\.json))), .init("undated", .array(undated.map(\.json))),
            ]), orLines: lines)
        let isEmpty = dated.isEmpty && undated.isEmpty
        if isEmpty {
            Terminal.complain(
                Complaint(
                    about: nil, "nothing of that kind is told of \(entities.map(\.name).joined(separator: " and "))"))
        }
        try asked.status.end()
        if isEmpty { try ExitStatus.nothingFound.end() }
    }
}

extension Timeline.Moment {
    /// The relation as this piece of evidence alone tells it.
    var alone: Relation {
        Relation(
            source: relation.source, type: relation.type, target: relation.target, polarity: relation.polarity,
            modality: relation.modality, evidence: [evidence])
    }

    /// The ISO form of when.
    fileprivate var when: String { evidence.time?.iso ?? "" }

    fileprivate var json: JSONValue { GraphJSON.relation(alone) }
}

extension GraphProse {
    /// What one piece of evidence tells.
    fileprivate func claim(_ moment: Timeline.Moment) -> String { claim(moment.alone) }

    fileprivate func words(_ moment: Timeline.Moment) -> String {
        "\(ink.faint(place(of: moment.evidence))) “\(Self.line(moment.evidence.quote))”"
    }
}
