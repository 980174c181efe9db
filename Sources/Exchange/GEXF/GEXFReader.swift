import Graphs
import Intake

/// Reads GEXF that this program or one that keeps its attributes has written.
enum GEXFReader {
    static func graph(of bytes: [UInt8]) throws -> EntityGraph {
        let tree = try MarkupTree.ofGraph(bytes, named: "gexf")
        guard let graph = tree.element("graph") else { throw ExchangeError("there is no <graph> in it") }
        let nodeNames = titles(of: "node", in: graph, tree)
        let edgeNames = titles(of: "edge", in: graph, tree)
        var table = ReadTable()
        for list in tree.elements("nodes", in: graph) {
            let nodes = tree.elements("node", in: list)
            for node in nodes {
                var cells = try cells(of: node, tree, nodeNames, Column<Entity>.ofNodes.value)
                cells["label"] = tree.nodes[node]["label"].map { .string(HeldText.read($0)) }
                table.addNode(try tree.nodes[node].required("id"), cells)
            }
        }
        for list in tree.elements("edges", in: graph) {
            let edges = tree.elements("edge", in: list)
            for edge in edges {
                table.addEdge(
                    from: try tree.nodes[edge].required("source"), to: try tree.nodes[edge].required("target"),
                    try cells(of: edge, tree, edgeNames, Column<Claim>.ofEdges.value))
            }
        }
        let described = tree.element("description").map { tree.held(in: $0) } ?? ""
        // What another program says of the graph is no list of documents.
        let isOurs = described.hasPrefix("[")
        return try table.graph(sources: isOurs ? GraphReader.value(json: Array(described.utf8)) : .array([]))
    }

    /// The attributes' names by their identifiers.
    private static func titles(of what: String, in graph: Int, _ tree: MarkupTree) -> [String: String] {
        var titles: [String: String] = [:]
        for list in tree.elements("attributes", in: graph) where tree.nodes[list]["class"] == what {
            for attribute in tree.elements("attribute", in: list) {
                guard let id = tree.nodes[attribute]["id"], let title = tree.nodes[attribute]["title"] else { continue }
                titles[id] = title
            }
        }
        return titles
    }

    private static func cells(
        of index: Int, _ tree: MarkupTree, _ names: [String: String],
        _ value: (String, String) throws(GraphFormatError) -> JSONValue?
    ) throws(GraphFormatError) -> [String: JSONValue] {
        var cells: [String: JSONValue] = [:]
        for list in tree.elements("attvalues", in: index) {
            for attribute in tree.elements("attvalue", in: list) {
                let node = tree.nodes[attribute]
                guard let name = (node["for"] ?? node["id"]).flatMap({ names[$0] }), let text = node["value"] else {
                    continue
                }
                cells[name] = try value(name, HeldText.read(text))
            }
        }
        return cells
    }
}
