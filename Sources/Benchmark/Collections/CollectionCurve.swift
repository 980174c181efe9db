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
        var (adding, asking, comparing): ([FigureTable.Row], [FigureTable.Row], [FigureTable.Row]) = ([], [], [])
        var count = 0
        for size in sequence(first: 100, next: { $0 * 10 }).prefix(while: { $0 <= most }) {
            func row(_ values: [Double]) -> FigureTable.Row {
                // A large collection takes hours; whoever stops it has what there is.
                FileHandle.standardError.write(Data("\(size): \(values)\n".utf8))
                return FigureTable.Row(name: "\(size)", values: values)
            }
            adding.append(row(try add(copies, from: count, to: size, to: path)))
            count = size
            asking.append(row(try ask(copies, size, path)))
            comparing.append(row(try compare(copies, path, folder.appending(path: "other.entente").path)))
        }
        return [
            FigureTable(
                title: "reports",
                columns: ["added/s", "ms each", "system ms", "KB read", "KB written", "file MB"], rows: adding),
            FigureTable(
                title: "reports",
                columns: [
                    "first answer s", "first MB", "neighbours s", "most told s", "its first 20 s", "rare word s",
                    "common word s", "unknown s", "stats s", "stats MB",
                ], rows: asking),
            FigureTable(
                title: "reports",
                columns: ["diff with itself s", "itself MB", "with ten more s", "ten more MB"], rows: comparing),
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
        func cost(_ arguments: String..., status: Int32 = 0) throws -> CommandRun.Cost {
            try CommandRun.cost(of: command, arguments + ["--quiet"], endingWith: status)
        }
        let first = try cost("neighbours", official, path)
        let stats = try cost("stats", path)
        return [
            first.seconds, Double(first.peakMemory) / 1e6, try cost("neighbours", official, path).seconds,
            try cost("neighbours", copies.mostTold, path).seconds,
            try cost("neighbours", copies.mostTold, path, "--limit", "20").seconds,
            try cost("search", copies.searched, path).seconds, try cost("search", copies.often, path).seconds,
            try cost("neighbours", "Qwrtzpsdf", path, status: 1).seconds, stats.seconds,
            Double(stats.peakMemory) / 1e6,
        ]
    }

    /// What it takes to compare a collection with itself, and with a copy that has ten reports more, once it is known of both
    /// who is one with whom.
    private func compare(_ copies: ReportCopies, _ path: String, _ other: String) throws -> [Double] {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: other + end) }
        try FileManager.default.copyItem(atPath: path, toPath: other)
        let more = (0..<10).map { number -> AddedInput in
            let reading = AddedInput.Reading(graph: copies.graph(10_000_000 + number), article: nil)
            return AddedInput(name: "more/\(number)", line: nil, sha256: reading.fingerprint, readings: [reading])
        }
        _ = try ReportCollection(path: other, for: .writing).add(more)
        let arguments = ["diff", path, other, "--stat", "--quiet"]
        _ = try CommandRun.cost(of: command, arguments, endingWith: 1)
        let itself = try CommandRun.cost(of: command, ["diff", path, path, "--stat", "--quiet"])
        let others = try CommandRun.cost(of: command, arguments, endingWith: 1)
        return [itself.seconds, Double(itself.peakMemory) / 1e6, others.seconds, Double(others.peakMemory) / 1e6]
    }
}
