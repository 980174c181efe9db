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

    @Option(
        help: "Folder of the models; clusters.model, pieces.model and abbreviations.txt stand there already.")
    var output = "Sources/Reading/Models"

    @Option(help: "Only these models, separated by commas: segmenter, tagger, parser, features, lemmatizer, names.")
    var only: String?

    @Flag(help: "Learn nothing; print how well the models read the test parts of the treebanks.")
    var evaluate = false

    @Option(help: "The part to score: dev or test.")
    var part = "test"

    func run() throws {
        guard !evaluate else {
            try ModelScores(treebanks: URL(filePath: treebanks), models: URL(filePath: output), part: part).print()
            return
        }
        try learn()
    }

    private func learn() throws {
        let folder = URL(filePath: treebanks)
        let models = URL(filePath: output)
        let training = [try Treebank("ewt-train", in: folder), try Treebank("gum-open-train", in: folder)]
        let sentences = training.flatMap(\.sentences)
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
            try write(Tagger.kind, trainer.train(sentences, clusters: clusters), to: models)
        }
        let tagger = try Tagger(
            ModelFile(contentsOf: models.appending(path: Tagger.kind + ".model"), kind: Tagger.kind))
        if wants("parser") {
            let learning = ParserLearning(
                tagTrainer: TagTrainer(epochs: 8, least: 2, limit: 700_000, margin: 60, hiding: 0.2, seed: 1),
                clusters: clusters,
                pieces: try WordPieces(
                    ModelFile(contentsOf: models.appending(path: WordPieces.kind + ".model"), kind: WordPieces.kind)))
            try write(NetworkModel.kind, learning.learn(training) { line, _ in print(line) }, to: models)
        }
        if wants("features") {
            let trainer = FeatureTrainer(epochs: 6, limit: 80_000, seed: 1)
            try write(
                FeatureTagger.kind, trainer.train(sentences, tags: tagger.tags, clusters: clusters), to: models)
        }
        if wants("lemmatizer") {
            try write(Lemmatizer.kind, LemmaTrainer(leastForEnd: 2).train(sentences), to: models)
        }
        if wants("names") {
            let titles = NamedText.titles(in: training[1])
            let uner = try NamedText.uner("uner-ewt-dev", in: folder)
            let texts = NamedText.gum(training[1], titles: titles) + uner + uner
            let tags = texts.map { text in tagger.tag(text.forms.map { WordLook($0, clusters: clusters) }) }
            let trainer = NameTrainer(epochs: 10, least: 2, limit: 180_000, margin: 2, caution: 470, seed: 1)
            try write(NameTagger.kind, trainer.train(texts, tags: tags, clusters: clusters), to: models)
        }
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
