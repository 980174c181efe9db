import ArgumentParser
import Graphs

/// Finds relations by the words they rest on.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find what rests on sentences with some words.",
        discussion: """
            All words must stand in the sentence, in any order, case and accents aside; those that have them side by side come \
            first, then what rests on most of such sentences. For people, the first 20 are told; all as JSON or CSV.

              entente search "nuclear deal" week.json --acts-only
              entente search sanctions wire.entente --limit 5
            """)

    @Argument(help: "The words.")
    var wanted: String

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @OptionGroup var limit: LimitOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var answer: TableOptions
    @OptionGroup var input: InputOptions

    /// So many are told to people who do not say how many they want.
    private static let usual = 20

    func run() throws {
        guard let search = EvidenceSearch(wanted) else {
            throw ValidationError("there is no word in '\(ArgumentText.printable(wanted))'; give one")
        }
        let most = limit.limit ?? (answer.isText ? Self.usual : .max)
        // Of a large collection no more is read than is told.
        var counted: Int?
        let asked = try AskedGraph(files, input, rollUp) { collection throws(Complaint) in
            guard most < .max, !self.filter.looksAtEvidence else {
                return try collection.claims(quoting: search.wanted, filter: self.filter.loose)
            }
            let first = try collection.foremost(most, quoting: search.wanted, filter: self.filter.loose)
            counted = first.count
            return first.graph
        }
        let part = asked.graph.filtered(by: try filter.filter(for: asked.graph, knowing: input.own.knowledge))
        let all = search.hits(in: part)
        let hits = all.prefix(most).map(\.found)
        let rest = max(counted ?? 0, all.count) - hits.count
        let prose = GraphProse(graph: asked.graph, ink: .standard)
        try answer.print(
            prose.rows(of: hits.map { (distance: 0, relation: $0) }).without("steps"),
            json: .object([GraphVersion.member, .init("relations", .array(hits.map(GraphJSON.relation)))]),
            orLines: Array(
                hits.map { [prose.claim($0)] + prose.evidence(for: $0).map { "    " + $0 } }.joined(separator: [""]))
                + (rest > 0 ? ["", "and \(rest) more; --limit \(hits.count + rest) tells all"] : []))
        if hits.isEmpty {
            Terminal.complain(
                Complaint(about: nil, "no sentence here has “\(wanted)” and tells a deed or fact of that kind"))
        }
        try asked.status.end()
        if hits.isEmpty { try ExitStatus.nothingFound.end() }
    }
}

extension EvidenceSearch.Hit {
    /// The relation on the pieces that were found.
    fileprivate var found: Relation {
        Relation(
            source: relation.source, type: relation.type, target: relation.target, polarity: relation.polarity,
            modality: relation.modality, evidence: pieces)
    }
}
