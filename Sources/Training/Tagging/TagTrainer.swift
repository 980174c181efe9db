import Linguistics
import Reading

/// Learns the tagger from left to right on its own earlier choices.
struct TagTrainer {
    /// A sentence ready to be learned from.
    struct Example {
        let words: [WordLook]
        let tags: [UInt8]
    }

    let epochs: Int
    let least: Int
    let limit: Int
    let margin: Int16
    /// How readily words are hidden: one that occurs so often is hidden every other time.
    let hiding: Float
    let seed: UInt64

    func train(_ sentences: [CoNLLUSentence], clusters: WordClusters) -> [ModelPart] {
        let names = Self.names(of: sentences)
        let number = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt8($0)) })
        let examples = sentences.map { sentence in
            Example(
                words: sentence.words.map { WordLook($0.form, clusters: clusters) },
                tags: sentence.words.map { number[Self.name(of: $0)] ?? 0 })
        }
        let index = FeatureIndex(
            counting: { add in
                for example in examples { Self.feed(example, add) }
            }, least: least)
        var perceptron = ClassPerceptron(rows: index.keys.count, classes: names.count)
        let fixed = examples.map { Self.fixedRows($0, index) }
        var counts: [UInt64: Float] = [:]
        for word in examples.lazy.flatMap(\.words) { counts[word.lower, default: 0] += 1 }
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for number in random.order(examples.count) {
                let example = examples[number]
                let shown = hidingRareWords(example, counts, &random)
                learn(shown ?? example, shown.map { Self.fixedRows($0, index) } ?? fixed[number], index, &perceptron)
            }
        }
        return [ModelPart("tags", strings: names)]
            + ClassModel.parts(prefix: "tag", features: perceptron.quantised(index.keys, limit: limit))
    }

    /// The sentence with some words as if never seen before, rare ones the oftenest, so that the tagger learns what
    /// to make of unknown words; nothing when no word is hidden.
    private func hidingRareWords(
        _ example: Example, _ counts: [UInt64: Float], _ random: inout SplitMix
    ) -> Example? {
        var words = example.words
        var isChanged = false
        for index in words.indices {
            let count = counts[words[index].lower] ?? 1
            guard random.unit() < hiding / (hiding + count) else { continue }
            words[index] = words[index].withoutForm
            isChanged = true
        }
        return isChanged ? Example(words: words, tags: example.tags) : nil
    }

    private func learn(
        _ example: Example, _ fixed: [[Int32]], _ index: FeatureIndex, _ perceptron: inout ClassPerceptron
    ) {
        var last = TagFeatures.noTag
        var secondLast = TagFeatures.noTag
        var scores = [Int16](repeating: 0, count: perceptron.classes)
        for position in example.words.indices {
            var rows = fixed[position]
            example.words.withUnsafeBufferPointer { words in
                TagFeatures.collect(words, at: position, last: last, secondLast: secondLast) {
                    let row = index.row(of: $0)
                    if row >= 0 { rows.append(row) }
                }
            }
            perceptron.score(rows, into: &scores)
            let right = Int(example.tags[position])
            var best = right == 0 ? 1 : 0
            var choice = 0
            for label in scores.indices {
                if label != right, scores[label] > scores[best] { best = label }
                if scores[label] > scores[choice] { choice = label }
            }
            if scores[right] < scores[best] + margin {
                perceptron.update(rows, towards: right, awayFrom: best)
            }
            perceptron.advance()
            (last, secondLast) = (UInt64(choice), last)
        }
    }

    private static func feed(_ example: Example, _ add: (UInt32) -> Void) {
        let isShouting = Tagger.isShouting(example.words)
        example.words.withUnsafeBufferPointer { words in
            for position in words.indices {
                TagFeatures.collect(words, at: position, isShouting: isShouting, into: add)
                let last = position > 0 ? UInt64(example.tags[position - 1]) : TagFeatures.noTag
                let secondLast = position > 1 ? UInt64(example.tags[position - 2]) : TagFeatures.noTag
                TagFeatures.collect(words, at: position, last: last, secondLast: secondLast, into: add)
            }
        }
    }

    private static func fixedRows(_ example: Example, _ index: FeatureIndex) -> [[Int32]] {
        let isShouting = Tagger.isShouting(example.words)
        return example.words.withUnsafeBufferPointer { words in
            words.indices.map { position in
                var rows: [Int32] = []
                rows.reserveCapacity(40)
                TagFeatures.collect(words, at: position, isShouting: isShouting) {
                    let row = index.row(of: $0)
                    if row >= 0 { rows.append(row) }
                }
                return rows
            }
        }
    }

    private static func name(of word: CoNLLUWord) -> String { Tagger.Tag(pos: word.pos, tag: word.tag).name }

    /// The pairs of tags that occur at least three times; the commonest first.
    private static func names(of sentences: [CoNLLUSentence]) -> [String] {
        var counts: [String: Int] = [:]
        for sentence in sentences {
            for word in sentence.words { counts[name(of: word), default: 0] += 1 }
        }
        return counts.filter { $0.value > 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
