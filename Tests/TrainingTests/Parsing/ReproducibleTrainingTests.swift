import Foundation
import Linguistics
import Reading
import Testing

@testable import Training

/// The same sentences give the same weights, bit for bit.
@Suite struct ReproducibleTrainingTests {
    @Test func aSmallParserComesOutAlikeTwice() throws {
        let folder = try ReadingResources.models()
        func file(_ kind: String) throws -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        var plan = NetworkTrainer.Plan()
        plan.epochs = 2
        plan.batchWords = 20
        var shape = NetworkShape()
        (shape.wordWidth, shape.tagWidth, shape.hidden, shape.arcWidth, shape.labelWidth) = (8, 8, 8, 8, 8)
        shape.endings = 16
        let training = ParserTraining(
            seed: 7, pieces: try WordPieces(file(WordPieces.kind)), lists: try NameLists(file(NameLists.kind)),
            plan: plan, shape: shape)
        let lessons = Self.lessons
        let models = (0..<2).map { _ in
            ModelFile.encode(kind: NetworkModel.kind, parts: training.learn(lessons) { _, _ in }.parts)
        }
        #expect(models[0] == models[1])
    }

    /// Sentences with a tree and names, and some of which only the names are known.
    private static var lessons: [Lesson] {
        let nouns = ["envoys", "rebels", "ministers", "troops"]
        let verbs = ["met", "left", "praised", "warned"]
        return (0..<12).map { number in
            let words = [
                CoNLLUWord(
                    form: nouns[number % 4], lemma: "_", pos: .noun, tag: "NNS",
                    dependency: Dependency(head: 1, label: "nsubj")),
                CoNLLUWord(
                    form: verbs[number / 4], lemma: "_", pos: .verb, tag: "VBD",
                    dependency: Dependency(head: nil, label: "root")),
                CoNLLUWord(
                    form: "Ghana", lemma: "_", pos: .properNoun, tag: "NNP",
                    dependency: Dependency(head: 1, label: "obj")),
            ]
            return Lesson(
                forms: words.map(\.form), tags: words.map { Tagger.Tag(pos: $0.pos, tag: $0.tag) },
                gold: number % 3 == 0 ? nil : CoNLLUSentence(comments: [], words: words),
                names: [NameSpan(tokens: 2..<3, kind: .place)])
        }
    }
}
