import ArgumentParser
import Graphs

/// A type of relation that a person asks for.
struct TypeQuestion {
    let type: String

    /// The name that a person's word for a type would be.
    static func name(_ word: String) -> String { word.lowercased().replacing(" ", with: "_") }

    /// The type's name as the graph or the ontology has it; one that neither knows is a mistake on the command line.
    func answer(in graph: EntityGraph, knowing knowledge: Knowledge) throws -> String {
        let wanted = Self.name(type)
        if graph.relations.contains(where: { $0.type.name == wanted }) { return wanted }
        let ontology = try knowledge.ontology()
        let known = ontology.types.map(\.name)
        if known.contains(wanted) { return wanted }
        // Who knows no type may know a word that tells of it: `caution` for warned.
        let meant = known.filter { ontology.words(triggering: $0).contains(wanted) }
        let nearest = meant.isEmpty ? NearestNames(known).nearest(to: type) : meant
        let advice =
            nearest.isEmpty
            ? "entente types lists those there are" : "did you mean \(nearest.joined(separator: " or "))?"
        throw ValidationError("there is no relation type '\(type)'; \(advice)")
    }
}
