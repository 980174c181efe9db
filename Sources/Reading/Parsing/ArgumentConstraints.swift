/// What holds of the arguments of nearly every word, and which the best tree over single arcs knows nothing of: there is
/// one subject, one object and one indirect object, and none of them has a preposition.
///
/// Where a tree breaks a rule, the word whose next best head or label costs least is tied anew, as long as that costs no
/// more than the rule is worth.
struct ArgumentConstraints {
    /// Heads and numbers of labels; the head of the root is the number of words.
    struct Tree: Equatable {
        var heads: [Int]
        var labels: [Int]
    }

    /// The numbers of the labels that a word may have below it, but for that of the root.
    private let labels: [Int]
    /// For each label which of the arguments it is, if it is one.
    private let arguments: [Int?]
    private let preposition: Int?

    /// The labels of each argument.
    private static let names: [Set<String>] = [
        ["nsubj", "nsubj:pass", "csubj", "csubj:pass"], ["obj"], ["iobj"],
    ]
    /// So much lower the score of a tree that keeps the rules may be; chosen on the development parts of the treebanks.
    private static let worth: Float = 3
    /// So many other heads are tried for a word.
    private static let heads = 3

    init(_ lexicon: ParserLexicon) {
        labels = lexicon.dependentLabels
        arguments = lexicon.labels.map { label in Self.names.firstIndex { $0.contains(label) } }
        preposition = lexicon.labels.firstIndex(of: "case")
    }

    /// The tree with what breaks the rules tied anew.
    ///
    /// - Parameters:
    ///   - tree: The likeliest tree.
    ///   - arcs: The scores of heads; a row for each word and a column for each head, the root last.
    ///   - scores: The scores of all labels of a word under a head.
    /// - Returns: The tree, the same one where it keeps the rules or where keeping them costs too much.
    func settled(_ tree: Tree, arcs: Matrix, scores: (_ word: Int, _ head: Int) -> [Float]) -> Tree {
        var tree = tree
        var left = breaches(in: tree)
        for _ in left.indices {
            guard let better = firstMove(out: left, in: tree, arcs, scores) else { break }
            tree = better
            left = breaches(in: tree)
        }
        return tree
    }

    /// The words of each breach of a rule.
    private func breaches(in tree: Tree) -> [[Int]] {
        let count = tree.heads.count
        let width = Self.names.count
        var found: [[Int]] = []
        var holders = [Int](repeating: -1, count: (count + 1) * width)
        for (word, head) in tree.heads.enumerated() where head < count {
            let label = tree.labels[word]
            if let argument = arguments[label] {
                let holder = holders[head * width + argument]
                if holder >= 0 { found.append([holder, word]) }
                holders[head * width + argument] = word
            } else if label == preposition, tree.heads[head] < count, arguments[tree.labels[head]] != nil {
                found.append([head, word])
            }
        }
        return found
    }

    /// The tree with the likeliest change that ends one of some breaches and makes no new one.
    private func firstMove(
        out breaches: [[Int]], in tree: Tree, _ arcs: Matrix, _ scores: (Int, Int) -> [Float]
    ) -> Tree? {
        for words in breaches {
            for move in moves(of: words, in: tree, arcs, scores) {
                var changed = tree
                changed.heads[move.word] = move.head
                changed.labels[move.word] = move.label
                if self.breaches(in: changed).count < breaches.count { return changed }
            }
        }
        return nil
    }

    private typealias Move = (loss: Float, word: Int, head: Int, label: Int)

    /// The other ties that some words may have, likeliest first.
    private func moves(of words: [Int], in tree: Tree, _ arcs: Matrix, _ scores: (Int, Int) -> [Float]) -> [Move] {
        let count = tree.heads.count
        var moves: [Move] = []
        for word in words where tree.heads[word] < count {
            let (head, label) = (tree.heads[word], tree.labels[word])
            let others = (0..<count).filter { $0 != word && $0 != head && !isBelow($0, word, in: tree) }
                .sorted { (arcs[word, $0], $1) > (arcs[word, $1], $0) }.prefix(Self.heads)
            let present = arcs[word, head] + margins(scores(word, head))[label]
            for other in [head] + others {
                let margins = margins(scores(word, other))
                for name in labels where (other, name) != (head, label) {
                    let loss = present - arcs[word, other] - margins[name]
                    if loss <= Self.worth { moves.append((loss, word, other, name)) }
                }
            }
        }
        return moves.sorted { ($0.loss, $0.word, $0.head, $0.label) < ($1.loss, $1.word, $1.head, $1.label) }
    }

    private func isBelow(_ word: Int, _ above: Int, in tree: Tree) -> Bool {
        var current = word
        while current < tree.heads.count {
            if current == above { return true }
            current = tree.heads[current]
        }
        return false
    }

    /// How far each score lies below the highest of the labels that a word under a head may have.
    private func margins(_ scores: [Float]) -> [Float] {
        let highest = labels.reduce(-Float.infinity) { max($0, scores[$1]) }
        return scores.map { $0 - highest }
    }
}
