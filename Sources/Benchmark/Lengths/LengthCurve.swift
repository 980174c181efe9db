import Extraction
import Foundation
import Press
import Reading

/// Whether a long report is read as fast as a short one, and how much memory it takes.
struct LengthCurve {
    private let reader: Reader
    private let extractor: Extractor
    private let stopwatch: Stopwatch

    /// Loads all there is to measure.
    init(_ stopwatch: Stopwatch) throws {
        reader = try Reader()
        extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        self.stopwatch = stopwatch
    }

    /// The speed over reports of 100, 1000, 4000, 16,000 … words made of the paragraphs of articles, and over as long ones
    /// of officials without a country.
    func figures(of articles: [Article], upTo longest: Int) -> FigureTable {
        let paragraphs = articles.flatMap { article in
            article.paragraphs.map { paragraph in
                let alone = Article(id: article.id, text: article.text, paragraphs: [paragraph])
                let words = reader.read(alone).reduce(0) { $0 + $1.tokens.count }
                return JoinedReport.Part(text: article.text[paragraph.range], words: words)
            }
        }
        let officials = (0...longest / Self.wordsOfOfficial / 4).map { number in
            JoinedReport.Part(
                text: (4 * number..<4 * number + 4).map(OddText.official).joined(), words: 4 * Self.wordsOfOfficial)
        }
        let lengths = [100] + sequence(first: 1000) { $0 * 4 }.prefix { $0 <= longest }
        return FigureTable(
            title: "words in a report",
            columns: ["reading tokens/s", "extraction tokens/s", "both tokens/s", "peak MB"],
            rows: lengths.map { row(JoinedReport(of: paragraphs, words: $0).article, "") }
                + lengths.map { row(JoinedReport(of: officials, words: $0).article, ", bare officials") })
    }

    /// A title of one or two words, two names, the verb and the full stop.
    private static let wordsOfOfficial = 5

    private func row(_ article: Article, _ kind: String) -> FigureTable.Row {
        let sentences = reader.read(article)
        let count = Double(sentences.reduce(0) { $0 + $1.tokens.count })
        let reading = stopwatch.computing { _ = reader.read(article) }
        let extraction = stopwatch.computing { _ = extractor.extract(article, sentences) }
        return FigureTable.Row(
            name: "\(Int(count))\(kind)",
            values: [count / reading, count / extraction, count / (reading + extraction), Self.peakMegabytes])
    }

    /// The most memory this process has held so far.
    private static var peakMegabytes: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1000
    }
}
