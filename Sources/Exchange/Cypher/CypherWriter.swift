import Graphs

/// Writes a script of Cypher, a statement a line, that may be run again without making anything twice.
///
/// The type of a relationship is what is done (`WARNED`). Neo4j and Memgraph run the script as it is; an engine that wants
/// its tables named first, such as Ladybug, runs before it what stands in the comments that begin with `//:table`.
enum CypherWriter {
    static func text(of graph: EntityGraph) -> String {
        let nodes = Column<Entity>.ofNodes
        let edges = Column<Claim>.ofEdges
        let documents = Column<DocumentSource>.ofDocuments
        var text = """
            // Entities and documents are nodes, each claim is a relationship of its own. A claim that is negated, or whose
            // modality is not "asserted", is not told as fact.
            //:index CREATE CONSTRAINT IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
            //:table CREATE NODE TABLE Entity(id STRING PRIMARY KEY, \(fields(nodes)));
            //:table CREATE NODE TABLE Document(id STRING PRIMARY KEY, \(fields(documents)));

            """
        for type in Set(graph.relations.map(\.type.name)).sorted() {
            text += "//:table CREATE REL TABLE \(name(type))(FROM Entity TO Entity, id STRING, \(fields(edges)));\n"
        }
        for source in graph.sources {
            text += "MERGE (d:Document {id: \(string(source.id))})\(set("d", documents, source));\n"
        }
        for entity in graph.entities {
            text += "MERGE (e:Entity {id: \(string(entity.id.text))})\(set("e", nodes, entity));\n"
        }
        for claim in graph.relations.map(Claim.init) {
            text +=
                "MATCH (a:Entity {id: \(string(claim.relation.source.text))}), "
                + "(b:Entity {id: \(string(claim.relation.target.text))}) "
                + "MERGE (a)-[c:\(name(claim.relation.type.name)) {id: \(string(claim.id))}]->(b)"
                + "\(set("c", edges, claim));\n"
        }
        return text
    }

    private static func fields<Row>(_ columns: [Column<Row>]) -> String {
        columns.map { "`\($0.name)` \($0.content.cypher)" }.joined(separator: ", ")
    }

    /// The type of a relationship, which is a name and never anything else.
    private static func name(_ type: String) -> String {
        "`\(type.uppercased().replacing("`", with: "``").filter { !$0.isNewline })`"
    }

    private static func set<Row>(_ variable: String, _ columns: [Column<Row>], _ row: Row) -> String {
        let values = columns.compactMap { column -> String? in
            switch column.cell(row) {
            case .null: nil
            case .string(let text): "\(variable).`\(column.name)` = \(string(text))"
            case .array, .object: column.cell(row).cellText.map { "\(variable).`\(column.name)` = \(string($0))" }
            case .boolean, .integer, .decimal: "\(variable).`\(column.name)` = \(column.cell(row).text)"
            }
        }
        return values.isEmpty ? "" : " SET " + values.joined(separator: ", ")
    }

    private static func string(_ text: String) -> String {
        var literal = "'"
        for scalar in HeldText.written(text).unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "'": literal += "\\'"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "'"
    }
}

extension Column.Content {
    fileprivate var cypher: String {
        switch self {
        case .text, .parts: "STRING"
        case .decimal: "DOUBLE"
        case .whole: "INT64"
        case .truth: "BOOL"
        }
    }
}
