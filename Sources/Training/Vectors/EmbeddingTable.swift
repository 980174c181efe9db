/// The vectors of a transformer's whole words of two and more lower-case letters.
struct EmbeddingTable {
    let words: [String]
    let width: Int
    /// One row of `width` numbers for each word, centred and scaled to length 1.
    let vectors: [Float]

    init(_ table: TransformerTable) {
        let chosen = table.vocabulary.indices.filter { index in
            let word = table.vocabulary[index]
            return word.utf8.count > 1 && word.utf8.allSatisfy { (97...122).contains($0) }
        }
        var vectors = table.centred(chosen)
        for row in chosen.indices {
            let range = row * table.width..<(row + 1) * table.width
            let square = vectors[range].reduce(0) { $0 + $1 * $1 }
            let scale = 1 / max(square.squareRoot(), .leastNormalMagnitude)
            for place in range { vectors[place] *= scale }
        }
        words = chosen.map { table.vocabulary[$0] }
        width = table.width
        self.vectors = vectors
    }
}
