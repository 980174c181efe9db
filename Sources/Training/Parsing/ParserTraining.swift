import Foundation
import Linguistics
import Reading

/// Learns the model of the dependency parser from sentences with trees.
struct ParserTraining {
    /// Where all its chance comes from.
    let seed: UInt64
    let plan: NetworkTrainer.Plan
    let shape: NetworkShape
    let pieces: WordPieces
    let lists: NameLists

    /// A word seen less often is unknown.
    private static let leastCount = 2
    /// A tagging seen less often is not learned.
    private static let leastTaggings = 3

    init(
        seed: UInt64, pieces: WordPieces, lists: NameLists, plan: NetworkTrainer.Plan = .init(),
        shape: NetworkShape = .init()
    ) {
        self.seed = seed
        self.plan = plan
        self.shape = shape
        self.pieces = pieces
        self.lists = lists
    }

    /// Trains for all epochs; `report` is given a line after each, and the model as it then stands on request.
    func learn(
        _ lessons: [Lesson], report: (String, () -> NetworkModel) -> Void
    ) -> NetworkModel {
        let lessons = lessons.filter { lesson in lesson.gold.map { (try? $0.tree()) != nil } ?? true }
        let words = lessons.flatMap { $0.gold?.words ?? [] }
        let counts = words.reduce(into: [[UInt8]: Int]()) { $0[ParserLexicon.plain($1.form), default: 0] += 1 }
        let known = counts.filter { $0.value >= Self.leastCount }
            .sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }
        let labels = Set(words.compactMap { $0.dependency?.label }).sorted()
        let tags = Set(words.map(\.tag)).subtracting([""]).sorted()
        let taggings = words.reduce(into: [Tagger.Tag: Int]()) { $0[Self.tagging($1), default: 0] += 1 }
            .filter { $0.value >= Self.leastTaggings }.map(\.key).sorted { $0.name < $1.name }
        var shape = shape
        shape.words = known.count + 1
        shape.tags = tags.count + 1
        shape.classes = ParserLexicon.classCount
        shape.labels = labels.count
        shape.taggings = taggings.count
        shape.pieceWidth = pieces.table.width
        let lexicon = ParserLexicon(
            words: HashedVocabulary(known.map { HashedVocabulary.hash($0.key) }), tags: tags, labels: labels,
            taggings: taggings, endings: shape.endings, pieces: pieces, lists: lists)
        let layout = NetworkLayout(shape)
        let examples = examples(lessons, lexicon)
        let noise = WordNoise(counts: [0] + known.map(\.value), plan: plan)
        var trainer = NetworkTrainer(layout, pieces: pieces.table, plan: plan, seed: seed)
        for epoch in 0..<plan.epochs {
            let line = trainer.train(examples) { noise.applied(to: $0, &$1) }
            let weights = trainer.weights
            report("epoch \(epoch + 1): \(line)") {
                NetworkModel(lexicon: lexicon, network: PackedNetwork(layout, weights: weights, for: .reading))
            }
        }
        return NetworkModel(lexicon: lexicon, network: PackedNetwork(layout, weights: trainer.weights, for: .reading))
    }

    private static func tagging(_ word: CoNLLUWord) -> Tagger.Tag { Tagger.Tag(pos: word.pos, tag: word.tag) }

    private func examples(_ lessons: [Lesson], _ lexicon: ParserLexicon) -> [NetworkTrainer.Example] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(lexicon.labels, lexicon.labels.indices))
        let taggings = Dictionary(uniqueKeysWithValues: zip(lexicon.taggings, lexicon.taggings.indices))
        return lessons.map { lesson in
            let unknown = [Int?](repeating: nil, count: lesson.forms.count)
            let words = lesson.gold?.words
            return NetworkTrainer.Example(
                words: lexicon.words(lesson.forms, tags: lesson.tags),
                heads: words?.map { $0.dependency?.head ?? lesson.forms.count } ?? unknown,
                labels: words?.map { word in word.dependency.flatMap { numbers[$0.label] } } ?? unknown,
                taggings: words?.map { taggings[Self.tagging($0)] } ?? unknown,
                names: lesson.names.map { NameMarks.marks(of: $0, count: lesson.forms.count) } ?? unknown)
        }
    }
}
