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
    /// The collection of which the graph is but the part that the question is about.
    private let collection: CollectionFile?

    /// Reads the files' graph, gathers its acts where that is wanted, and keeps the reports where they are wanted.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - input: How they are read.
    ///   - rollUp: Whether acts are gathered.
    ///   - keepsReports: Whether reports are kept.
    ///   - part: Of a collection that is asked alone, the part that the question is about; nothing for the whole.
    /// - Throws: A complaint of what cannot be read, or that nobody is called so.
    init(
        _ files: [FilePath], _ input: InputOptions, _ rollUp: RollUpOptions, keepsReports: Bool = false,
        of part: (CollectionFile) throws -> EntityGraph? = { _ in nil }
    ) throws {
        isGathered = rollUp.level != nil
        knowledge = input.own.knowledge
        if !isGathered, !keepsReports, input.own.names.isEmpty, let file = try CollectionFile(only: files),
            try file.findIdentities(knowing: knowledge, within: CollectionFile.growth), let asked = try part(file)
        {
            (whole, graph, articles, status, collection) = (asked, asked, [], .answered, file)
            return
        }
        collection = nil
        let merged: EntityGraph
        if keepsReports {
            (merged, articles, status) = try input.mergedReports(of: files)
        } else {
            (merged, status) = try input.mergedGraph(of: files)
            articles = []
        }
        whole = merged.identified(try input.identities(in: merged, of: files))
        graph = try rollUp.applied(to: whole, knowing: knowledge)
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

    /// Why a question about somebody has no answer.
    func silence(about entity: Entity) throws -> Silence {
        guard let collection else { return Silence(about: entity, in: graph) }
        // What no filter keeps was not read.
        return Silence(
            about: entity,
            in: try collection.surroundings(of: [entity.id.text], knowing: knowledge, filter: .everything))
    }

    private func gathered(_ entity: Entity) throws(Nothing) -> Entity {
        guard isGathered else { return entity }
        guard let country = whole.country(of: entity.id), let gathered = graph.entity(country) else {
            throw Nothing("nothing that counts for a country is told of \(entity.name); leave out --roll-up")
        }
        return gathered
    }
}
