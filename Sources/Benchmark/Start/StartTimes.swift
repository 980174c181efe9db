import Extraction
import Foundation
import Reading

/// How long one waits before the first word is read.
struct StartTimes {
    let stopwatch: Stopwatch

    /// The times to load what a run needs and, where the command lies beside this program, to run it.
    func figures() throws -> FigureTable {
        var rows = [
            row("load the models", try stopwatch.waiting { _ = try Reader() }),
            row("load the ontology", try stopwatch.waiting { _ = try Ontology() }),
            row("load the tables of names", try stopwatch.waiting { _ = try Gazetteer() }),
        ]
        if let command = CommandRun.command {
            rows += [
                row("entente --version", try stopwatch.waiting { try run(command, ["--version"]) }),
                row("entente parse, one sentence", try stopwatch.waiting { try run(command, ["parse", "-"]) }),
                row("entente extract, one sentence", try stopwatch.waiting { try run(command, ["extract", "-"]) }),
            ]
        }
        return FigureTable(title: "start", columns: ["ms"], rows: rows)
    }

    private func row(_ name: String, _ seconds: Double) -> FigureTable.Row {
        FigureTable.Row(name: name, values: [seconds * 1000])
    }

    private func run(_ command: URL, _ arguments: [String]) throws {
        try CommandRun.read("Seoul warned Moscow on Tuesday.\n", command, arguments)
    }
}
