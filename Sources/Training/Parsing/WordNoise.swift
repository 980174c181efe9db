import Reading

/// Hides some of what words show, so that the network learns to do without: rare words become unknown, as in
/// Kiperwasser and Goldberg (2016), tags are withheld, and whole sentences lose or gain capitals, as headlines do.
struct WordNoise: Sendable {
    /// How often each known word occurs.
    let counts: [Int]
    let plan: NetworkTrainer.Plan

    func applied(to example: NetworkTrainer.Example, _ random: inout SplitMix) -> NetworkTrainer.Example {
        let written = Double.random(in: 0..<1, using: &random)
        let words = example.words.map { word in
            var word = word
            let share = plan.wordDropout / (Double(counts[Int(word.word)]) + plan.wordDropout)
            if Double.random(in: 0..<1, using: &random) < share + 0.02 { word.word = 0 }
            if Double.random(in: 0..<1, using: &random) < plan.tagDropout {
                word.tag = 0
                word.wordClass = 0
            }
            word.shape = shape(word.shape, written: written)
            if written < 0.03 || Double.random(in: 0..<1, using: &random) < plan.listDropout { word.lists = 0 }
            return word
        }
        return NetworkTrainer.Example(
            words: words, heads: example.heads, labels: example.labels, taggings: example.taggings,
            names: example.names)
    }

    /// Three sentences in a hundred are all lower case, three all upper, four with every word's first letter upper.
    private func shape(_ shape: Int32, written: Double) -> Int32 {
        guard written < 0.1, let old = WordShape(rawValue: shape - 1), old != .digits, old != .marks else {
            return shape
        }
        if written < 0.03 { return WordShape.lower.rawValue + 1 }
        if written < 0.06 { return WordShape.upper.rawValue + 1 }
        return old == .lower ? WordShape.title.rawValue + 1 : shape
    }
}
