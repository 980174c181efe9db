import Foundation

/// Learns a multinomial logistic regression where of some examples only is known which labels may be right.
///
/// What is made small is minus the logarithm of the summed likelihood of these labels, and the squares of the weights; step
/// sizes follow AdaGrad (Duchi, Hazan and Singer 2011). Example after example in an order that the seed gives, one thread:
/// the same lessons give the same bytes.
struct PartialSoftmax {
    struct Example {
        /// The features by index, sorted, each once.
        let features: [Int32]
        /// The labels that may be right.
        let labels: Set<Int>
    }

    var epochs = 8
    var batch = 50
    var rate: Float = 0.15
    var decay: Float = 3e-4
    var seed: UInt64 = 1
    let features: Int
    let width: Int

    /// The weights, feature by feature.
    func weights(of examples: [Example]) -> [Float] {
        var weights = [Float](repeating: 0, count: features * width)
        var squares = [Float](repeating: 1e-6, count: features * width)
        var gradient = [Float](repeating: 0, count: features * width)
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            let order = random.order(examples.count)
            for start in stride(from: 0, to: order.count, by: batch) {
                let members = order[start..<min(start + batch, order.count)]
                var touched: Set<Int32> = []
                for member in members {
                    add(examples[member], to: &gradient, weights)
                    touched.formUnion(examples[member].features)
                }
                for feature in touched {
                    for place in (Int(feature) * width)..<(Int(feature) * width + width) {
                        let slope = gradient[place] + decay * Float(members.count) * weights[place]
                        gradient[place] = 0
                        squares[place] += slope * slope
                        weights[place] -= rate * slope / squares[place].squareRoot()
                    }
                }
            }
        }
        return weights
    }

    /// How likely each label is.
    func probabilities(of features: [Int32], _ weights: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: width)
        for feature in features {
            let start = Int(feature) * width
            for label in 0..<width { sums[label] += weights[start + label] }
        }
        let highest = sums.max() ?? 0
        for label in sums.indices { sums[label] = exp(sums[label] - highest) }
        let whole = sums.reduce(0, +)
        return sums.map { $0 / whole }
    }

    private func add(_ example: Example, to gradient: inout [Float], _ weights: [Float]) {
        let likely = probabilities(of: example.features, weights)
        let right = example.labels.reduce(Float(1e-12)) { $0 + likely[$1] }
        for label in 0..<width {
            let slope = likely[label] - (example.labels.contains(label) ? likely[label] / right : 0)
            guard slope != 0 else { continue }
            for feature in example.features { gradient[Int(feature) * width + label] += slope }
        }
    }
}
