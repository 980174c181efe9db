import ArgumentParser
import Graphs

/// A type of relation that a person asks for.
struct TypeQuestion {
    let type: String

    /// The type's name as the graph or the ontology has it; one that neither knows is a mistake on the command line.
    func answer(in graph: EntityGraph, knowing knowledge: Knowledge) throws -> String {
        let wanted = type.lowercased().replacing(" ", with: "_")
        if graph.relations.contains(where: { $0.type.name == wanted }) { return wanted }
        let known = try knowledge.ontology().types.map(\.name)
        if known.contains(wanted) { return wanted }
        let nearest = NearestNames(known).nearest(to: type)
        let advice =
            nearest.isEmpty
            ? "entente types lists those there are" : "did you mean \(nearest.joined(separator: " or "))?"
        throw ValidationError("there is no relation type '\(type)'; \(advice)")
    }
}
