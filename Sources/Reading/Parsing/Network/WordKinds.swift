/// The words of a batch that differ, and for each row which of them stands there.
///
/// What the network makes of a word by itself is the same wherever the word stands, so it need be made but once.
package struct WordKinds: Sendable {
    /// The words.
    let words: [NetworkWord]
    /// For each row of the batch the number of its word.
    let numbers: [Int]

    /// Finds the words that differ.
    init(differentIn batch: NetworkBatch) {
        var words: [NetworkWord] = []
        var known: [NetworkWord: Int] = [:]
        numbers = Self.all(of: batch).map { word in
            if let number = known[word] { return number }
            known[word] = words.count
            words.append(word)
            return words.count - 1
        }
        self.words = words
    }

    /// Takes every row for a word of its own.
    init(eachIn batch: NetworkBatch) {
        words = Self.all(of: batch)
        numbers = Array(words.indices)
    }

    private static func all(of batch: NetworkBatch) -> [NetworkWord] {
        (0..<batch.steps).flatMap { step in
            batch.sentences.prefix(Int(batch.starts[step + 1] - batch.starts[step])).map { $0[step] }
        }
    }
}
