import Collections
import Extraction
import Foundation
import Graphs
import Press
import Reading

/// How adding to a collection and asking it go as it grows.
struct CollectionCurve {
    private let stopwatch: Stopwatch
    private let command: URL

    /// Nothing where the command does not lie beside this program.
    init?(_ stopwatch: Stopwatch) {
        guard let command = CommandRun.command else { return nil }
        self.stopwatch = stopwatch
        self.command = command
    }

    /// The figures at 100, 1,000, 10,000 … reports made of articles.
    func figures(of articles: [Article], upTo most: Int) throws -> FigureTable {
        let reader = try Reader()
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        let copies = ReportCopies(of: articles.map { extractor.extract($0, reader.read($0)) })
        let folder = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "wire.entente").path
        var rows: [FigureTable.Row] = []
        var count = 0
        for size in sequence(first: 100, next: { $0 * 10 }).prefix(while: { $0 <= most }) {
            let start = count
            let seconds = try add(copies, from: start, to: size, to: path)
            count = size
            rows.append(try row(size, added: size - start, in: seconds, copies, path))
        }
        return FigureTable(
            title: "reports",
            columns: [
                "added/s", "file MB", "first answer s", "neighbours s", "most told s", "its first 20 s", "search s",
                "stats s", "diff s", "diff MB",
            ], rows: rows)
    }

    /// Adds reports; for so many seconds, without the time it takes to make them up.
    private func add(_ copies: ReportCopies, from start: Int, to end: Int, to path: String) throws -> Double {
        var seconds = 0.0
        let collection = try ReportCollection(path: path, for: .making)
        for first in stride(from: start, to: end, by: 64) {
            let inputs = (first..<min(first + 64, end)).map { number -> AddedInput in
                let reading = AddedInput.Reading(graph: copies.graph(number), article: nil)
                return AddedInput(
                    name: "wire/\(number).txt", line: nil, sha256: reading.fingerprint, readings: [reading])
            }
            seconds += try Stopwatch.once { _ = try collection.add(inputs) }
        }
        return seconds
    }

    private func row(
        _ size: Int, added: Int, in seconds: Double, _ copies: ReportCopies, _ path: String
    ) throws -> FigureTable.Row {
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        let official = copies.official(upTo: size) ?? copies.mostTold
        func wait(_ arguments: String...) throws -> Double {
            try stopwatch.waiting { _ = try CommandRun.peakMemory(of: command, arguments) }
        }
        let first = try Stopwatch.once { _ = try CommandRun.peakMemory(of: command, ["neighbours", official, path]) }
        let diff = ["diff", path, path, "--stat"]
        var peak = 0
        let compared = try Stopwatch.once { peak = try CommandRun.peakMemory(of: command, diff) }
        return FigureTable.Row(
            name: "\(size)",
            values: [
                Double(added) / seconds, Double(bytes) / 1e6, first, try wait("neighbours", official, path),
                try wait("neighbours", copies.mostTold, path),
                try wait("neighbours", copies.mostTold, path, "--limit", "20"),
                try wait("search", "weapons Ostraov", path),
                try Stopwatch.once {
                    _ = try CommandRun.peakMemory(of: command, ["stats", path])
                }, compared, Double(peak) / 1e6,
            ])
    }
}
