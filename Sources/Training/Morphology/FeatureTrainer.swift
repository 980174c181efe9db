import Linguistics
import Reading

/// Learns which set of features a word has under its tag.
struct FeatureTrainer {
    let epochs: Int
    let limit: Int
    let seed: UInt64

    private struct Example {
        let rows: [Int32]
        let right: Int
        let candidates: [UInt8]
    }

    func train(_ sentences: [CoNLLUSentence], tags: [Tagger.Tag], clusters: WordClusters) -> [ModelPart] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices.map { UInt8($0) }))
        let sentences = sentences.filter { $0.words.allSatisfy { numbers[.init(pos: $0.pos, tag: $0.tag)] != nil } }
        let tagged = sentences.map { $0.words.map { numbers[.init(pos: $0.pos, tag: $0.tag)] ?? 0 } }
        let sets = Self.sets(sentences)
        let setNumbers = Dictionary(uniqueKeysWithValues: zip(sets, sets.indices.map { UInt8($0) }))
        let candidates = Self.candidates(sentences, tagged, setNumbers, tags: tags.count)
        let looks = sentences.map { $0.words.map { WordLook($0.form, clusters: clusters) } }
        let isOpen = candidates.map { $0.count > 1 }
        func visit(_ number: Int, _ body: (Int, UnsafeBufferPointer<WordLook>) -> Void) {
            looks[number].withUnsafeBufferPointer { words in
                for index in words.indices where isOpen[Int(tagged[number][index])] { body(index, words) }
            }
        }
        let index = FeatureIndex(
            counting: { add in
                for number in sentences.indices {
                    visit(number) { FeatureTagger.collect($1, tags: tagged[number], at: $0, into: add) }
                }
            }, least: 3)
        var examples: [Example] = []
        for number in sentences.indices {
            visit(number) { place, words in
                guard let right = setNumbers[sentences[number].words[place].features] else { return }
                var rows: [Int32] = []
                FeatureTagger.collect(words, tags: tagged[number], at: place) {
                    let row = index.row(of: $0)
                    if row >= 0 { rows.append(row) }
                }
                let choice = candidates[Int(tagged[number][place])]
                guard choice.contains(right) else { return }
                examples.append(Example(rows: rows, right: Int(right), candidates: choice))
            }
        }
        let perceptron = learn(examples, rows: index.keys.count, classes: sets.count)
        return FeatureTagger.parts(sets: sets, candidates: candidates)
            + ClassModel.parts(prefix: "set", features: perceptron.quantised(index.keys, limit: limit))
    }

    private func learn(_ examples: [Example], rows: Int, classes: Int) -> ClassPerceptron {
        var perceptron = ClassPerceptron(rows: rows, classes: classes)
        var scores = [Int16](repeating: 0, count: classes)
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for number in random.order(examples.count) {
                let example = examples[number]
                perceptron.score(example.rows, into: &scores)
                let wrong = example.candidates.lazy.map { Int($0) }.filter { $0 != example.right }
                    .max { scores[$0] < scores[$1] }
                if let wrong, scores[example.right] <= scores[wrong] {
                    perceptron.update(example.rows, towards: example.right, awayFrom: wrong)
                }
                perceptron.advance()
            }
        }
        return perceptron
    }

    /// The commonest sets of features, marks of misspelling left out: they say nothing a reader can know.
    private static func sets(_ sentences: [CoNLLUSentence]) -> [String] {
        var counts: [String: Int] = [:]
        for word in sentences.flatMap(\.words) where !word.features.contains("Typo=Yes") {
            counts[word.features, default: 0] += 1
        }
        let common = counts.filter { $0.value > 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return common.prefix(FeatureTagger.most).map(\.key)
    }

    /// For each tag the sets of features seen with it at least three times, the commonest first.
    private static func candidates(
        _ sentences: [CoNLLUSentence], _ tagged: [[UInt8]], _ sets: [String: UInt8], tags: Int
    ) -> [[UInt8]] {
        var counts = [[UInt8: Int]](repeating: [:], count: tags)
        for (sentence, row) in zip(sentences, tagged) {
            for (word, tag) in zip(sentence.words, row) {
                if let set = sets[word.features] { counts[Int(tag)][set, default: 0] += 1 }
            }
        }
        return counts.map { counts in
            let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(200)
            let common = sorted.filter { $0.value > 2 }
            return (common.isEmpty ? Array(sorted.prefix(1)) : Array(common)).map(\.key)
        }
    }
}
