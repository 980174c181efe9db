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

    /// The figures at 100, 1,000, 10,000 … reports made of articles, of adding and of asking.
    ///
    /// - Parameters:
    ///   - articles: What the reports are made of.
    ///   - most: At how many reports it ends.
    ///   - path: Where the collection is made and left; nothing for a place that is tidied up.
    /// - Returns: The tables.
    /// - Throws: What keeps the command or a collection from its work.
    func figures(of articles: [Article], upTo most: Int, keptAt path: String?) throws -> [FigureTable] {
        let reader = try Reader()
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        let copies = ReportCopies(of: articles.map { extractor.extract($0, reader.read($0)) })
        let folder = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = path ?? folder.appending(path: "wire.entente").path
        var (adding, asking): ([FigureTable.Row], [FigureTable.Row]) = ([], [])
        var count = 0
        for size in sequence(first: 100, next: { $0 * 10 }).prefix(while: { $0 <= most }) {
            adding.append(FigureTable.Row(name: "\(size)", values: try add(copies, from: count, to: size, to: path)))
            count = size
            asking.append(FigureTable.Row(name: "\(size)", values: try ask(copies, size, path)))
        }
        return [
            FigureTable(
                title: "reports",
                columns: ["added/s", "ms each", "system ms", "KB read", "KB written", "file MB"], rows: adding),
            FigureTable(
                title: "reports",
                columns: [
                    "first answer s", "neighbours s", "most told s", "its first 20 s", "search s", "stats s",
                    "stats MB", "diff s", "diff MB",
                ], rows: asking),
        ]
    }

    /// What adding reports takes, without making them up: how many a second by the clock; for each report the milliseconds of
    /// processor time, those of the system among them, and the bytes that were read and written.
    private func add(_ copies: ReportCopies, from start: Int, to end: Int, to path: String) throws -> [Double] {
        var (seconds, computed, system, read, written) = (0.0, 0.0, 0.0, 0.0, 0.0)
        let collection = try ReportCollection(path: path, for: .making)
        for first in stride(from: start, to: end, by: Self.batch) {
            let inputs = (first..<min(first + Self.batch, end)).map { number -> AddedInput in
                let reading = AddedInput.Reading(graph: copies.graph(number), article: nil)
                return AddedInput(
                    name: "wire/\(number).txt", line: nil, sha256: reading.fingerprint, readings: [reading])
            }
            let (before, systemBefore) = (Traffic.now, Stopwatch.systemSeconds)
            computed += try stopwatch.computingOnce {
                seconds += try Stopwatch.once { _ = try collection.add(inputs) }
            }
            let after = Traffic.now
            system += Stopwatch.systemSeconds - systemBefore
            read += after.read - before.read
            written += after.written - before.written
        }
        let (count, bytes) = (Double(end - start), try Self.size(of: path))
        return [
            count / seconds, computed / count * 1e3, system / count * 1e3, read / count / 1e3, written / count / 1e3,
            bytes / 1e6,
        ]
    }

    /// So many reports are written at once, as the command does.
    private static let batch = 512

    private static func size(of path: String) throws -> Double {
        Double(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0)
    }

    /// What questions take, in processor time.
    private func ask(_ copies: ReportCopies, _ size: Int, _ path: String) throws -> [Double] {
        let official = copies.official(upTo: size) ?? copies.mostTold
        func cost(_ arguments: String...) throws -> CommandRun.Cost { try CommandRun.cost(of: command, arguments) }
        let first = try cost("neighbours", official, path)
        let stats = try cost("stats", path)
        let diff = try cost("diff", path, path, "--stat")
        return [
            first.seconds, try cost("neighbours", official, path).seconds,
            try cost("neighbours", copies.mostTold, path).seconds,
            try cost("neighbours", copies.mostTold, path, "--limit", "20").seconds,
            try cost("search", copies.searched, path).seconds, stats.seconds, Double(stats.peakMemory) / 1e6,
            diff.seconds, Double(diff.peakMemory) / 1e6,
        ]
    }
}
