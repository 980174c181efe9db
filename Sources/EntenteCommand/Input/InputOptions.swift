import ArgumentParser
import Foundation
import Graphs
import Press

/// The files a command reads and how it reads them.
struct InputOptions: ParsableArguments {
    @Option(name: .customLong("from"), help: "What the files hold, whatever their names end in.")
    var format: InputFormat?

    @Option(help: ArgumentHelp("A YAML file that adds types and words to the ontology.", valueName: "file"))
    var ontology: [String] = []

    @Flag(name: .shortAndLong, help: "Tell on standard error what was left out and why.")
    var verbose = false

    /// What reads the documents.
    var reader: DocumentReader { DocumentReader(pipeline: LoadedPipeline(ontologies: ontology)) }

    /// Reads files and hands over what came of each document, in their order, whatever the number of cores.
    ///
    /// Complaints and notes are printed as they come. The answer is trouble when any document could not be read.
    func forEachOutcome(in files: [String], _ body: (DocumentReader.Outcome) throws -> Void) throws -> ExitStatus {
        let reader = reader
        var status = ExitStatus.answered
        var progress = Progress()
        try RawDocuments(paths: files, format: format).forEachBatch { batch in
            let outcomes = Workers.map(batch) { document in
                Result { () throws(Complaint) -> [DocumentReader.Outcome] in
                    switch document {
                    case .success(let raw): try reader.graphs(of: raw)
                    case .failure(let complaint): [.failure(id: complaint.place ?? "", complaint)]
                    }
                }
            }
            for outcome in outcomes {
                for outcome in try outcome.get() {
                    switch outcome {
                    case .failure(_, let complaint):
                        progress.clear()
                        Terminal.complain(complaint)
                        status = .trouble
                    case .note(let note) where verbose:
                        progress.clear()
                        Terminal.tell(note)
                    case .note, .graph: break
                    }
                    try body(outcome)
                }
            }
            progress.advance(by: batch.count)
        }
        progress.clear()
        return status
    }

    /// The union of the graphs of all documents.
    func mergedGraph(of files: [String]) throws -> (graph: EntityGraph, status: ExitStatus) {
        var graphs: [EntityGraph] = []
        let status = try forEachOutcome(in: files) { outcome in
            if case .graph(let graph) = outcome { graphs.append(graph) }
        }
        guard !graphs.isEmpty || status == .answered else { throw ExitCode(status.rawValue) }
        return (EntityGraph.merging(graphs), status)
    }
}
