import Foundation

/// How likely each label is at each word of a stretch, given the scores of all: a linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001), summed forwards and backwards.
///
/// Before and behind the stretch no name goes on. What one word says of the next, but for names that go on, hangs on what
/// ends with the one and begins with the other: nothing, or a name of some sort.
package struct NameLattice {
    /// One row a word, one column a label; rows sum to 1.
    package private(set) var shares: [Float]
    /// For each sort (or none) and the next, how often the one is expected to end right before the other begins.
    package private(set) var turns: [Float]

    package static let width = NameLabels.count
    private static let groups = NameLabels.groups
    /// Nothing is less likely than this beside the likeliest.
    private static let reach: Float = -60

    private let turn: [Float]
    private let count: Int
    private var forward: [Float]
    /// For each word, and before the first, how likely what ends there is.
    private var ends: [Float]

    /// Takes scores of labels, row after row, and scores of one sort after another; where only some labels are allowed, each
    /// word has a bit for each that it may have.
    package init(scores: [Float], turns scoresOfTurns: [Float], allowed: [UInt32]? = nil) {
        count = scores.count / Self.width
        turn = scoresOfTurns.map { expf($0) }
        shares = Self.likelihoods(scores, allowed)
        forward = [Float](repeating: 0, count: scores.count)
        ends = [Float](repeating: 0, count: Self.groups * (count + 1))
        turns = [Float](repeating: 0, count: turn.count)
        sumForwards()
        sumBackwards()
    }

    /// The first of the four labels of names of a sort, which has the numbers from 1.
    private static func first(_ group: Int) -> Int { 4 * group - 3 }

    private static func likelihoods(_ scores: [Float], _ allowed: [UInt32]?) -> [Float] {
        var likelihoods = [Float](repeating: 0, count: scores.count)
        for row in 0..<scores.count / width {
            let bits = allowed?[row] ?? .max
            var top = -Float.infinity
            for label in 0..<width where bits & (1 << UInt32(label)) != 0 {
                top = max(top, scores[row * width + label])
            }
            for label in 0..<width where bits & (1 << UInt32(label)) != 0 {
                likelihoods[row * width + label] = expf(max(scores[row * width + label] - top, reach))
            }
        }
        return likelihoods
    }

    private mutating func sumForwards() {
        let (width, groups) = (Self.width, Self.groups)
        ends[0] = 1
        for row in 0..<count {
            let start = row * width
            let before = row * groups
            var sum: Float = 0
            for group in 0..<groups {
                var begin: Float = 0
                for last in 0..<groups { begin += ends[before + last] * turn[last * groups + group] }
                guard group > 0 else {
                    forward[start] = begin * shares[start]
                    sum += forward[start]
                    continue
                }
                let first = start + Self.first(group)
                let going = row > 0 ? forward[first - width] + forward[first - width + 1] : 0
                forward[first] = begin * shares[first]
                forward[first + 1] = going * shares[first + 1]
                forward[first + 2] = going * shares[first + 2]
                forward[first + 3] = begin * shares[first + 3]
                sum += forward[first] + forward[first + 1] + forward[first + 2] + forward[first + 3]
            }
            let scale = sum > 0 ? 1 / sum : 0
            for place in start..<start + width { forward[place] *= scale }
            ends[before + groups] = forward[start]
            for group in 1..<groups {
                let first = start + Self.first(group)
                ends[before + groups + group] = forward[first + 2] + forward[first + 3]
            }
        }
    }

    private mutating func sumBackwards() {
        let (width, groups) = (Self.width, Self.groups)
        // How likely what follows is, where a sort ends and where it goes on.
        var behind = (0..<groups).map { turn[$0 * groups] }
        var going = [Float](repeating: 0, count: groups)
        var begins = [Float](repeating: 0, count: groups)
        var total: Float = 0
        for group in 0..<groups { total += ends[count * groups + group] * behind[group] }
        for group in 0..<groups where total > 0 {
            turns[group * groups] = ends[count * groups + group] * behind[group] / total
        }
        for row in stride(from: count - 1, through: 0, by: -1) {
            let start = row * width
            begins[0] = shares[start] * behind[0]
            shares[start] = forward[start] * behind[0]
            var sum = shares[start]
            for group in 1..<groups {
                let first = start + Self.first(group)
                begins[group] = shares[first] * going[group] + shares[first + 3] * behind[group]
                let goes = shares[first + 1] * going[group] + shares[first + 2] * behind[group]
                shares[first] = forward[first] * going[group]
                shares[first + 1] = forward[first + 1] * going[group]
                shares[first + 2] = forward[first + 2] * behind[group]
                shares[first + 3] = forward[first + 3] * behind[group]
                sum += shares[first] + shares[first + 1] + shares[first + 2] + shares[first + 3]
                going[group] = goes
            }
            let scale = sum > 0 ? 1 / sum : 0
            for place in start..<start + width { shares[place] *= scale }
            addTurns(into: row, begins)
            var size: Float = 0
            for last in 0..<groups {
                behind[last] = 0
                for group in 0..<groups { behind[last] += turn[last * groups + group] * begins[group] }
                size = max(size, behind[last], going[last])
            }
            let shrink = size > 0 ? 1 / size : 0
            for group in 0..<groups {
                behind[group] *= shrink
                going[group] *= shrink
            }
        }
    }

    /// Adds what is expected to begin at a row behind what ends before it.
    private mutating func addTurns(into row: Int, _ begins: [Float]) {
        let groups = Self.groups
        var beginning = shares[row * Self.width]
        for group in 1..<groups {
            let first = row * Self.width + Self.first(group)
            beginning += shares[first] + shares[first + 3]
        }
        var expected: Float = 0
        for last in 0..<groups {
            for group in 0..<groups {
                expected += ends[row * groups + last] * turn[last * groups + group] * begins[group]
            }
        }
        guard expected > 0 else { return }
        for last in 0..<groups {
            let share = ends[row * groups + last] * beginning / expected
            for group in 0..<groups {
                turns[last * groups + group] += share * turn[last * groups + group] * begins[group]
            }
        }
    }
}
