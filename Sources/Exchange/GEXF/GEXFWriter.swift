import Graphs

/// Writes GEXF 1.3: one edge a claim, all directed.
///
/// An edge's own `type` is its direction there, so what is done stands in the attribute `relation`.
enum GEXFWriter {
    /// What GEXF tells in a place of its own.
    private static let own: Set = ["label", "weight"]

    static func text(of graph: EntityGraph) -> String {
        let nodes = Column<Entity>.ofNodes
        let edges = Column<Claim>.ofEdges
        let sources = JSONValue.array(graph.sources.map(GraphJSON.source)).text
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
            <meta><creator>Entente</creator><description>\(XMLText.content(sources))</description></meta>
            <graph mode="static" defaultedgetype="directed">

            """
        text += attributes(nodes.map { ($0.name, $0.content.gexf) }, of: "node")
        text += attributes(edges.map { ($0.name, $0.content.gexf) }, of: "edge")
        text += "<nodes count=\"\(graph.entities.count)\">\n"
        for entity in graph.entities {
            text += "<node id=\(XMLText.attribute(entity.id.text)) label=\(XMLText.attribute(entity.name))><attvalues>"
            for column in nodes where !own.contains(column.name) { text += value(column.name, column.cell(entity)) }
            text += "</attvalues></node>\n"
        }
        text += "</nodes>\n<edges count=\"\(graph.relations.count)\">\n"
        for claim in graph.relations.map(Claim.init) {
            text +=
                "<edge id=\(XMLText.attribute(claim.id)) source=\(XMLText.attribute(claim.relation.source.text)) "
                + "target=\(XMLText.attribute(claim.relation.target.text)) label=\(XMLText.attribute(claim.label)) "
                + "weight=\"\(claim.weight)\"><attvalues>"
            for column in edges where !own.contains(column.name) { text += value(column.name, column.cell(claim)) }
            text += "</attvalues></edge>\n"
        }
        return text + "</edges>\n</graph>\n</gexf>\n"
    }

    private static func attributes(_ columns: [(name: String, type: String)], of what: String) -> String {
        "<attributes class=\"\(what)\" mode=\"static\">\n"
            + columns.filter { !own.contains($0.name) }.map {
                "<attribute id=\"\($0.name)\" title=\"\($0.name)\" type=\"\($0.type)\"/>\n"
            }.joined() + "</attributes>\n"
    }

    private static func value(_ name: String, _ value: JSONValue) -> String {
        value.cellText.map { "<attvalue for=\"\(name)\" value=\(XMLText.attribute($0))/>" } ?? ""
    }
}

extension Column.Content {
    fileprivate var gexf: String {
        switch self {
        case .text, .parts: "string"
        case .decimal: "double"
        case .whole: "long"
        case .truth: "boolean"
        }
    }
}
