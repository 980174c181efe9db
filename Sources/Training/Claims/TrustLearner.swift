import Extraction
import Foundation

/// Learns how far a likelihood may be trusted (Platt 1999), by gradient descent over bias and slope.
enum TrustLearner {
    /// Of fewer examples nothing is learned about what the model finds by itself.
    static let fewest = 100

    /// What is held then: that the model is far too sure.
    static let cautious = ClaimModel.Trust(bias: 0, slope: 0.5)

    /// The trust that fits examples: how likely a model held each, and whether it was right.
    ///
    /// Two imagined ones, a right and
    /// a wrong, keep a few examples from promising too much.
    static func trust(from examples: [(probability: Double, isRight: Bool)], slopes: Bool) -> ClaimModel.Trust {
        let all = examples + [(0.5, true), (0.5, false)]
        let points = all.map { (odds: ClaimModel.Trust.logOdds(of: $0.probability), isRight: $0.isRight) }
        var (bias, slope) = (0.0, slopes ? 0.5 : 0)
        let rate = 0.5 / Double(points.count)
        for _ in 0..<20_000 {
            var (ofBias, ofSlope) = (0.0, 0.0)
            for point in points {
                let error = 1 / (1 + exp(-bias - slope * point.odds)) - (point.isRight ? 1 : 0)
                ofBias += error
                ofSlope += error * point.odds
            }
            bias -= rate * ofBias
            if slopes { slope = max(0, slope - rate * ofSlope / 4) }
        }
        return ClaimModel.Trust(bias: bias, slope: slope)
    }
}
