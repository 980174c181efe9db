import Extraction
import Foundation

/// Learns the weights by which the candidates of a pronoun are ranked.
///
/// It maximises the probability of the right candidates together (Durrett and Klein 2013), with AdaGrad and a pull towards
/// zero.
struct ReferenceTrainer {
    /// How often it goes over the lessons.
    var epochs = 20
    /// How strongly weights are pulled towards zero.
    var pull: Float = 1
    var rate: Float = 0.1
    var seed: UInt64 = 1

    /// The weights that the lessons teach, a lesson as often as its weight says.
    func weights(_ lessons: [(lesson: ReferenceLesson, weight: Float)]) -> [Float] {
        var weights = [Float](repeating: 0, count: ReferenceLesson.features)
        var squares = [Float](repeating: 1e-3, count: ReferenceLesson.features)
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for number in random.order(lessons.count) {
                let (lesson, weight) = lessons[number]
                let all = ReferenceModel(weights: weights, thresholds: []).probabilities(lesson.options)
                let right = zip(all, lesson.isRight).reduce(Float(0)) { $1.1 ? $0 + $1.0 : $0 }
                var slopes: [Int: Float] = [:]
                for (option, features) in lesson.options.enumerated() {
                    let wanted = lesson.isRight[option] ? all[option] / max(right, 1e-9) : 0
                    let slope = weight * (all[option] - wanted)
                    for feature in features { slopes[feature, default: 0] += slope }
                }
                for (feature, slope) in slopes {
                    let step = slope + pull * weight * weights[feature] / 10
                    squares[feature] += step * step
                    weights[feature] -= rate * step / squares[feature].squareRoot()
                }
            }
        }
        return weights
    }
}

/// How well pronouns of one kind are resolved when a decision must be at least so sure.
struct ReferenceScore {
    /// A pronoun as it was decided: how sure, whether rightly, and whether for somebody whom the graph knows.
    struct Outcome {
        let sureness: Float
        let isRight: Bool
        let isKnown: Bool
        /// Whether somebody whom the graph knows was there to be found.
        let hasKnown: Bool
    }

    let outcomes: [Outcome]

    /// What weights that have not seen a lesson decide for it.
    static func outcome(_ lesson: ReferenceLesson, _ weights: [Float]) -> Outcome {
        let all = ReferenceModel(weights: weights, thresholds: []).probabilities(lesson.options)
        let best = all.indices.max { all[$0] < all[$1] } ?? 0
        return Outcome(
            sureness: zip(all, lesson.groups).reduce(0) { $1.1 == lesson.groups[best] ? $0 + $1.0 : $0 },
            isRight: lesson.isRight[best], isKnown: lesson.isKnown[best],
            hasKnown: zip(lesson.isRight, lesson.isKnown).contains { $0 && $1 })
    }

    /// The share of decisions for somebody known that are right, and of the pronouns for somebody known that are decided.
    func precision(atLeast threshold: Float) -> (precision: Double, decided: Int, recall: Double) {
        let decided = outcomes.filter { $0.isKnown && $0.sureness >= threshold }
        let right = decided.count { $0.isRight }
        let all = outcomes.count { $0.hasKnown }
        return (
            decided.isEmpty ? 1 : Double(right) / Double(decided.count), decided.count,
            all == 0 ? 0 : Double(right) / Double(all)
        )
    }
}
