/// Which words of two readings of one text are the same word.
struct WordAlignment {
    /// Indices of a word in both readings.
    struct Pair {
        let gold: Int
        let predicted: Int
    }

    private(set) var pairs: [Pair] = []

    init(_ gold: TreebankUnits, _ predicted: TreebankUnits) {
        var left = 0
        var right = 0
        while left < gold.words.count, right < predicted.words.count {
            let (first, second) = (gold.words[left], predicted.words[right])
            if first.isInMultiword || second.isInMultiword, first.span.overlaps(second.span) {
                let (leftEnd, rightEnd) = Self.block(gold, left, predicted, right)
                append(gold, left..<leftEnd, predicted, right..<rightEnd)
                (left, right) = (leftEnd, rightEnd)
            } else if first.span == second.span {
                pairs.append(Pair(gold: left, predicted: right))
                left += 1
                right += 1
            } else if first.span.upperBound <= second.span.upperBound {
                left += 1
            } else {
                right += 1
            }
        }
    }

    /// The ends of the words on both sides that a multiword token reaches.
    private static func block(
        _ gold: TreebankUnits, _ left: Int, _ predicted: TreebankUnits, _ right: Int
    ) -> (Int, Int) {
        var end = 0
        if gold.words[left].isInMultiword { end = gold.words[left].span.upperBound }
        if predicted.words[right].isInMultiword { end = max(end, predicted.words[right].span.upperBound) }
        var (leftEnd, rightEnd) = (left, right)
        while true {
            if leftEnd < gold.words.count, gold.words[leftEnd].span.lowerBound < end {
                if gold.words[leftEnd].isInMultiword { end = max(end, gold.words[leftEnd].span.upperBound) }
                leftEnd += 1
            } else if rightEnd < predicted.words.count, predicted.words[rightEnd].span.lowerBound < end {
                if predicted.words[rightEnd].isInMultiword { end = max(end, predicted.words[rightEnd].span.upperBound) }
                rightEnd += 1
            } else {
                return (leftEnd, rightEnd)
            }
        }
    }

    /// Pairs two runs of words by the longest common sequence of their forms, without regard to case.
    private mutating func append(
        _ gold: TreebankUnits, _ left: Range<Int>, _ predicted: TreebankUnits, _ right: Range<Int>
    ) {
        let first = left.map { gold.words[$0].word.form.lowercased() }
        let second = right.map { predicted.words[$0].word.form.lowercased() }
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in first.indices.reversed() {
            for column in second.indices.reversed() {
                lengths[row][column] =
                    first[row] == second[column]
                    ? lengths[row + 1][column + 1] + 1
                    : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < first.count, column < second.count {
            if first[row] == second[column] {
                pairs.append(Pair(gold: left.lowerBound + row, predicted: right.lowerBound + column))
                row += 1
                column += 1
            } else if lengths[row + 1][column] >= lengths[row][column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
    }
}
