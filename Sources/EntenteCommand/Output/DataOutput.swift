import ArgumentParser
import Exchange
import Graphs

/// Writes the graphs of files as data, merged, or a document a line.
struct DataOutput {
    let input: InputOptions
    let rollUp: RollUpOptions
    let output: Output

    /// Reads the files, writes their graphs and tells how that went.
    func write(_ files: [FilePath], as format: DataFormat) throws -> ExitStatus {
        switch format {
        case .exchange(let format): return try write(files, as: format)
        case .json:
            let (graph, status) = try input.mergedGraph(of: files)
            let identities = try input.identities(in: graph, of: files)
            // What is gathered is no longer told apart.
            let gathered = rollUp.level == nil ? graph : try gathered(graph.identified(identities))
            try output.writing(.json) { write in
                try GraphJSON.writeMerged(gathered, identities: rollUp.level == nil ? identities : [:], to: write)
            }
            return status
        case .jsonl:
            let (reader, rollUp, knowledge) = (input.reader, rollUp, input.own.knowledge)
            return try output.writing(.json) { write in
                try input.reading.forEachOutcome(
                    in: files, allowingNothing: true,
                    { raw, watch throws(Complaint) in
                        // Lines are made where documents are read, on all cores.
                        try reader.graphs(of: raw, watch).map { outcome throws(Complaint) in
                            try outcome.map { graph throws(Complaint) in
                                Self.line(for: try rollUp.applied(to: graph, knowing: knowledge))
                            }
                        }
                    },
                    { outcome in
                        switch outcome {
                        case .answer(let line): try write(line)
                        case .failure(let id, let complaint):
                            try write(GraphJSON.failure(id: id, message: complaint.message).line)
                        case .warning, .note: break
                        }
                    })
            }
        }
    }

    private func write(_ files: [FilePath], as format: ExchangeFormat) throws -> ExitStatus {
        if format == .csv, !output.isFile {
            throw ValidationError("csv is several files; give a name for them with -o, such as -o week.csv")
        }
        let (merged, status) = try input.mergedGraph(of: files)
        let graph = try gathered(merged.identified(try input.identities(in: merged, of: files)))
        let gazetteer = format == .ftm ? try input.own.knowledge.gazetteer() : nil
        for part in Exchange.parts(of: graph, as: format, alpha2: { gazetteer?.alpha2(ofCountry: $0) }) {
            try output.part(part.name).write(part.bytes, as: format.isJSON ? .json : .text)
        }
        return status
    }

    private func gathered(_ graph: EntityGraph) throws -> EntityGraph {
        try rollUp.applied(to: graph, knowing: input.own.knowledge)
    }

    private static func line(for graph: EntityGraph) -> [UInt8] {
        // A merged graph stays one line: its documents can no longer be told apart in everything.
        (graph.sources.count == 1 ? GraphJSON.document(graph) : GraphJSON.merged(graph)).line
    }
}

extension ExchangeFormat {
    /// Whether a terminal is shown it as JSON is.
    fileprivate var isJSON: Bool { [.nodeLink, .jsonLD, .ftm].contains(self) }
}
