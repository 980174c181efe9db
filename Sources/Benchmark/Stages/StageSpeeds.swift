import Extraction
import Press
import Reading

/// How many words each stage gets through in a second.
struct StageSpeeds {
    private let stages: ReadingStages
    private let reader: Reader
    private let extractor: Extractor
    private let stopwatch: Stopwatch

    /// Loads all there is to measure.
    init(_ stopwatch: Stopwatch) throws {
        stages = try ReadingStages()
        reader = try Reader()
        extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(), model: try ClaimModel())
        self.stopwatch = stopwatch
    }

    /// The speed of each stage over articles.
    func figures(of articles: [Article]) -> FigureTable {
        let words = articles.flatMap(stages.words)
        let count = Double(words.reduce(0) { $0 + $1.count })
        let looks = words.map(stages.looks)
        let numbers = looks.map(stages.tagger.tag)
        let tags = numbers.map { $0.map { stages.tagger.tags[Int($0)] } }
        let parsed = articles.map { ($0, reader.read($0)) }
        let hashes = stages.tagger.tags.map(Lemmatizer.hash)
        func row(_ name: String, _ work: () -> Void) -> FigureTable.Row {
            let seconds = stopwatch.computing(work)
            return FigureTable.Row(name: name, values: [count / seconds, seconds * 1000])
        }
        let rows = [
            row("split and tokenize") { for article in articles { _ = stages.words(of: article) } },
            row("tag") { for sentence in words { _ = stages.tags(of: sentence) } },
            row("parse, tag again, find names") {
                _ = stages.parser.analyse(zip(words, tags).map { stages.parser.words($0, tags: $1) })
            },
            row("lemmas and features") {
                for (sentence, words) in words.enumerated() {
                    for (word, tag) in zip(words, numbers[sentence]) {
                        _ = stages.lemmatizer.lemma(of: word, tag: hashes[Int(tag)])
                    }
                    _ = stages.morphology.features(of: looks[sentence], tags: numbers[sentence])
                }
            },
            row("reading, all of it") { for article in articles { _ = reader.read(article) } },
            row("extraction") { for (article, sentences) in parsed { _ = extractor.extract(article, sentences) } },
            row("reading and extraction") {
                for article in articles { _ = extractor.extract(article, reader.read(article)) }
            },
        ]
        return FigureTable(title: "stage", columns: ["tokens/s", "ms"], rows: rows)
    }
}
