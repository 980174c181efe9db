import Linguistics
import Reading

/// Learns the name tagger on tags as the tagger gives them.
struct NameTrainer {
    let epochs: Int
    let least: Int
    let limit: Int
    let margin: Int16
    /// How much the outside of names is favoured, in units of the stored weights.
    let caution: Int32
    let seed: UInt64

    private struct Example {
        let words: [WordLook]
        let tags: [UInt8]
        let marks: [Int]
        let isShouting: Bool
    }

    func train(_ texts: [NamedText], tags: [[UInt8]], clusters: WordClusters) -> [ModelPart] {
        let examples = zip(texts, tags).map { text, tags in
            let words = text.forms.map { WordLook($0, clusters: clusters) }
            return Example(words: words, tags: tags, marks: Self.marks(text), isShouting: Tagger.isShouting(words))
        }
        let index = FeatureIndex(
            counting: { add in
                for example in examples {
                    for place in example.words.indices {
                        let last = place > 0 ? example.marks[place - 1] : 0
                        let secondLast = place > 1 ? example.marks[place - 2] : 0
                        Self.collect(example, place, last, secondLast, add)
                    }
                }
            }, least: least)
        var perceptron = ClassPerceptron(rows: index.keys.count, classes: NameTagger.marks.count)
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for number in random.order(examples.count) { learn(examples[number], index, &perceptron) }
        }
        return [ModelPart("caution", [caution])]
            + ClassModel.parts(prefix: "name", features: perceptron.quantised(index.keys, limit: limit))
    }

    private func learn(_ example: Example, _ index: FeatureIndex, _ perceptron: inout ClassPerceptron) {
        var last = 0
        var secondLast = 0
        var scores = [Int16](repeating: 0, count: perceptron.classes)
        for place in example.words.indices {
            var rows: [Int32] = []
            Self.collect(example, place, last, secondLast) {
                let row = index.row(of: $0)
                if row >= 0 { rows.append(row) }
            }
            perceptron.score(rows, into: &scores)
            let right = example.marks[place]
            var wrong = right == 0 ? 1 : 0
            var choice = 0
            for mark in scores.indices {
                if mark != right, scores[mark] > scores[wrong] { wrong = mark }
                if scores[mark] > scores[choice], NameTagger.allows(mark, after: last) { choice = mark }
            }
            if scores[right] < scores[wrong] + margin { perceptron.update(rows, towards: right, awayFrom: wrong) }
            perceptron.advance()
            (last, secondLast) = (choice, last)
        }
    }

    private static func collect(
        _ example: Example, _ place: Int, _ last: Int, _ secondLast: Int, _ add: (UInt32) -> Void
    ) {
        example.words.withUnsafeBufferPointer { words in
            NameFeatures.collect(words, tags: example.tags, at: place, isShouting: example.isShouting, into: add)
            NameFeatures.collect(
                words, tags: example.tags, at: place, last: UInt64(last), secondLast: UInt64(secondLast), into: add)
        }
    }

    private static func marks(_ text: NamedText) -> [Int] {
        var marks = [Int](repeating: 0, count: text.forms.count)
        for name in text.names {
            let kind = NameSpan.Kind.allCases.firstIndex(of: name.kind) ?? 0
            for place in name.tokens { marks[place] = place == name.tokens.lowerBound ? kind * 2 + 1 : kind * 2 + 2 }
        }
        return marks
    }
}
