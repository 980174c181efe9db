import Foundation
import Press

/// How much memory the command takes for long reports.
struct PeakMemory {
    /// How long the reports are, in megabytes.
    private static let lengths = [0.1, 1, 10]

    /// The most memory that each command holds for reports made of the paragraphs of articles; nothing where the command
    /// does not lie beside this program.
    func figures(of articles: [Article]) throws -> FigureTable? {
        guard let command = CommandRun.command else { return nil }
        let paragraphs = articles.flatMap { article in article.paragraphs.map { article.text[$0.range] } }
        var rows: [FigureTable.Row] = []
        for length in Self.lengths where !paragraphs.isEmpty {
            let file = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(getpid()).txt")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(Self.report(of: paragraphs, bytes: Int(length * 1e6)).utf8).write(to: file)
            let peaks = try ["parse", "extract"].map { name in
                Double(try CommandRun.cost(of: command, [name, file.path]).peakMemory) / 1e6
            }
            rows.append(FigureTable.Row(name: "\(length) MB", values: peaks))
        }
        return FigureTable(title: "report", columns: ["parse, peak MB", "extract, peak MB"], rows: rows)
    }

    /// Joins paragraphs until there are enough bytes; each is numbered, since a page's repeats are not read.
    private static func report(of paragraphs: [String], bytes: Int) -> String {
        var text = ""
        var number = 0
        while text.utf8.count < bytes {
            text += "\(paragraphs[number % paragraphs.count]) This is paragraph \(number).\n\n"
            number += 1
        }
        return text
    }
}
