import Extraction
import Testing

@testable import Training

@Suite struct ReferenceTrainerTests {
    /// Three candidates, of which the one with feature 1 is meant wherever it is there, and nobody elsewhere.
    private let lessons: [(lesson: ReferenceLesson, weight: Float)] = (0..<40).map { number in
        let options = number.isMultiple(of: 4) ? [[2, 5], [3, 5], [9]] : [[1, 5], [2, 5], [9]]
        let isRight = number.isMultiple(of: 4) ? [false, false, true] : [true, false, false]
        return (
            ReferenceLesson(
                asker: 0, options: options, isRight: isRight, isKnown: [true, true, false],
                groups: ["a", "b", "none"], words: []), 1
        )
    }

    @Test func whatIsMeantIsLearned() {
        let weights = ReferenceTrainer().weights(lessons)
        let outcomes = lessons.map { ReferenceScore.outcome($0.lesson, weights) }
        #expect(outcomes.allSatisfy(\.isRight))
    }

    @Test func learningAgainGivesTheSame() {
        #expect(ReferenceTrainer().weights(lessons) == ReferenceTrainer().weights(lessons))
    }

    @Test func theThresholdIsWhereDecisionsAreRightOftenEnough() {
        let outcomes = (0..<100).map { number in
            ReferenceScore.Outcome(
                sureness: Float(number) / 100, isRight: number > 60, isKnown: true, hasKnown: true)
        }
        let score = ReferenceScore(outcomes: outcomes)
        let threshold = score.threshold(for: 0.9)
        #expect(score.precision(atLeast: threshold).precision >= 0.9)
        #expect(threshold < 0.62)
    }
}
