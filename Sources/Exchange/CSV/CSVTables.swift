import Graphs
import Press

/// A graph as three tables: nodes, edges, and the documents that it was read from.
enum CSVTables {
    /// What stands before `.csv`.
    enum Name: String, CaseIterable {
        case nodes, edges, documents
    }

    static func text(_ name: Name, of graph: EntityGraph) -> String {
        switch name {
        case .nodes:
            table(["id"], Column<Entity>.ofNodes, graph.entities) { [$0.id.text] }
        case .edges:
            table(["id", "source", "target"], Column<Claim>.ofEdges, graph.relations.map(Claim.init)) {
                [$0.id, $0.relation.source.text, $0.relation.target.text]
            }
        case .documents:
            table(["id"], Column<DocumentSource>.ofDocuments, graph.sources) { [$0.id] }
        }
    }

    private static func table<Row>(
        _ keys: [String], _ columns: [Column<Row>], _ rows: [Row], _ key: (Row) -> [String]
    ) -> String {
        var text = CSVText.row(keys + columns.map(\.name))
        for row in rows {
            text += CSVText.row((key(row) + columns.map { $0.cell(row).cellText }).map { $0.map(HeldText.written) })
        }
        return text
    }

    /// The graph of a table of edges and what lies beside it; without the table of documents, none are told.
    static func graph(edges: [UInt8], part: (String) throws -> [UInt8]?) throws -> EntityGraph {
        guard let nodes = try part(Name.nodes.rawValue) else {
            throw ExchangeError("the table of nodes is missing beside it")
        }
        var table = ReadTable()
        for row in try rows(of: nodes, "nodes") {
            let cells = try row.cells(in: Column<Entity>.ofNodes)
            table.addNode(try row.required("id"), cells)
        }
        for row in try rows(of: edges, "edges") {
            let cells = try row.cells(in: Column<Claim>.ofEdges)
            table.addEdge(from: try row.required("source"), to: try row.required("target"), cells)
        }
        let documents = try part(Name.documents.rawValue).map { try rows(of: $0, "documents") } ?? []
        return try table.graph(sources: .array(documents.map { try $0.source }))
    }

    /// A row by the names of its columns.
    private struct Row {
        let table: String
        let texts: [String: String]

        func required(_ name: String) throws(ExchangeError) -> String {
            guard let text = texts[name] else { throw ExchangeError("its table of \(table) has no column \(name)") }
            return text
        }

        /// The cells that hold something.
        func cells<Value>(in columns: [Column<Value>]) throws(GraphFormatError) -> [String: JSONValue] {
            var cells: [String: JSONValue] = [:]
            for column in columns {
                guard let text = texts[column.name] else { continue }
                cells[column.name] = try column.value(ofText: text)
            }
            return cells
        }

        var source: JSONValue {
            get throws {
                .object(
                    [.init("id", .string(try required("id")))]
                        + (try cells(in: Column<DocumentSource>.ofDocuments)).map { .init($0.key, $0.value) })
            }
        }
    }

    private static func rows(of bytes: [UInt8], _ name: String) throws(ExchangeError) -> [Row] {
        let rows = try CSVText.rows(of: String(decoding: bytes.withoutByteOrderMark, as: UTF8.self))
        guard let head = rows.first else { throw ExchangeError("its table of \(name) is empty") }
        return try rows.dropFirst().enumerated().map { number, row throws(ExchangeError) in
            guard row.count == head.count else {
                throw ExchangeError(
                    "row \(number + 2) of its table of \(name) has \(row.count) cells, not \(head.count)")
            }
            let texts = zip(head, row).compactMap { name, text in
                name.flatMap { name in text.map { (name, HeldText.read($0)) } }
            }
            return Row(table: name, texts: Dictionary(texts) { first, _ in first })
        }
    }
}

extension Column where Row == DocumentSource {
    /// What is known of a document beside its identifier.
    static var ofDocuments: [Column] {
        [
            Column("outlet") { .optional($0.outlet) }, Column("date") { .optional($0.date) },
            Column("sha256") { .string($0.sha256) },
            Column("origin", .parts) { $0.origin.map(GraphJSON.origin) ?? .null },
        ]
    }
}
