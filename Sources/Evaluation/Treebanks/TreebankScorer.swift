public import Linguistics

/// Why two files cannot be compared.
public enum TreebankScoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The two files are not of the same text; the line of the first word that differs is given for both.
    case differentText(goldLine: Int, predictedLine: Int)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .differentText(let gold, let predicted):
            "the files hold different texts from line \(gold) of the first and line \(predicted) of the second on; "
                + "compare two readings of one text"
        }
    }
}

/// Compares parsed files in the manner of the CoNLL 2018 shared task (Zeman and others 2018).
///
/// Units are aligned by their characters without white space. Words of multiword tokens are aligned by the longest
/// common sequence of their forms. Labels are compared without subtypes.
public struct TreebankScorer: Sendable {
    /// Makes a scorer.
    public init() {}

    /// How well `predicted` agrees with `gold`.
    ///
    /// - Throws: `TreebankScoreError` when the two are not of the same text.
    public func score(
        gold: [CoNLLUSentence], predicted: [CoNLLUSentence]
    ) throws(TreebankScoreError) -> TreebankScore {
        let left = TreebankUnits(gold)
        let right = TreebankUnits(predicted)
        guard left.characters == right.characters else {
            let place = zip(left.characters, right.characters).enumerated().first { $1.0 != $1.1 }?.offset
            let offset = place ?? min(left.characters.count, right.characters.count)
            throw .differentText(goldLine: left.line(at: offset), predictedLine: right.line(at: offset))
        }
        let pairs = WordAlignment(left, right).pairs
        var partner = [Int](repeating: -1, count: left.words.count)
        for pair in pairs { partner[pair.gold] = pair.predicted }
        func count(_ isCorrect: (TreebankUnits.Word, TreebankUnits.Word) -> Bool) -> UnitScore {
            let correct = pairs.count { isCorrect(left.words[$0.gold], right.words[$0.predicted]) }
            return UnitScore(gold: left.words.count, predicted: right.words.count, correct: correct)
        }
        func hasSameHead(_ gold: TreebankUnits.Word, _ predicted: TreebankUnits.Word) -> Bool {
            guard gold.hasDependency, predicted.hasDependency else { return false }
            guard let head = gold.head, let found = predicted.head else { return gold.head == predicted.head }
            return partner[head] == found
        }
        func count(among labels: Set<Substring>) -> UnitScore {
            UnitScore(
                gold: left.words.count { labels.contains($0.label) },
                predicted: right.words.count { labels.contains($0.label) },
                correct: pairs.count {
                    let (gold, predicted) = (left.words[$0.gold], right.words[$0.predicted])
                    return labels.contains(gold.label) && hasSameHead(gold, predicted) && gold.label == predicted.label
                })
        }
        return TreebankScore(units: [
            .tokens: Self.shared(left.tokens, right.tokens),
            .sentences: Self.shared(left.sentences, right.sentences),
            .words: count { _, _ in true },
            .universalTags: count { $0.word.pos == $1.word.pos },
            .tags: count { $0.word.tag == $1.word.tag },
            .features: count { $0.features == $1.features },
            .lemmas: count { $0.word.lemma == "_" || $0.word.lemma == $1.word.lemma },
            .unlabelled: count(hasSameHead),
            .labelled: count { hasSameHead($0, $1) && $0.label == $1.label },
            .contentWords: count(among: Self.contentLabels),
            .coreArguments: count(among: Self.coreLabels),
        ])
    }

    private static let coreLabels: Set<Substring> = ["nsubj", "obj", "iobj", "obl", "ccomp", "xcomp"]
    /// The labels of words with a meaning of their own, as the shared task lists them.
    private static let contentLabels: Set<Substring> = [
        "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated", "advcl", "advmod",
        "discourse", "nmod", "appos", "nummod", "acl", "amod", "conj", "fixed", "flat", "compound", "list", "parataxis",
        "orphan", "goeswith", "reparandum", "root", "dep",
    ]

    private static func shared(_ gold: [Range<Int>], _ predicted: [Range<Int>]) -> UnitScore {
        let known = Set(gold)
        return UnitScore(gold: gold.count, predicted: predicted.count, correct: predicted.count { known.contains($0) })
    }
}
