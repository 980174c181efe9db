/// The best tree over a sentence's arc scores.
package enum Arborescence {
    /// The head of each word so that the sum of scores is greatest among trees with exactly one root.
    ///
    /// `scores` has a row for each word and a column for each head, the root last. The algorithm is that of Chu and
    /// Liu (1965) and Edmonds (1967); one root is had by making every root arc so dear that a second is never worth it.
    /// The time grows with the square of the words.
    package static func heads(_ scores: Matrix) -> [Int] {
        let count = scores.rows
        guard count > 1 else { return [Int](repeating: count, count: count) }
        var arcs = scores
        for word in 0..<count { arcs[word, word] = -.infinity }
        let best = (0..<count).map { word in bestHead(arcs, word) }
        let roots = best.count { $0 == count }
        if roots == 1, !hasCycle(best, root: count) { return best }
        let greatest = scores.values.reduce(0) { max($0, abs($1)) }
        let dearness = 4 * Double(greatest) * Double(count) + 1
        var contraction = Contraction(words: count) { word, head in
            Double(arcs[word, head]) - (head == count ? dearness : 0)
        }
        return contraction.heads()
    }

    private static func bestHead(_ arcs: Matrix, _ word: Int) -> Int {
        var best = arcs.columns - 1
        for head in 0..<arcs.columns where arcs[word, head] > arcs[word, best] { best = head }
        return best
    }

    private static func hasCycle(_ heads: [Int], root: Int) -> Bool {
        var mark = [Int](repeating: 0, count: heads.count)
        for start in heads.indices {
            var node = start
            while node != root, mark[node] == 0 {
                mark[node] = start + 1
                node = heads[node]
            }
            if node != root, mark[node] == start + 1 { return true }
        }
        return false
    }
}
