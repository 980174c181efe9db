import ArgumentParser
import Graphs
import Press

/// The files a command makes graphs of, and how.
struct InputOptions: ParsableArguments {
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var own: KnowledgeOptions

    /// What reads the documents.
    var reader: DocumentReader {
        let pipeline = LoadedPipeline(knowing: own.knowledge)
        // Models are the program's and not of the first document that needs them. What is wrong with them is told then.
        if reading.mostMemory != nil { _ = try? pipeline.get() }
        return DocumentReader(pipeline: pipeline, limits: reading.limits)
    }

    /// Reads files and hands over the graph of each document, or what else came of it, in their order.
    func forEachGraph(
        in files: [FilePath], allowingNothing allowsNothing: Bool = false,
        _ body: (Outcome<EntityGraph>) throws -> Void
    ) throws -> ExitStatus {
        let reader = reader
        return try reading.forEachOutcome(
            in: files, allowingNothing: allowsNothing,
            { raw, watch throws(Complaint) in try reader.graphs(of: raw, watch) }, body)
    }

    /// The union of the graphs of all documents.
    func mergedGraph(of files: [FilePath]) throws -> (graph: EntityGraph, status: ExitStatus) {
        let reader = reader
        var graphs: [EntityGraph] = []
        let status = try reading.forEachOutcome(
            in: files, joiningCollections: true, { raw, watch throws(Complaint) in try reader.graphs(of: raw, watch) },
            { outcome in if case .answer(let graph) = outcome { graphs.append(graph) } })
        return (try Self.merged(graphs, status), status)
    }

    /// The union of the graphs of all documents, and the reports that are among these.
    func mergedReports(of files: [FilePath]) throws -> (graph: EntityGraph, articles: [Article], status: ExitStatus) {
        let reader = reader
        var reports: [ReadReport] = []
        let status = try reading.forEachOutcome(
            in: files, { raw, watch throws(Complaint) in try reader.reports(of: raw, watch) },
            { outcome in if case .answer(let report) = outcome { reports.append(report) } })
        return (try Self.merged(reports.map(\.graph), status), reports.compactMap(\.article), status)
    }

    private static func merged(_ graphs: [EntityGraph], _ status: ExitStatus) throws -> EntityGraph {
        guard !graphs.isEmpty || status == .answered else { throw ExitCode(status.rawValue) }
        let graph = EntityGraph.merging(graphs)
        complainOfVersions(among: graph.sources)
        return graph
    }

    /// Who of the merged graph of some files is one under two names; nobody where there is but one report and the tables
    /// say nothing.
    func identities(in graph: EntityGraph, of files: [FilePath]) throws(Complaint) -> [EntityID: EntityID] {
        guard graph.sources.count > 1 || !own.names.isEmpty else { return [:] }
        if own.names.isEmpty, let collection = try CollectionFile(only: files),
            let known = try collection.identities(knowing: own.knowledge)
        {
            return known.filter { graph.entity($0.key) != nil && graph.entity($0.value) != nil }
        }
        return try own.knowledge.gazetteer().identities(in: graph)
    }

    /// Tells which documents come in several versions, whose evidence cannot be told apart by name.
    static func complainOfVersions(among sources: [DocumentSource]) {
        for (id, sources) in Dictionary(grouping: sources, by: \.id).sorted(by: { $0.key < $1.key }) {
            let versions = Set(sources.map(\.sha256)).count
            guard versions > 1 else { continue }
            Terminal.complain(
                Complaint(
                    about: id, "\(versions) versions of this document are mixed; give one, or give them different names"
                ))
        }
    }
}
