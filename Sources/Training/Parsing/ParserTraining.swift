import Foundation
import Linguistics
import Reading

/// Learns the model of the dependency parser from sentences with trees and with tags as the tagger gives them.
struct ParserTraining {
    /// Where all its chance comes from.
    let seed: UInt64
    let plan: NetworkTrainer.Plan
    let shape: NetworkShape
    let pieces: WordPieces

    /// A word seen less often is unknown.
    private static let leastCount = 2

    init(seed: UInt64, pieces: WordPieces, plan: NetworkTrainer.Plan = .init(), shape: NetworkShape = .init()) {
        self.seed = seed
        self.plan = plan
        self.shape = shape
        self.pieces = pieces
    }

    /// Trains for all epochs; `report` is given a line after each, and the model as it then stands on request.
    func learn(
        _ sentences: [CoNLLUSentence], report: (String, () -> NetworkModel) -> Void
    ) -> NetworkModel {
        let sentences = sentences.filter { (try? $0.tree()) != nil }
        let words = sentences.flatMap(\.words)
        let counts = words.reduce(into: [[UInt8]: Int]()) { $0[ParserLexicon.plain($1.form), default: 0] += 1 }
        let known = counts.filter { $0.value >= Self.leastCount }
            .sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }
        let labels = Set(words.compactMap { $0.dependency?.label }).sorted()
        let tags = Set(words.map(\.tag)).subtracting([""]).sorted()
        var shape = shape
        shape.words = known.count + 1
        shape.tags = tags.count + 1
        shape.classes = ParserLexicon.classCount
        shape.labels = labels.count
        shape.pieceWidth = pieces.table.width
        let lexicon = ParserLexicon(
            words: HashedVocabulary(known.map { HashedVocabulary.hash($0.key) }), tags: tags, labels: labels,
            endings: shape.endings, pieces: pieces)
        let layout = NetworkLayout(shape)
        let headlines = sentences.indices.filter { $0 % plan.headlineEvery == 0 }
            .compactMap { HeadlineStyle.shortened(sentences[$0]) }
        let examples = examples(sentences + headlines, lexicon)
        let noise = WordNoise(counts: [0] + known.map(\.value), plan: plan)
        var trainer = NetworkTrainer(layout, pieces: pieces.table, plan: plan, seed: seed)
        for epoch in 0..<plan.epochs {
            let line = trainer.train(examples) { noise.applied(to: $0, &$1) }
            let weights = trainer.weights
            report("epoch \(epoch + 1): \(line)") {
                NetworkModel(lexicon: lexicon, network: PackedNetwork(layout, weights: weights))
            }
        }
        return NetworkModel(lexicon: lexicon, network: PackedNetwork(layout, weights: trainer.weights))
    }

    private func examples(_ sentences: [CoNLLUSentence], _ lexicon: ParserLexicon) -> [NetworkTrainer.Example] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(lexicon.labels, lexicon.labels.indices))
        return sentences.map { sentence in
            let dependencies = sentence.words.compactMap(\.dependency)
            return NetworkTrainer.Example(
                words: sentence.words.map { lexicon.word(form: $0.form, pos: $0.pos, tag: $0.tag) },
                heads: dependencies.map { $0.head ?? dependencies.count },
                labels: dependencies.compactMap { numbers[$0.label] })
        }
    }
}
