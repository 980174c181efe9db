import Reading

/// Perceptron weights with the running sums that give their average over all steps.
struct AveragedWeights {
    private let classes: Int
    private let mask: UInt32
    private var weights: [Float]
    private var sums: [Double]
    private var clock = 1.0

    init(classes: Int, bits: Int) {
        self.classes = classes
        mask = UInt32(1 << bits) - 1
        weights = [Float](repeating: 0, count: (1 << bits) + classes)
        sums = [Double](repeating: 0, count: weights.count)
    }

    mutating func tick() { clock += 1 }

    func scores(_ features: [UInt32]) -> [Float] {
        var scores = [Float](repeating: 0, count: classes)
        for feature in features {
            let start = Int(feature & mask)
            for place in 0..<classes { scores[place] += weights[start + place] }
        }
        return scores
    }

    mutating func update(_ features: [UInt32], add: Int, subtract: Int) {
        for feature in features {
            let start = Int(feature & mask)
            weights[start + add] += 1
            sums[start + add] += clock
            weights[start + subtract] -= 1
            sums[start + subtract] -= clock
        }
    }

    /// The averages, scaled to eight bits.
    func averaged() -> HashedWeights {
        let averages = (0...Int(mask)).map { weights[$0] - Float(sums[$0] / clock) }
        let sorted = averages.map(abs).sorted()
        let scale = 127 / max(1, sorted[Int(Double(sorted.count) * 0.9999)])
        return HashedWeights(
            classes: classes, values: averages.map { Int8(max(-127, min(127, ($0 * scale).rounded()))) })
    }
}
