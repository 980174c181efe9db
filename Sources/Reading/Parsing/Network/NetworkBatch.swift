/// Some sentences side by side: the first words of all, then the second words, and so on, longest sentence first.
package struct NetworkBatch: Sendable {
    /// The sentences, longest first.
    package let sentences: [[NetworkWord]]
    /// Row of the first word of each step, and the number of rows.
    package let starts: [Int32]
    /// Where each sentence begins when they stand one after the other.
    package let offsets: [Int]
    /// For each place in that order its row.
    package let rows: [Int]

    /// The sentences must come longest first, none of them empty.
    package init(_ sentences: [[NetworkWord]]) {
        self.sentences = sentences
        let steps = sentences.first?.count ?? 0
        var starts: [Int32] = [0]
        var running = sentences.count
        var total = 0
        for step in 0..<steps {
            while running > 0, sentences[running - 1].count <= step { running -= 1 }
            total += running
            starts.append(Int32(total))
        }
        var offsets: [Int] = []
        var rows: [Int] = []
        rows.reserveCapacity(total)
        for (number, sentence) in sentences.enumerated() {
            offsets.append(rows.count)
            for step in sentence.indices { rows.append(Int(starts[step]) + number) }
        }
        self.starts = starts
        self.offsets = offsets
        self.rows = rows
    }

    package var steps: Int { starts.count - 1 }
}
