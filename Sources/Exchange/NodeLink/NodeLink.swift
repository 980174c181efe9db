import Graphs
import Press

/// The node-link JSON of networkx (`node_link_graph(data, edges="edges")`) and D3, with lists and evidence as they are.
enum NodeLink {
    static func value(of graph: EntityGraph) -> JSONValue {
        .object([
            .init("directed", .boolean(true)), .init("multigraph", .boolean(true)),
            .init("graph", .object([.init("sources", .array(graph.sources.map(GraphJSON.source)))])),
            .init("nodes", .array(graph.entities.map(node))),
            .init("edges", .array(graph.relations.map { edge(Claim($0)) })),
        ])
    }

    private static func node(_ entity: Entity) -> JSONValue {
        .object([.init("id", .string(entity.id.text))] + members(entity, Column<Entity>.ofNodes))
    }

    private static func edge(_ claim: Claim) -> JSONValue {
        .object(
            [
                .init("source", .string(claim.relation.source.text)),
                .init("target", .string(claim.relation.target.text)), .init("key", .string(claim.id)),
            ] + members(claim, Column<Claim>.ofEdges))
    }

    private static func members<Row>(_ row: Row, _ columns: [Column<Row>]) -> [JSONValue.Member] {
        columns.compactMap { column in
            let value = column.cell(row)
            return value == .null ? nil : .init(column.name, value)
        }
    }

    /// The graph of a file; older networkx calls the edges `links`.
    static func graph(of bytes: [UInt8]) throws -> EntityGraph {
        try graph(of: GraphReader.value(json: Array(bytes.withoutByteOrderMark)))
    }

    private static func graph(of value: JSONValue) throws -> EntityGraph {
        guard case .array(let nodes) = value["nodes"], case .array(let edges) = value["edges"] ?? value["links"] else {
            throw ExchangeError("there are no `nodes` and `edges` in it")
        }
        var table = ReadTable()
        for node in nodes {
            guard let id = node["id"]?.cellText else { throw ExchangeError("there is a node without id") }
            table.addNode(id, node.cells)
        }
        for edge in edges {
            guard let source = edge["source"]?.cellText, let target = edge["target"]?.cellText else {
                throw ExchangeError("there is an edge without source and target")
            }
            table.addEdge(from: source, to: target, edge.cells)
        }
        return try table.graph(sources: value["graph"]?["sources"] ?? .array([]))
    }
}

extension JSONValue {
    /// The member of an object.
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    fileprivate var cells: [String: JSONValue] {
        guard case .object(let members) = self else { return [:] }
        return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    }
}
