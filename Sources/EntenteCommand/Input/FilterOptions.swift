import ArgumentParser
import Graphs

extension Direction: ExpressibleByArgument {}

extension Modality: ExpressibleByArgument {}

extension Quad: ExpressibleByArgument {}

/// Which relations count.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "type"))
    var types: [String] = []

    @Option(
        name: .customLong("quad"),
        help: ArgumentHelp(
            "Only this quarter of behaviour, such as 'verbal conflict'; may be repeated.", valueName: "quad"))
    var quads: [Quad] = []

    @Option(help: "Only what is told at least this firmly.")
    var firm: Modality = .hypothetical

    @Option(help: "Only what is right with at least this likelihood, from 0 to 1.")
    var minConfidence = 0.0

    func validate() throws {
        guard (0...1).contains(minConfidence) else {
            throw ValidationError("'--min-confidence' must be from 0 to 1.")
        }
    }

    /// The filter; a type that neither the ontology nor the graph knows is a mistake on the command line.
    func filter(for graph: EntityGraph, knowing knowledge: Knowledge) throws -> RelationFilter {
        let types = try types.map { try TypeQuestion(type: $0).answer(in: graph, knowing: knowledge) }
        return RelationFilter(
            types: Set(types), quads: Set(quads), minimumModality: firm,
            minimumConfidence: minConfidence)
    }
}
