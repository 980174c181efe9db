import Foundation

/// The weights by which the candidates of a pronoun are ranked.
///
/// A log-linear model over a pronoun's candidates and the answer that it stands for none of them (Denis and Baldridge 2008,
/// Durrett and Klein 2013); `entente-train references` learns it.
package struct ReferenceModel: Sendable {
    /// The weight of each feature of the feature space.
    package let weights: [Float]
    /// How sure a decision must be, for each that asks; below that it stays open.
    package let thresholds: [Float]

    /// Decides nothing.
    package static let unlearned = ReferenceModel(
        weights: Array(repeating: 0, count: FeatureSpace.count),
        thresholds: Array(repeating: 2, count: FeatureSpace.Asker.allCases.count))

    package init(weights: [Float], thresholds: [Float]) {
        self.weights = weights
        self.thresholds = thresholds
    }

    /// Reads lines of a feature's name or `threshold` and an asker, a tab and a number.
    init(_ lines: [String], file: String) throws(OntologyError) {
        var weights = [Float](repeating: 0, count: FeatureSpace.count)
        var thresholds = [Float](repeating: 1, count: FeatureSpace.Asker.allCases.count)
        for line in lines {
            let parts = line.split(separator: "\t")
            guard parts.count == 2, let value = Float(parts[1]) else {
                throw OntologyError(
                    file: file, problem: "'\(line)' is no weight", expected: "a feature, a tab, a number")
            }
            let name = String(parts[0])
            if let place = FeatureSpace.place(of: name) {
                weights[place] = value
            } else if let asker = FeatureSpace.Asker.allCases.first(where: { name == "threshold \($0)" }) {
                thresholds[asker.rawValue] = value
            } else {
                throw OntologyError(file: file, problem: "'\(name)' is no feature", expected: "a feature")
            }
        }
        self.init(weights: weights, thresholds: thresholds)
    }

    /// The same as lines of a file, sorted.
    package var lines: [String] {
        let limits = FeatureSpace.Asker.allCases.map { "threshold \($0)\t\(Self.text(thresholds[$0.rawValue]))" }
        let used = weights.indices.filter { Self.text(weights[$0]) != "0.000" }
        return limits + used.map { "\(FeatureSpace.name(of: $0))\t\(Self.text(weights[$0]))" }
    }

    /// The probability of each option, given their features.
    package func probabilities(_ options: [[Int]]) -> [Float] {
        let scores = options.map { $0.reduce(Float(0)) { $0 + weights[$1] } }
        let highest = scores.max() ?? 0
        let powers = scores.map { exp($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// A number with three decimals, written alike everywhere.
    private static func text(_ value: Float) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(1000 + abs(thousandths) % 1000).dropFirst()
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(digits)"
    }
}
