import Reading

/// Learns a `BoundaryModel` with the averaged perceptron (Freund and Schapire 1999), updating inside a margin as well.
struct BoundaryTrainer {
    /// One place and whether a boundary is there.
    struct Example {
        let features: [UInt32]
        let isBoundary: Bool
    }

    let epochs: Int
    let margin: Float
    /// One model is learned from each seed's order of the examples; the result is their mean.
    let seeds: [UInt64]

    func train(_ examples: [Example]) -> BoundaryModel {
        var sum = [Double](repeating: 0, count: BoundaryModel.size)
        for seed in seeds {
            for (place, weight) in weights(examples, seed: seed).enumerated() { sum[place] += weight }
        }
        let mean = sum.map { $0 / Double(seeds.count) }
        let largest = mean.reduce(1) { max($0, abs($1)) }
        let scale = min(64, 32_000 / largest)
        return BoundaryModel(weights: mean.map { Int16(($0 * scale).rounded()) })
    }

    private func weights(_ examples: [Example], seed: UInt64) -> [Double] {
        var weights = [Float](repeating: 0, count: BoundaryModel.size)
        var totals = [Double](repeating: 0, count: BoundaryModel.size)
        var random = SplitMix(seed: seed)
        var step = 1.0
        for _ in 0..<epochs {
            for index in random.order(examples.count) {
                let example = examples[index]
                let score = example.features.reduce(Float(0)) { $0 + weights[Int($1)] }
                let sign: Float = example.isBoundary ? 1 : -1
                if score * sign <= margin {
                    for feature in example.features {
                        weights[Int(feature)] += sign
                        totals[Int(feature)] += Double(sign) * step
                    }
                }
                step += 1
            }
        }
        return zip(weights, totals).map { Double($0) - $1 / step }
    }
}
