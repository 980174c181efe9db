import Graphs

/// Writes the graphs of files as JSON, merged, or a document a line.
struct DataOutput {
    let input: InputOptions
    let rollUp: RollUpOptions
    let output: Output

    /// Reads the files, writes their graphs and tells how that went.
    func write(_ files: [String], as format: DataFormat) throws -> ExitStatus {
        switch format {
        case .json:
            let (graph, status) = try input.mergedGraph(of: files)
            try output.write(Self.line(GraphJSON.merged(try gathered(graph))), as: .json)
            return status
        case .jsonl:
            return try output.writing(.json) { write in
                try input.forEachGraph(in: files) { outcome in
                    switch outcome {
                    case .answer(let graph): try write(Self.line(for: try gathered(graph)))
                    case .failure(let id, let complaint):
                        try write(Self.line(GraphJSON.failure(id: id, message: complaint.message)))
                    case .note: break
                    }
                }
            }
        }
    }

    private func gathered(_ graph: EntityGraph) throws -> EntityGraph {
        try rollUp.applied(to: graph, knowing: input.own.knowledge)
    }

    private static func line(for graph: EntityGraph) -> [UInt8] {
        // A merged graph stays one line: its documents can no longer be told apart in everything.
        line(graph.sources.count == 1 ? GraphJSON.document(graph) : GraphJSON.merged(graph))
    }

    private static func line(_ value: JSONValue) -> [UInt8] { Array((value.text + "\n").utf8) }
}
