import Testing

@testable import Training

/// Learning from examples of which some tell only what may be right.
@Suite struct PartialSoftmaxTests {
    private let examples: [PartialSoftmax.Example] = (0..<40).map { number in
        // Feature 0 goes with label 1, feature 1 with nothing; feature 2 stands everywhere.
        number % 2 == 0
            ? PartialSoftmax.Example(features: [0, 2], labels: number % 4 == 0 ? [1] : [1, 2])
            : PartialSoftmax.Example(features: [1, 2], labels: [0])
    }

    @Test func whatIsCertainDecidesWhatIsNot() {
        let learner = PartialSoftmax(epochs: 60, features: 3, width: 3)
        let weights = learner.weights(of: examples)
        let with = learner.probabilities(of: [0, 2], weights)
        let without = learner.probabilities(of: [1, 2], weights)
        #expect(with[1] > 0.8)
        #expect(without[0] > 0.8)
        #expect(with[2] < 0.2)
    }

    @Test func learningAgainGivesTheSameBytes() {
        let learner = PartialSoftmax(epochs: 60, features: 3, width: 3)
        #expect(learner.weights(of: examples) == learner.weights(of: examples))
    }
}
