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
        #expect(!outcomes.contains { !$0.isRight })
    }

    @Test func learningAgainGivesTheSame() {
        #expect(ReferenceTrainer().weights(lessons) == ReferenceTrainer().weights(lessons))
    }

    @Test func precisionAndRecallCountWhatIsDecided() {
        let outcomes = (0..<100).map { number in
            ReferenceScore.Outcome(
                sureness: Float(number) / 100, isRight: number > 60, isKnown: true, hasKnown: true)
        }
        let score = ReferenceScore(outcomes: outcomes).precision(atLeast: 0.61)
        #expect(score.decided == 39)
        #expect(score.precision == 1)
        #expect(score.recall == 0.39)
    }
}
