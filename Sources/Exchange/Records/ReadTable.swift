import Graphs

/// The nodes and edges of a file of another format, gathered to a graph in the public JSON form, which is then checked as
/// any other.
struct ReadTable {
    private var entities: [JSONValue] = []
    private var relations: [JSONValue] = []

    /// Adds a node with what is told of it by the names of columns.
    mutating func addNode(_ id: String, _ cells: [String: JSONValue]) {
        let names = Column<Entity>.ofNodes.map(\.name)
        let members = names.compactMap { name in
            cells[name].map { JSONValue.Member(name == "label" ? "name" : name, $0) }
        }
        entities.append(.object([.init("id", .string(id))] + members))
    }

    /// Adds an edge.
    mutating func addEdge(from source: String, to target: String, _ cells: [String: JSONValue]) {
        // What the evidence tells is read from there alone.
        let names = ["relation", "class", "symmetric", "polarity", "modality", "evidence"]
        let members = names.compactMap { name in
            cells[name].map { JSONValue.Member(name == "relation" ? "type" : name, $0) }
        }
        relations.append(
            .object([.init("source", .string(source)), .init("target", .string(target))] + members))
    }

    /// The graph, with documents as the public JSON form has them.
    func graph(sources: JSONValue) throws(GraphFormatError) -> EntityGraph {
        try GraphReader.graph(
            of: .object([
                .init("format", .integer(GraphVersion.current)), .init("sources", sources),
                .init("entities", .array(entities)), .init("relations", .array(relations)),
            ]))
    }
}

extension [Column<Entity>] {
    /// The value of a cell that is written as text, by the column's name; that of a column not known is passed over.
    func value(_ name: String, ofText text: String) throws(GraphFormatError) -> JSONValue? {
        try first { $0.name == name }?.value(ofText: text)
    }
}

extension [Column<Claim>] {
    /// The same for edges.
    func value(_ name: String, ofText text: String) throws(GraphFormatError) -> JSONValue? {
        try first { $0.name == name }?.value(ofText: text)
    }
}
