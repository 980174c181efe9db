import Graphs
import Press

/// A graph that a person asks about by names.
struct AskedGraph {
    /// The graph that answers.
    let graph: EntityGraph
    /// How the reading went.
    let status: ExitStatus
    /// The graph before acts were gathered, whose names may be asked for as well.
    private let whole: EntityGraph
    private let isGathered: Bool
    private let knowledge: Knowledge
    /// The reports that were read, where they were to be kept.
    let articles: [Article]

    /// Reads the files' graph, gathers its acts where that is wanted, and keeps the reports where they are wanted.
    init(_ files: [FilePath], _ input: InputOptions, _ rollUp: RollUpOptions, keepsReports: Bool = false) throws {
        let merged: EntityGraph
        if keepsReports {
            (merged, articles, status) = try input.mergedReports(of: files)
        } else {
            (merged, status) = try input.mergedGraph(of: files)
            articles = []
        }
        whole = merged.identified(try input.identities(in: merged))
        graph = try rollUp.applied(to: whole, knowing: input.own.knowledge)
        isGathered = rollUp.level != nil
        knowledge = input.own.knowledge
    }

    /// The entities that names mean, or their countries where acts are gathered; a name that means none is not found.
    func entities(named names: String...) throws -> [Entity] { try entities(named: names) }

    /// The same of a list.
    func entities(named names: [String]) throws -> [Entity] {
        let index = NameIndex(whole)
        do {
            return try names.map { name in
                try gathered(NameQuestion(name: name, knowledge: knowledge).answer(in: index))
            }
        } catch let nothing as Nothing {
            throw nothing.after(status)
        }
    }

    private func gathered(_ entity: Entity) throws(Nothing) -> Entity {
        guard isGathered else { return entity }
        guard let country = whole.country(of: entity.id), let gathered = graph.entity(country) else {
            throw Nothing("nothing that counts for a country is told of \(entity.name); leave out --roll-up")
        }
        return gathered
    }
}
