import ArgumentParser
import Foundation
import Press

@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente-bench",
        abstract: "Measure how fast reports are read, on one core.",
        discussion: """
            Speed is counted in processor time, so that whatever else the machine does hardly matters; starting is counted \
            by the clock, since somebody waits for it. Every figure is the median of the repeats.
            """)

    /// How the figures are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// Columns for people.
        case table
        /// One figure a line: part, row, column and value with tabs between.
        case tsv
    }

    /// What is measured.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case start, stages, lengths, memory, odd, pictures, collections
    }

    @Argument(help: ArgumentHelp("Reports as plain text.", valueName: "file"))
    var files: [String]

    @Option(help: "How often everything is measured.")
    var repeats = 5

    @Option(help: "Up to how many words the reports are joined into longer ones.")
    var longest = 256_000

    @Option(help: "Up to how many bytes odd texts are long.")
    var largest = 1_024_000

    @Option(help: "Of odd texts only those whose name has this in it.")
    var kind: String?

    @Option(
        help:
            "What to measure: start, stages, lengths, memory, odd, pictures or collections (the last three have to be asked for); may be repeated."
    )
    var part = Part.allCases.filter { ![.odd, .pictures, .collections].contains($0) }

    @Option(help: "How many generated graphs are drawn.")
    var graphs = 200

    @Option(help: "Up to how many names the largest picture has.")
    var names = 3000

    @Option(help: "Up to how many reports the largest collection has.")
    var reports = 10_000

    @Option(help: "Where the collection is made and left, instead of a temporary folder.")
    var collection: String?

    @Option(help: "table or tsv.")
    var format = Format.table

    @Flag(help: "Print the text that is read, a paragraph a line and an empty line after each report; measure nothing.")
    var printText = false

    func validate() throws {
        guard repeats > 0 else { throw ValidationError("'--repeats' must be 1 or more.") }
        guard !files.isEmpty else { throw ValidationError("no report was given.") }
    }

    func run() throws {
        let loader = ArticleLoader()
        let articles = try files.map { path in
            try loader.article(id: path, bytes: [UInt8](Data(contentsOf: URL(filePath: path))))
        }
        if printText { return printText(of: articles) }
        let stopwatch = Stopwatch(repeats: repeats)
        for part in Part.allCases where self.part.contains(part) {
            switch part {
            case .start: show(try StartTimes(stopwatch: stopwatch).figures())
            case .stages: show(try StageSpeeds(stopwatch).figures(of: articles))
            case .lengths: show(try LengthCurve(stopwatch).figures(of: articles, upTo: longest))
            case .odd: show(try OddTextCurve(stopwatch).figures(of: articles, only: kind, upTo: largest))
            case .pictures:
                for table in try PictureQuality.figures(of: articles, generated: graphs) { show(table) }
                show(try PictureQuality.curve(upTo: names))
            case .collections:
                guard let curve = CollectionCurve(stopwatch) else { continue }
                for table in try curve.figures(of: articles, upTo: reports, keptAt: collection) { show(table) }
            case .memory: if let figures = try PeakMemory().figures(of: articles) { show(figures) }
            }
        }
    }

    private func show(_ part: FigureTable) {
        print(format == .tsv ? part.tsv : part.text)
    }

    private func printText(of articles: [Article]) {
        for article in articles {
            for paragraph in article.paragraphs {
                print(article.text[paragraph.range].replacing("\n", with: " "))
            }
            print("")
        }
    }
}
