import ArgumentParser
import Extraction
import Foundation
import Linguistics
import Press
import Reading

/// Learns how the candidates of a pronoun are ranked, from GUM's chains and marked texts.
struct LearnReferences: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "references", abstract: "Learn whom pronouns stand for, or score it with --evaluate.")

    @Option(help: "Folder with the treebanks as .conllu or .conllu.xz.")
    var treebanks: String

    @Option(help: "Folder with the texts whose pronouns are marked.")
    var lessons = "Sources/Training/Lessons"

    @Option(help: "The file of weights.")
    var output = "Sources/Extraction/Gazetteers/reference_weights.tsv"

    @Option(help: "How often a marked text counts.")
    var weight: Float = 4

    @Option(help: "How often it goes over the lessons.")
    var epochs = ReferenceTrainer().epochs

    @Option(help: "How strongly weights are pulled towards zero.")
    var pull = ReferenceTrainer().pull

    @Flag(help: "Learn nothing; print how right decisions are on documents that were not learned from.")
    var evaluate = false

    @Flag(help: "With --evaluate, print every decision that is wrong.")
    var showErrors = false

    /// A document's lessons and how often they count.
    private struct Document {
        let lessons: [(lesson: ReferenceLesson, weight: Float)]
        let isMarked: Bool
    }

    private static let folds = 5
    /// How sure a decision must be, for each that asks: where nine of ten are right for all together, and on reports that
    /// were read beside them.
    private static let thresholds: [Float] = [0.5, 0.6, 0.7]

    func run() throws {
        let documents = try documents()
        let trainer = ReferenceTrainer(epochs: epochs, pull: pull)
        let outcomes = outcomes(of: documents, by: trainer)
        for (asker, name) in ReferenceLesson.askers.enumerated() {
            for isMarked in [false, true] {
                let scored = outcomes[asker].filter { $0.isMarked == isMarked }.map(\.outcome)
                report(name + (isMarked ? ", marked texts" : ", GUM"), scored, threshold: Self.thresholds[asker])
            }
        }
        let decided = outcomes.enumerated().flatMap { asker, outcomes in
            outcomes.map(\.outcome).filter { $0.isKnown && $0.sureness >= Self.thresholds[asker] }
        }
        print(
            "all: \(decided.count) decided, P \(percent(Double(decided.count { $0.isRight }) / Double(decided.count)))")
        guard !evaluate else { return }
        let model = ReferenceModel(weights: trainer.weights(documents.flatMap(\.lessons)), thresholds: Self.thresholds)
        try Data((model.lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: output))
        print("\(model.lines.count) lines")
    }

    /// What each pronoun is decided for by weights that were learned without its document.
    private func outcomes(
        of documents: [Document], by trainer: ReferenceTrainer
    ) -> [[(outcome: ReferenceScore.Outcome, isMarked: Bool)]] {
        var outcomes: [[(outcome: ReferenceScore.Outcome, isMarked: Bool)]] = ReferenceLesson.askers.map { _ in [] }
        for fold in 0..<Self.folds {
            let seen = documents.indices.filter { $0 % Self.folds != fold }.flatMap { documents[$0].lessons }
            let weights = trainer.weights(seen)
            for document in documents.indices where document % Self.folds == fold {
                for (lesson, _) in documents[document].lessons {
                    let outcome = ReferenceScore.outcome(lesson, weights)
                    outcomes[lesson.asker].append((outcome, documents[document].isMarked))
                    if showErrors, outcome.isKnown, !outcome.isRight { print(line(lesson, weights)) }
                }
            }
        }
        return outcomes
    }

    /// A pronoun in its sentence with its likeliest candidates; those meant have a star.
    private func line(_ lesson: ReferenceLesson, _ weights: [Float]) -> String {
        let shares = ReferenceModel(weights: weights, thresholds: []).probabilities(lesson.options)
        let shown = lesson.options.indices.filter { shares[$0] > 0.05 || lesson.isRight[$0] }.map {
            "\(lesson.words[$0 + 2])\(lesson.isRight[$0] ? "*" : "") \(Int(shares[$0] * 100))"
        }
        return "\(lesson.words[1]) | \(shown.joined(separator: ", ")) | \(lesson.words[0])"
    }

    private func report(_ name: String, _ outcomes: [ReferenceScore.Outcome], threshold: Float) {
        let score = ReferenceScore(outcomes: outcomes)
        let top = score.precision(atLeast: 0)
        let at = score.precision(atLeast: threshold)
        let all = Double(outcomes.count { $0.isRight }) / Double(max(outcomes.count, 1))
        print(
            "\(name): \(outcomes.count) pronouns, first choice right \(percent(all)); somebody known: first choice",
            "P \(percent(top.precision)) R \(percent(top.recall)); from \(threshold) on P \(percent(at.precision))",
            "R \(percent(at.recall)), \(at.decided) decided")
    }

    private func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10) %" }

    private func documents() throws -> [Document] {
        let reader = try Reader()
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer(ranking: .unlearned))
        var found: [Document] = []
        for name in ["gum-open-train", "gum-open-dev", "gum-open-test"] {
            for sentences in try Treebank(name, in: URL(filePath: treebanks)).documents {
                guard let document = try CoNLLUDocument.documents(of: sentences, file: name).first else { continue }
                let read = reader.annotated(document.sentences)
                let lessons = extractor.lessons(document.article, read, CoreferenceChains(sentences).marks)
                let isLikeReports = ["_news_", "_interview_", "_bio_"].contains { document.article.id.contains($0) }
                // Where nobody is known there is nothing to decide.
                let deciding = lessons.filter { $0.isKnown.contains(true) }.map {
                    (lesson: $0, weight: Float(isLikeReports ? 2 : 1))
                }
                found.append(Document(lessons: deciding, isMarked: false))
            }
        }
        let marked = try MarkedTexts(
            contentsOf: URL(filePath: lessons).appending(path: "references.txt"), reader: reader)
        for text in marked.texts {
            let lessons = extractor.lessons(text.article, text.sentences, text.marks)
            found.append(Document(lessons: lessons.map { ($0, weight) }, isMarked: true))
        }
        return found
    }
}

extension Reader {
    /// Sentences with their words as they are, annotated anew.
    fileprivate func annotated(_ sentences: [Sentence]) -> [Sentence] {
        zip(sentences, analyse(sentences.map { $0.tokens.map(\.form) })).map { sentence, reading in
            let tokens = sentence.tokens.enumerated().map { index, token in
                Token(
                    form: token.form, range: token.range, lemma: reading.annotation.lemmas[index],
                    pos: reading.annotation.tags[index].pos, tag: reading.annotation.tags[index].tag,
                    features: reading.annotation.features[index], isJoinedToNext: token.isJoinedToNext)
            }
            guard let tree = try? DependencyTree(reading.dependencies) else { return sentence }
            return Sentence(
                range: sentence.range, paragraph: sentence.paragraph, tokens: tokens, tree: tree, names: reading.names)
        }
    }
}
