import Graphs

/// Writes GraphML: one edge a claim, all directed, what is told of each as data.
enum GraphMLWriter {
    static func text(of graph: EntityGraph) -> String {
        let nodes = Column<Entity>.ofNodes
        let edges = Column<Claim>.ofEdges
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="sources" for="graph" attr.name="sources" attr.type="string"/>

            """
        for column in nodes { text += key(column.name, column.content.graphML, of: "node") }
        for column in edges { text += key(column.name, column.content.graphML, of: "edge") }
        text +=
            "<graph id=\"entente\" edgedefault=\"directed\" parse.nodes=\"\(graph.entities.count)\" "
            + "parse.edges=\"\(graph.relations.count)\">\n"
        text += data("sources", .array(graph.sources.map(GraphJSON.source))) + "\n"
        for entity in graph.entities {
            text += "<node id=\(XMLText.attribute(entity.id.text))>"
            for column in nodes { text += data("node." + column.name, column.cell(entity)) }
            text += "</node>\n"
        }
        for claim in graph.relations.map(Claim.init) {
            text +=
                "<edge id=\(XMLText.attribute(claim.id)) source=\(XMLText.attribute(claim.relation.source.text)) "
                + "target=\(XMLText.attribute(claim.relation.target.text))>"
            for column in edges { text += data("edge." + column.name, column.cell(claim)) }
            text += "</edge>\n"
        }
        return text + "</graph>\n</graphml>\n"
    }

    private static func key(_ name: String, _ type: String, of what: String) -> String {
        "<key id=\"\(what).\(name)\" for=\"\(what)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }

    private static func data(_ key: String, _ value: JSONValue) -> String {
        value.cellText.map { "<data key=\"\(key)\">\(XMLText.content($0))</data>" } ?? ""
    }
}

extension Column.Content {
    fileprivate var graphML: String {
        switch self {
        case .text, .parts: "string"
        case .decimal: "double"
        case .whole: "long"
        case .truth: "boolean"
        }
    }
}
