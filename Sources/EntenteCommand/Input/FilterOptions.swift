import ArgumentParser
import Extraction
import Graphs

extension Direction: ExpressibleByArgument {}

extension Modality: ExpressibleByArgument {}

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

    /// The filter; a type that neither the ontology nor the graph knows is a mistake on the command line.
    func filter(for graph: EntityGraph) throws -> RelationFilter {
        let present = Set(graph.relations.map(\.type.name))
        let unknown = types.first { !present.contains($0) }
        if let unknown {
            let known = try Ontology().types.map(\.name)
            if !known.contains(unknown) {
                let nearest = NearestNames(known).nearest(to: unknown)
                let advice =
                    nearest.isEmpty ? "See 'entente types'." : "Did you mean \(nearest.joined(separator: " or "))?"
                throw ValidationError("There is no relation type '\(unknown)'. \(advice)")
            }
        }
        return RelationFilter(types: Set(types), quads: Set(quads), minimumModality: firm)
    }
}

extension Quad: ExpressibleByArgument {}
