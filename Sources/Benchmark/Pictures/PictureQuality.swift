import Drawing
import Extraction
import Foundation
import Graphs
import Press
import Reading

/// How legible drawings are, ours and those of the engines of Graphviz, and how long ours take.
struct PictureQuality {
    private static let peers = ["dot", "neato", "fdp", "sfdp"]
    private static let columns = [
        "graphs", "label/label", "label/box", "box/box", "thru box", "thru label", "crossings", "turn/line",
        "area kpt2",
        "aspect", "no label", "seconds",
    ]

    /// A table for generated graphs and one for reports: per graph, the mean of what hides what, of crossings, size and time.
    static func figures(of articles: [Article], generated: Int) throws -> [FigureTable] {
        let graphs = (0..<generated).map { PoliticalGraph.generated(names: 6 + $0 % 45, seed: UInt64($0)) }
        let told = try Self.graphs(of: articles).filter { !$0.relations.isEmpty }
        return [
            FigureTable(title: "generated", columns: columns, rows: try rows(of: graphs)),
            FigureTable(title: "reports", columns: columns, rows: try rows(of: told)),
        ]
    }

    /// Seconds of processor time for graphs that grow.
    static func curve(upTo largest: Int) throws -> FigureTable {
        let stopwatch = Stopwatch(repeats: 1)
        let sizes = [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 3000].filter { $0 <= largest }
        let rows = try sizes.map { size in
            let diagram = Diagram(graph: PoliticalGraph.generated(names: size, seed: 1))
            let seconds = try stopwatch.computingOnce { _ = try LayoutEngine().layout(diagram) }
            return FigureTable.Row(name: "\(diagram.nodes.count)", values: [Double(diagram.edges.count), seconds])
        }
        return FigureTable(title: "boxes", columns: ["lines", "seconds"], rows: rows)
    }

    private static func rows(of graphs: [EntityGraph]) throws -> [FigureTable.Row] {
        let diagrams = graphs.map { Diagram(graph: $0) }
        func row(_ name: String, _ draw: (Diagram) throws -> DrawnGraph?) throws -> FigureTable.Row {
            var qualities: [DrawingQuality] = []
            var lines = 0
            var seconds = 0.0
            for diagram in diagrams {
                let start = ContinuousClock.now
                guard let drawn = try draw(diagram) else { continue }
                seconds += (ContinuousClock.now - start) / .seconds(1)
                qualities.append(DrawingQuality(drawn, wordedLines: diagram.edges.count))
                lines += drawn.lines.count
            }
            let count = Double(qualities.count)
            func mean(_ value: (DrawingQuality) -> Double) -> Double { qualities.reduce(0) { $0 + value($1) } / count }
            return FigureTable.Row(
                name: name,
                values: [
                    count, mean { Double($0.labelsOnLabels) }, mean { Double($0.labelsOnBoxes) },
                    mean { Double($0.boxesOnBoxes) }, mean { Double($0.linesThroughBoxes) },
                    mean { Double($0.linesThroughLabels) }, mean { Double($0.crossings) },
                    qualities.reduce(0) { $0 + $1.turning } / Double(max(lines, 1)), mean { $0.area / 1000 },
                    mean { max($0.aspect, 1 / $0.aspect) }, mean { Double($0.lostLabels) }, seconds / count,
                ])
        }
        return try [row("entente") { DrawnGraph(try LayoutEngine().layout($0), of: $0) }]
            + peers.map { peer in try row(peer) { try PeerLayout(engine: peer).drawing(of: $0) } }
    }

    private static func graphs(of articles: [Article]) throws -> [EntityGraph] {
        let reader = try Reader()
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        return articles.map { extractor.extract($0, reader.read($0)) }
    }
}
