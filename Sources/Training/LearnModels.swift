import ArgumentParser
import Foundation
import Linguistics
import Reading

/// Learns every model, or the ones named, and writes them to a folder.
struct LearnModels: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "learn", abstract: "Learn the models.")

    @Option(help: "Folder with the treebanks as .conllu or .conllu.xz.")
    var treebanks: String

    @Option(help: "Folder to write the models to; clusters.model and abbreviations.txt stand there already.")
    var output: String

    @Option(help: "Only these models, separated by commas.")
    var only: String?

    func run() throws {
        let folder = URL(filePath: treebanks)
        let models = URL(filePath: output)
        let training = [try Treebank("ewt-train", in: folder), try Treebank("gum-open-train", in: folder)]
        let sentences = training.flatMap(\.sentences)
        if wants("segmenter") {
            let list = AbbreviationList(
                try String(contentsOf: models.appending(path: "abbreviations.txt"), encoding: .utf8))
            let documents = try training.flatMap { try CoNLLUDocument.documents(of: $0.sentences, file: $0.name) }
            let trainer = SegmentationTrainer(abbreviations: list, seed: 1)
            print(trainer.fusions(documents))
            _ = trainer.trainTokens(documents)
        }
        if wants("parser") {
            let data = try ParserLearning(
                tagTrainer: TagTrainer(epochs: 2, least: 2, limit: 900_000, margin: 1, seed: 1),
                clusters: WordClusters(
                    ModelFile(contentsOf: models.appending(path: "clusters.model"), kind: WordClusters.kind)),
                pieces: WordPieces(ModelFile(contentsOf: models.appending(path: "pieces.model"), kind: WordPieces.kind))
            ).learn(training) { line, _ in print("parser", line) }
            try data.write(to: models.appending(path: "parser.model"))
        }
        if wants("tagger") {
            let clusters = try WordClusters(
                ModelFile(contentsOf: models.appending(path: "clusters.model"), kind: WordClusters.kind))
            let parts = TagTrainer(epochs: 5, least: 2, limit: 900_000, margin: 1, seed: 1)
                .train(sentences, clusters: clusters)
            let data = ModelFile.encode(kind: Tagger.kind, parts: parts)
            try data.write(to: models.appending(path: "tagger.model"))
            print("tagger", data.count)
            let tagger = try Tagger(ModelFile(data, kind: Tagger.kind, name: "tagger"))
            for name in ["ewt-dev", "ewt-test", "gum-open-dev", "gum-open-test"] {
                var total = 0
                var pos = 0
                var tag = 0
                let start = Date()
                for sentence in try Treebank(name, in: folder).sentences {
                    let found = tagger.tag(sentence.words.map { WordLook($0.form, clusters: clusters) })
                    for (word, number) in zip(sentence.words, found) {
                        total += 1
                        if tagger.tags[Int(number)].pos == word.pos { pos += 1 }
                        if tagger.tags[Int(number)].tag == word.tag { tag += 1 }
                    }
                }
                print(
                    name, Double(pos) / Double(total), Double(tag) / Double(total),
                    Double(total) / Date().timeIntervalSince(start))
            }
        }
    }

    private func wants(_ model: String) -> Bool {
        only.map { $0.split(separator: ",").contains(Substring(model)) } ?? true
    }
}
