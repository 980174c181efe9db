import ArgumentParser
import Extraction
import Graphs

/// Tells why a relation is in the graph.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell why a relation is in the graph: the words, the rule, and the way through the tree.",
        discussion: """
            In each sentence the source is marked [so]¹, the target [so]², and the word that told of the act *so*; on a \
            terminal, by colour. Below stand the rule, where the ontology has it, and the way from that word to each end: \
            > goes down to a dependent, < up to a head.

              entente explain "South Korea" warned Russia seeds/*.txt
            """)

    @Argument(help: "Who did it.")
    var source: String

    @Argument(help: "What: the type of the relation, as entente types lists them.")
    var type: String

    @Argument(help: "To whom.")
    var target: String

    @Argument(help: "Reports or parsed sentences; - is standard input.")
    var files: [FilePath]

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let reader = input.reader
        var found: [ExplainedGraph] = []
        let status = try input.reading.forEachOutcome(
            in: files, { raw, watch throws(Complaint) in try reader.explanations(of: raw, watch) },
            { outcome in if case .answer(let explained) = outcome { found.append(explained) } })
        guard !found.isEmpty || status == .answered else { return try status.end() }
        let graph = EntityGraph.merging(found.map(\.graph))
        let type = try TypeQuestion(type: type).answer(in: graph, knowing: input.own.knowledge)
        let wanted: [Relation]
        do {
            wanted = try relations(of: type, in: graph)
        } catch let nothing as Nothing {
            throw nothing.after(status)
        }
        let reasons = wanted.map { relation in
            (relation, found.flatMap(\.explanations).filter { $0.relation.key == relation.key })
        }
        let prose = GraphProse(graph: graph, ink: .standard)
        try answer.print(
            .array(reasons.flatMap { $0.1.map(\.json) }),
            orLines: Array(reasons.map { prose.lines(explaining: $0.0, by: $0.1) }.joined(separator: [""])))
        try status.end()
    }

    /// The relations of a type between the ends that were named, either way where the type holds both ways.
    private func relations(of type: String, in graph: EntityGraph) throws -> [Relation] {
        let index = NameIndex(graph)
        let from = try NameQuestion(name: source, knowledge: input.own.knowledge).answer(in: index)
        let to = try NameQuestion(name: target, knowledge: input.own.knowledge).answer(in: index)
        let between = graph.relations.filter { Set([$0.source, $0.target]) == [from.id, to.id] }
        let found = between.filter { relation in
            relation.type.name == type && (relation.type.isSymmetric || relation.source == from.id)
        }
        guard found.isEmpty else { return found }
        let prose = GraphProse(graph: graph, ink: .plain)
        let advice =
            between.isEmpty
            ? "entente neighbours tells what is told of each"
            : "there is: \(between.map(prose.claim).joined(separator: ", "))"
        throw Nothing("nothing here says \(from.name) → \(type.replacing("_", with: " ")) → \(to.name); \(advice)")
    }
}
