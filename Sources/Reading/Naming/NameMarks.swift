package import Linguistics

/// The marks by which names are written word by word (IOB2), and the best row of them.
package enum NameMarks {
    /// Outside, then begin and inside of each kind, in the order of their numbers.
    package static let all =
        ["O"] + NameSpan.Kind.allCases.flatMap { ["B-" + $0.rawValue, "I-" + $0.rawValue] }

    /// The marks that begin and go on with a name of a kind.
    static func marks(of kind: NameSpan.Kind) -> [Int] {
        let number = NameSpan.Kind.allCases.firstIndex(of: kind) ?? 0
        return [number * 2 + 1, number * 2 + 2]
    }

    /// The marks of a sentence with some names.
    package static func marks(of names: [NameSpan], count: Int) -> [Int] {
        var marks = [Int](repeating: 0, count: count)
        for name in names {
            let own = Self.marks(of: name.kind)
            for place in name.tokens { marks[place] = place == name.tokens.lowerBound ? own[0] : own[1] }
        }
        return marks
    }

    /// The names that a row of marks stands for.
    package static func names(_ marks: [Int]) -> [NameSpan] {
        var spans: [NameSpan] = []
        var open: (start: Int, kind: NameSpan.Kind)?
        for (index, mark) in marks.enumerated() {
            if let name = open, mark == 0 || mark % 2 == 1 {
                spans.append(NameSpan(tokens: name.start..<index, kind: name.kind))
                open = nil
            }
            if mark % 2 == 1 { open = (index, NameSpan.Kind.allCases[mark / 2]) }
        }
        if let name = open { spans.append(NameSpan(tokens: name.start..<marks.count, kind: name.kind)) }
        return spans
    }

    /// The best row of marks by the algorithm of Viterbi (1967): the one with the highest sum of scores among those in
    /// which the inside of a name follows its begin or inside only.
    ///
    /// Scores are logarithms of likelihoods up to a constant, one row a word.
    package static func best(_ scores: Matrix) -> [Int] {
        let count = all.count
        var sums = [Float](repeating: -.infinity, count: count)
        sums[0] = 0
        var origins: [[Int]] = []
        for row in 0..<scores.rows {
            var next = [Float](repeating: -.infinity, count: count)
            var origin = [Int](repeating: 0, count: count)
            for mark in 0..<count {
                for last in 0..<count where allows(mark, after: last) && sums[last] + scores[row, mark] > next[mark] {
                    next[mark] = sums[last] + scores[row, mark]
                    origin[mark] = last
                }
            }
            sums = next
            origins.append(origin)
        }
        var marks = [Int](repeating: 0, count: scores.rows)
        var mark = sums.indices.reduce(0) { sums[$1] > sums[$0] ? $1 : $0 }
        for place in marks.indices.reversed() {
            marks[place] = mark
            mark = origins[place][mark]
        }
        return marks
    }

    private static func allows(_ mark: Int, after last: Int) -> Bool {
        mark == 0 || mark % 2 == 1 || last == mark || last == mark - 1
    }
}
