public import Graphs
import Press

/// Graphs in the formats of other programs.
public enum Exchange {
    /// What is written: one file, or the parts of several, told apart by what stands before the ending of their names.
    public struct Part: Hashable, Sendable {
        /// `nodes` of `week.nodes.csv`; nothing where the format has but one file.
        public let name: String?
        /// The bytes, in UTF-8.
        public let bytes: [UInt8]

        init(_ text: String, name: String? = nil) {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    /// A graph in a format; the same graph is always the same bytes.
    ///
    /// `alpha2` gives for the alpha-3 code of a country its alpha-2 code, which FollowTheMoney asks for.
    public static func parts(
        of graph: EntityGraph, as format: ExchangeFormat, alpha2: (String) -> String? = { _ in nil }
    ) -> [Part] {
        switch format {
        case .graphml: [Part(GraphMLWriter.text(of: graph))]
        case .gexf: [Part(GEXFWriter.text(of: graph))]
        case .nodeLink: [Part(NodeLink.value(of: graph).text + "\n")]
        case .csv: CSVTables.Name.allCases.map { Part(CSVTables.text($0, of: graph), name: $0.rawValue) }
        case .cypher: [Part(CypherWriter.text(of: graph))]
        case .turtle: [Part(TurtleWriter.text(of: LinkedGraph(graph)))]
        case .jsonLD: [Part(JSONLDWriter.value(of: LinkedGraph(graph)).text + "\n")]
        case .ftm: [Part(MoneyWriter.text(of: graph, alpha2: alpha2))]
        case .mermaid: [Part(MermaidWriter.text(of: graph))]
        }
    }

    /// The graph that a file in a format holds; `part` gives the other parts of it by their names, nothing where there is
    /// no such file.
    ///
    /// - Throws: `ExchangeError` where the file is not in the format, `GraphFormatError` where what it holds is no graph.
    public static func graph(
        of bytes: [UInt8], as format: ExchangeFormat, part: (String) throws -> [UInt8]? = { _ in nil }
    ) throws -> EntityGraph {
        switch format {
        case .graphml: try GraphMLReader.graph(of: bytes)
        case .gexf: try GEXFReader.graph(of: bytes)
        case .nodeLink: try NodeLink.graph(of: bytes)
        case .csv: try CSVTables.graph(edges: bytes, part: part)
        case .cypher, .turtle, .jsonLD, .ftm, .mermaid: throw ExchangeError("\(format.rawValue) is only written")
        }
    }

    /// The format that the first bytes of a file tell, of those that can be read.
    public static func format(startingWith bytes: ArraySlice<UInt8>) -> ExchangeFormat? {
        let start = String(decoding: bytes.withoutByteOrderMark.prefix(2_000), as: UTF8.self)
        if start.hasPrefix("{"), start.contains("\"directed\""), start.contains("\"multigraph\"") { return .nodeLink }
        guard start.hasPrefix("<") else { return nil }
        return start.contains("<graphml") ? .graphml : start.contains("<gexf") ? .gexf : nil
    }
}

/// Why a file is not in the format of another program.
public struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    public let description: String

    init(_ description: String) { self.description = description }
}

extension Exchange {
    /// The tables of a graph in CSV, each a file of its own.
    public static var tableNames: [String] { CSVTables.Name.allCases.map(\.rawValue) }
    /// The one that is read with the others beside it.
    public static var mainTable: String { CSVTables.Name.edges.rawValue }
    /// The one that may be missing.
    public static var optionalTable: String { CSVTables.Name.documents.rawValue }
}
