import ArgumentParser
import Extraction
import Graphs

/// To what the acts of a graph are gathered.
enum RollUp: String, CaseIterable, ExpressibleByArgument {
    /// What officials, ministries and armies do counts for their country.
    case country
}

/// Whether acts are gathered.
struct RollUpOptions: ParsableArguments {
    @Option(
        name: .customLong("roll-up"),
        help: ArgumentHelp(
            "Let what officials, ministries and armies do, and what is done to them, count for their country.",
            valueName: "level"))
    var level: RollUp?

    /// The graph, gathered if that is wanted.
    func applied(to graph: EntityGraph, knowing knowledge: Knowledge) throws(Complaint) -> EntityGraph {
        guard level != nil else { return graph }
        let gathered = graph.rolledUpToCountries()
        // A country of which only officials or bodies are in the graph goes by its code until its name is looked up.
        guard gathered.entities.contains(where: { $0.name == $0.id.text }) else { return gathered }
        let gazetteer = try knowledge.gazetteer()
        return graph.rolledUpToCountries(naming: gazetteer.countryName)
    }
}
