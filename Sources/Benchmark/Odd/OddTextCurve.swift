import Extraction
import Foundation
import Press
import Reading

/// How much longer odd texts take to load, read and extract from than a report of as many bytes.
struct OddTextCurve {
    private let reader: Reader
    private let extractor: Extractor
    private let loader = ArticleLoader()
    private let stopwatch: Stopwatch
    /// In seconds; a kind that takes longer is not tried longer still.
    private static let patience = 20.0

    /// Loads all there is to measure.
    init(_ stopwatch: Stopwatch) throws {
        reader = try Reader()
        extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        self.stopwatch = stopwatch
    }

    /// For texts of 16, 64, 256 … kilobytes how many times as long as for a report of the articles' paragraphs; the first
    /// row is that report, in microseconds a byte, and what took too long before is not a number.
    func figures(of articles: [Article], only name: String?, upTo longest: Int) -> FigureTable {
        let paragraphs = articles.flatMap { article in article.paragraphs.map { article.text[$0.range] } }
        let words = paragraphs.flatMap { $0.split { $0.isWhitespace }.map(String.init) }
        guard !words.isEmpty else { return FigureTable(title: "odd text", columns: [], rows: []) }
        let lengths = Array(sequence(first: 16000, next: { $0 * 4 }).prefix { $0 <= longest })
        let plain = OddText("report, µs a byte") { "\(paragraphs[$0 % paragraphs.count]) This is paragraph \($0).\n\n" }
        let usual = lengths.map { secondsPerByte(of: plain.make($0)) }
        var rows = [FigureTable.Row(name: plain.name, values: usual.map { $0 * 1e6 })]
        for kind in OddText.all(words: words) where name.map(kind.name.contains) ?? true {
            var values: [Double] = []
            for (length, usual) in zip(lengths, usual) {
                let last = values.last.map { $0 * usual * Double(length) } ?? 0
                values.append(
                    last.isNaN || last > Self.patience ? .nan : secondsPerByte(of: kind.make(length)) / usual)
            }
            rows.append(FigureTable.Row(name: kind.name, values: values))
        }
        return FigureTable(title: "odd text", columns: lengths.map { "\($0 / 1000) kB" }, rows: rows)
    }

    private func secondsPerByte(of text: String) -> Double {
        let bytes = Array(text.utf8)
        let seconds = stopwatch.computingOnce {
            // A text without a word is refused, which takes time too.
            guard let article = try? loader.article(id: "odd", bytes: bytes) else { return }
            _ = extractor.extract(article, asking: {}) { reader.read(article, $0) }
        }
        return seconds / Double(bytes.count)
    }
}
