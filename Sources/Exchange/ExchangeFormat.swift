/// The formats in which other programs take graphs.
///
/// This is the one list of them: names, endings and what can be read back.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    /// GraphML, for Gephi, yEd, Cytoscape and igraph.
    case graphml
    /// GEXF 1.3, for Gephi.
    case gexf
    /// The node-link JSON of networkx and D3.
    case nodeLink = "node-link"
    /// Three tables: nodes, edges, documents.
    case csv
    /// A script in Cypher, for Neo4j, Memgraph and Ladybug.
    case cypher
    /// Turtle, with provenance in PROV-O.
    case turtle
    /// JSON-LD, the same statements as Turtle.
    case jsonLD = "json-ld"
    /// FollowTheMoney entities, one a line.
    case ftm
    /// A flowchart in Mermaid.
    case mermaid

    /// What names of files in the format end in, the usual one first.
    public var endings: [String] {
        switch self {
        case .graphml: ["graphml"]
        case .gexf: ["gexf"]
        case .nodeLink: ["node-link.json"]
        case .csv: ["csv"]
        case .cypher: ["cypher", "cql"]
        case .turtle: ["ttl", "turtle"]
        case .jsonLD: ["jsonld"]
        case .ftm: ["ftm.json", "ftm.jsonl", "ftm"]
        case .mermaid: ["mmd", "mermaid"]
        }
    }

    /// Whether a graph can be read back from it, and is then equal to the one that was written.
    public var isReadable: Bool { [.graphml, .gexf, .nodeLink, .csv].contains(self) }

    /// The format of files whose names end in a word, or in two with a dot between.
    public init?(ending: String) {
        guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = format
    }
}
