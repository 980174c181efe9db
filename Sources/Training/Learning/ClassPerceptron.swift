import Reading

/// Weights of (feature, class) pairs that are learned by the averaged perceptron (Collins 2002).
///
/// Steps are whole, so weights are small whole numbers; rows are padded to whole vectors.
struct ClassPerceptron {
    private typealias Lane = SIMD16<Int16>

    let classes: Int
    private let width: Int
    private var weights: [Lane]
    private var totals: [Float]
    private var step: Float = 1

    init(rows: Int, classes: Int) {
        self.classes = classes
        width = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        weights = [Lane](repeating: Lane(), count: rows * width)
        totals = [Float](repeating: 0, count: rows * classes)
    }

    /// Sums the rows of features into the scores of the classes.
    func score(_ rows: [Int32], into scores: inout [Int16]) {
        scores.withUnsafeMutableBytes { scores in
            weights.withUnsafeBufferPointer { weights in
                for lane in 0..<width {
                    var sum = Lane()
                    for row in rows { sum &+= weights[Int(row) &* width &+ lane] }
                    let size = Lane.scalarCount * 2
                    let rest = min(size, scores.count - lane * size)
                    withUnsafeBytes(of: sum) { bytes in
                        scores[lane * size..<lane * size + rest].copyBytes(from: bytes[..<rest])
                    }
                }
            }
        }
    }

    /// Moves the rows towards one class and away from another.
    mutating func update(_ rows: [Int32], towards right: Int, awayFrom wrong: Int) {
        for row in rows {
            add(1, to: Int(row), right)
            add(-1, to: Int(row), wrong)
        }
    }

    private mutating func add(_ change: Int16, to row: Int, _ label: Int) {
        weights[row * width + label / Lane.scalarCount][label % Lane.scalarCount] += change
        totals[row * classes + label] += Float(change) * step
    }

    /// Counts one example towards the average.
    mutating func advance() { step += 1 / 1024 }

    /// The averaged weights in whole numbers of sixteen bits, the strongest `limit` pairs only.
    func quantised(_ keys: [UInt32], limit: Int) -> [(key: UInt32, weights: [(label: UInt8, weight: Int16)])] {
        var averaged = totals
        for row in keys.indices {
            for label in 0..<classes {
                let weight = weights[row * width + label / Lane.scalarCount][label % Lane.scalarCount]
                averaged[row * classes + label] = Float(weight) - totals[row * classes + label] / step
            }
        }
        let sizes = averaged.lazy.filter { $0 != 0 }.map(abs).sorted(by: >)
        guard !sizes.isEmpty else { return [] }
        let scale = 1000 / sizes[min(sizes.count - 1, sizes.count / 2000)]
        let least = max(sizes[min(limit, sizes.count) - 1], 0.5 / scale)
        return keys.enumerated().compactMap { row, key in
            let pairs = (0..<classes).compactMap { label -> (label: UInt8, weight: Int16)? in
                let weight = averaged[row * classes + label]
                guard abs(weight) >= least else { return nil }
                return (UInt8(label), Int16(max(-32_000, min(32_000, (weight * scale).rounded()))))
            }
            return pairs.isEmpty ? nil : (key, pairs)
        }
    }
}
