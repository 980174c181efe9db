public import Linguistics

/// Compares names: one is right when its words and its kind are.
public struct NameScorer: Sendable {
    /// Makes a scorer.
    public init() {}

    /// How well the names of sentences agree with the right ones, sentence by sentence.
    public func score(gold: [[NameSpan]], predicted: [[NameSpan]]) -> UnitScore {
        precondition(gold.count == predicted.count, "the same sentences on both sides")
        return UnitScore(
            gold: gold.reduce(0) { $0 + $1.count }, predicted: predicted.reduce(0) { $0 + $1.count },
            correct: zip(gold, predicted).reduce(0) { $0 + Set($1.0).intersection($1.1).count })
    }
}
