import CKernels
import Foundation
import Reading

/// The weights of the name tagger while they are learned: those of features by AdaGrad (Duchi, Hazan and Singer 2011), those
/// of what the parser's network holds by Adam.
struct NameWeights {
    /// One row a feature, one column a label, filled up to whole vectors.
    private var weights: [Float]
    private var squares: [Float]
    /// One row a number of the network's states.
    private var states: [Float]
    private var first: [Float]
    private var second: [Float]
    private var powers: (first: Float, second: Float) = (1, 1)
    private var turns: [Float]
    private var turnSquares: [Float]
    private let width: Int

    private static let columns = 32
    private static let labels = NameLabels.count
    /// Squares begin here, so that the first steps are no leaps.
    private static let start: Float = 0.1
    private static let decays: (first: Float, second: Float) = (0.9, 0.99)
    /// Where no label's share is off by more, nothing is learned from a word.
    private static let leastChange: Float = 1e-3

    init(features: Int, width: Int) {
        self.width = width
        weights = [Float](repeating: 0, count: features * Self.columns)
        squares = [Float](repeating: Self.start, count: weights.count)
        states = [Float](repeating: 0, count: width * Self.columns)
        first = states
        second = states
        turns = [Float](repeating: 0, count: NameLabels.groups * NameLabels.groups)
        turnSquares = [Float](repeating: Self.start, count: turns.count)
    }

    /// The mean of weights of the same features.
    init(meanOf learned: [NameWeights]) {
        self = learned[0]
        for (number, other) in learned.enumerated().dropFirst() {
            let share = 1 / Float(number + 1)
            ck_follow(&weights, other.weights, share, weights.count)
            ck_follow(&states, other.states, share, states.count)
            ck_follow(&turns, other.turns, share, turns.count)
        }
    }

    /// One step on some stretches; gives its loss.
    mutating func learn(
        _ examples: NameExamples, _ batch: [Int], share: Float, plan: NameTaggerTrainer.Plan, _ random: inout SplitMix
    ) -> Double {
        let rows = batch.flatMap { shown(examples, $0, plan, &random) }
        var states = Matrix(joining: batch.map { examples.states[$0] }, columns: width)
        let mask = (0..<width).map { _ in random.unit() < plan.stateDropout ? 0 : 1 / (1 - plan.stateDropout) }
        for row in 0..<states.rows { ck_scale_by(&states.values, row * width, mask, 0, width) }
        var scores = Matrix(rows: rows.count, columns: Self.columns)
        scores.addProduct(
            of: states,
            by: PackedMatrix(self.states, offset: 0, rows: width, columns: Self.columns, stride: Self.columns))
        for (row, features) in rows.enumerated() {
            for feature in features {
                ck_add(&scores.values, row * Self.columns, weights, Int(feature) * Self.columns, Self.columns)
            }
        }
        let (change, turnChange, loss) = changes(examples, batch, scores)
        for (row, features) in rows.enumerated() {
            let start = row * Self.columns
            guard change.values[start..<start + Self.labels].contains(where: { abs($0) > Self.leastChange }) else {
                continue
            }
            for feature in features {
                ck_adagrad(
                    &weights, &squares, Int(feature) * Self.columns, change.values, start, plan.rate * share,
                    plan.decay, Self.columns)
            }
        }
        ck_adagrad(&turns, &turnSquares, 0, turnChange, 0, plan.rate * share, plan.decay, turns.count)
        learnStates(states, change, rate: plan.stateRate * share)
        return loss
    }

    /// The features of each word of a stretch that are shown this time.
    private func shown(
        _ examples: NameExamples, _ stretch: Int, _ plan: NameTaggerTrainer.Plan, _ random: inout SplitMix
    ) -> [[Int32]] {
        let isHidden = random.unit() < plan.stretchHiding
        let limit = UInt64(plan.dropout * 65536)
        return examples.stretches[stretch].map { word in
            let hidesOwn = isHidden || random.unit() < plan.wordHiding
            var bits: UInt64 = 0
            var left = 0
            return examples.rows[
                examples.starts[word]..<(hidesOwn ? examples.ownStarts[word] : examples.starts[word + 1])
            ].filter { _ in
                if left == 0 { (bits, left) = (random.next(), 4) }
                defer {
                    bits >>= 16
                    left -= 1
                }
                return bits & 0xFFFF >= limit
            }
        }
    }

    /// What the scores of each word and each turn are off by, and the loss.
    private func changes(
        _ examples: NameExamples, _ batch: [Int], _ scores: Matrix
    ) -> (words: Matrix, turns: [Float], loss: Double) {
        var change = Matrix(rows: scores.rows, columns: scores.columns)
        var turnChange = [Float](repeating: 0, count: turns.count)
        var loss = 0.0
        var row = 0
        for number in batch {
            let stretch = examples.stretches[number]
            let own = (row..<row + stretch.count).flatMap { row in
                scores.values[row * Self.columns..<row * Self.columns + Self.labels]
            }
            let free = NameLattice(scores: own, turns: turns)
            let bound = NameLattice(scores: own, turns: turns, allowed: Array(examples.allowed[stretch]))
            for word in 0..<stretch.count {
                var right: Float = 0
                for label in 0..<Self.labels {
                    let place = word * Self.labels + label
                    change[row + word, label] = free.shares[place] - bound.shares[place]
                    right += min(free.shares[place], bound.shares[place])
                }
                loss -= Double(max(right, 1e-6)).logarithm
            }
            for place in turns.indices { turnChange[place] += free.turns[place] - bound.turns[place] }
            row += stretch.count
        }
        return (change, turnChange, loss)
    }

    private mutating func learnStates(_ shown: Matrix, _ change: Matrix, rate: Float) {
        var gradient = [Float](repeating: 0, count: states.count)
        let right = PackedMatrix(
            change.values, offset: 0, rows: change.rows, columns: change.columns, stride: change.columns)
        ck_multiply(
            &gradient, 0, change.columns, shown.values, 0, 1, shown.columns, right.values, shown.columns,
            change.columns, change.rows, 1)
        powers.first *= Self.decays.first
        powers.second *= Self.decays.second
        let corrected = rate * (1 - powers.second).squareRoot() / (1 - powers.first)
        ck_adam(
            &states, gradient, &first, &second, states.count, 1 / Float(change.rows), corrected, Self.decays.first,
            Self.decays.second, 1e-8)
    }

    /// The parts of the model's file, with the strongest weights only.
    func parts(_ keys: [UInt32], joints: [UInt64], plan: NameTaggerTrainer.Plan) -> [ModelPart] {
        let share = plan.share
        let sizes = weights.lazy.filter { $0 != 0 }.map { abs($0) * share }.sorted(by: >)
        let scale = max(sizes.first ?? 1, 1e-3) / 32_000
        let least = max(sizes.isEmpty ? 0 : sizes[min(plan.limit, sizes.count) - 1], scale / 2)
        let features = keys.enumerated().compactMap {
            row, key -> (key: UInt32, weights: [(label: UInt8, weight: Int16)])? in
            let pairs = (0..<Self.labels).compactMap { label -> (label: UInt8, weight: Int16)? in
                let weight = weights[row * Self.columns + label] * share
                return abs(weight) >= least ? (UInt8(label), Int16((weight / scale).rounded())) : nil
            }
            return pairs.isEmpty ? nil : (key, pairs)
        }
        let own = (0..<width).flatMap { states[$0 * Self.columns..<$0 * Self.columns + Self.labels] }
        return NameTagger.parts(joints: joints, features: features, scale: scale, states: own, turns: turns)
    }
}
