import Graphs
import Intake

/// Reads GraphML that this program or one that keeps its data has written.
enum GraphMLReader {
    static func graph(of bytes: [UInt8]) throws -> EntityGraph {
        let tree = try MarkupTree.ofGraph(bytes, named: "graphml")
        guard let graph = tree.element("graph"), let root = tree.element("graphml") else {
            throw ExchangeError("there is no <graph> in it")
        }
        var names: [String: String] = [:]
        for key in tree.elements("key", in: root) {
            guard let id = tree.nodes[key]["id"], let name = tree.nodes[key]["attr.name"] else { continue }
            names[id] = name
        }
        func cells(
            of index: Int, _ value: (String, String) throws(GraphFormatError) -> JSONValue?
        ) throws -> [String: JSONValue] {
            var cells: [String: JSONValue] = [:]
            for data in tree.elements("data", in: index) {
                guard let name = tree.nodes[data]["key"].flatMap({ names[$0] }) else { continue }
                cells[name] = try value(name, tree.held(in: data))
            }
            return cells
        }
        var table = ReadTable()
        let columns = (Column<Entity>.ofNodes, Column<Claim>.ofEdges)
        let nodes = tree.elements("node", in: graph)
        let edges = tree.elements("edge", in: graph)
        for node in nodes {
            table.addNode(try tree.nodes[node].required("id"), try cells(of: node, columns.0.value))
        }
        for edge in edges {
            table.addEdge(
                from: try tree.nodes[edge].required("source"), to: try tree.nodes[edge].required("target"),
                try cells(of: edge, columns.1.value))
        }
        let sources = try cells(of: graph) { name, text throws(GraphFormatError) in
            name == "sources" ? try GraphReader.value(json: Array(text.utf8)) : nil
        }
        return try table.graph(sources: sources["sources"] ?? .array([]))
    }
}
