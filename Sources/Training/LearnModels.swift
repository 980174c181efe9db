import ArgumentParser
import Foundation
import Linguistics
import Reading

/// Learns every model, or the ones named, and writes them to a folder.
struct LearnModels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Learn the models, or score them with --evaluate.")

    @Option(help: "Folder with the treebanks as .conllu or .conllu.xz.")
    var treebanks: String

    @Option(help: "Folder with headlines, names in EWT and lists of known names.")
    var lessons = "Sources/Training/Lessons"

    @Option(
        help: "Folder of the models; clusters.model, pieces.model and abbreviations.txt stand there already.")
    var output = "Sources/Reading/Models"

    @Option(
        help: """
            Only these models, separated by commas: segmenter, lists, tagger, parser, features, lemmatizer, names. With \
            --evaluate, "names" scores nothing but them.
            """)
    var only: String?

    @Option(
        help: "Folder with news whose names are marked, news-train.jsonl and news-dev.jsonl, plain or packed with xz.")
    var news: String?

    @Option(
        parsing: .upToNextOption,
        help: "Learn no names from the news with the text of one of these files; for cross-validation.")
    var without: [String] = []

    @Option(
        help: "Learn no names from the news of one of five parts, 0 to 4; for claims --names.")
    var withoutFold: Fold?

    @Option(help: "How often the parser goes over its sentences.")
    var epochs = NetworkTrainer.Plan().epochs

    @Flag(help: "Learn nothing; print how well the models read the test parts of the treebanks.")
    var evaluate = false

    @Flag(help: "With --evaluate, print every name that is missed or wrong.")
    var showNames = false

    @Option(help: "The part to score: dev or test.")
    var part = "test"

    func run() throws {
        guard !evaluate else {
            try ModelScores(
                treebanks: URL(filePath: treebanks), models: URL(filePath: output), part: part,
                lessons: URL(filePath: lessons), news: news.map { URL(filePath: $0) }, showsNames: showNames,
                onlyNames: only == NameTagger.kind
            )
            .print()
            return
        }
        try learn()
    }

    private func learn() throws {
        if wants("names"), news == nil {
            throw ValidationError("Names are learned from news: give their folder with --news.")
        }
        let folder = URL(filePath: treebanks)
        let models = URL(filePath: output)
        let training = [try Treebank("ewt-train", in: folder), try Treebank("gum-open-train", in: folder)]
        let style = HeadlineStyle(every: 8)
        let headlines = try Treebank("headlines-train", in: URL(filePath: lessons)).sentences
            .map(HeadlineStyle.spellings)
        let sentences = training.flatMap(\.sentences)
        let tagged = sentences + style.headlines(of: sentences).map(\.headline) + headlines.flatMap { $0 }
        if wants("segmenter") {
            let list = AbbreviationList(
                try String(contentsOf: models.appending(path: AbbreviationList.file), encoding: .utf8))
            let print = PrintedCopy(names: training[1])
            let documents = try training.flatMap { bank in
                try CoNLLUDocument.documents(of: bank.sentences, file: bank.name)
                    + CoNLLUDocument.documents(of: print.sentences(of: bank, seed: 1), file: bank.name)
            }
            let trainer = SegmentationTrainer(abbreviations: list, seeds: Array(1...10))
            let starters = trainer.starters(documents)
            let parts = [
                trainer.trainSentences(documents, starters: starters).part("sentences"),
                ModelPart("starters", strings: starters), trainer.trainTokens(documents).part("tokens"),
                ModelPart("fusions", strings: trainer.fusions(documents)),
            ]
            try write(SentenceSplitter.kind, parts, to: models)
        }
        let clusters = try WordClusters(
            ModelFile(contentsOf: models.appending(path: "clusters.model"), kind: WordClusters.kind))
        if wants("tagger") {
            let trainer = TagTrainer(epochs: 16, least: 2, limit: 450_000, margin: 120, hiding: 0.2, seed: 1)
            try write(Tagger.kind, trainer.train(tagged, clusters: clusters), to: models)
        }
        let tagger = try Tagger(
            ModelFile(contentsOf: models.appending(path: Tagger.kind + ".model"), kind: Tagger.kind))
        if wants("lists") {
            let names = try KnownNames(lessons: URL(filePath: lessons)).names
            try write(NameLists.kind, NameLists.parts(names), to: models)
        }
        if wants("parser") {
            func file(_ kind: String) throws -> ModelFile {
                try ModelFile(contentsOf: models.appending(path: kind + ".model"), kind: kind)
            }
            let learning = ParserLearning(
                tagTrainer: TagTrainer(epochs: 8, least: 2, limit: 700_000, margin: 60, hiding: 0.2, seed: 1),
                tagger: tagger, clusters: clusters, pieces: try WordPieces(file(WordPieces.kind)),
                lists: try NameLists(file(NameLists.kind)), headlines: style, epochs: epochs)
            let named = try NamedText.uner("uner-ewt-dev", in: folder)
            let documents = try documents(training, headlines)
            let parts = try learning.learn(documents, named: named + named) { line, _ in print(line) }
            try write(NetworkModel.kind, parts, to: models)
        }
        if wants("features") {
            let trainer = FeatureTrainer(epochs: 6, limit: 80_000, seed: 1)
            try write(
                FeatureTagger.kind, trainer.train(sentences, tags: tagger.tags, clusters: clusters), to: models)
        }
        if wants("lemmatizer") {
            try write(Lemmatizer.kind, LemmaTrainer(leastForEnd: 2).train(sentences), to: models)
        }
        if wants("names"), let news {
            let learning = NameLearning(
                treebanks: folder, lessons: URL(filePath: lessons), news: URL(filePath: news),
                reader: try Reader(models: models, knowsNames: false))
            let texts = try without.map { try String(contentsOfFile: $0, encoding: .utf8) }
            try write(NameTagger.kind, learning.learn(without: texts, fold: withoutFold) { print($0) }, to: models)
        }
    }

    /// The documents to learn trees and names from; headlines, whose names are not known, in several spellings.
    private func documents(
        _ training: [Treebank], _ headlines: [[CoNLLUSentence]]
    ) throws -> [ParserLearning.Document] {
        let annotation = try NameAnnotation(
            contentsOf: URL(filePath: lessons).appending(path: "ewt-train-names.tsv"))
        let web = training[0].documents.map { sentences in
            ParserLearning.Document(sentences: sentences, names: sentences.map(annotation.names))
        }
        let entities = try EntityNames(
            titlesIn: training[1], lessons: URL(filePath: lessons))
        let named = training[1].documents.map { sentences in
            let bank = Treebank(name: training[1].name, sentences: sentences)
            let names = entities.texts(of: bank).map(\.names)
            return ParserLearning.Document(sentences: sentences, names: names)
        }
        return web + named + headlines.map { ParserLearning.Document(sentences: $0, names: nil) }
    }

    private func wants(_ model: String) -> Bool {
        only.map { $0.split(separator: ",").contains(Substring(model)) } ?? true
    }

    private func write(_ kind: String, _ parts: [ModelPart], to folder: URL) throws {
        let data = ModelFile.encode(kind: kind, parts: parts)
        try data.write(to: folder.appending(path: kind + ".model"))
        print("\(kind): \(data.count) bytes")
    }
}
