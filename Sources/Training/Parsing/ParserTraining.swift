import Foundation
import Linguistics
import Reading

/// Learns the model of the dependency parser from sentences with trees.
struct ParserTraining {
    /// Where all its chance comes from.
    let seed: UInt64
    /// How often it goes over the sentences.
    let epochs: Int

    /// The model's file, for sentences whose tags are as a tagger would give them.
    func learn(_ sentences: [CoNLLUSentence]) -> Data {
        var random = SeededGenerator(seed: seed)
        let confusable = Dictionary(grouping: sentences.flatMap(\.words)) { $0.form.lowercased().suffix(3) }
        let names = Set(sentences.flatMap { $0.words.compactMap(\.dependency?.label) }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let examples = sentences.compactMap { sentence -> TransitionTrainer.Example? in
            let dependencies = sentence.words.compactMap(\.dependency)
            guard dependencies.count == sentence.words.count else { return nil }
            let words = sentence.words.map { word in
                var seen = word
                if Double.random(in: 0..<1, using: &random) < 0.1 {
                    seen = confusable[word.form.lowercased().suffix(3)]?.randomElement(using: &random) ?? word
                }
                return ParserWord(form: word.form, lemma: word.lemma, tag: seen.tag, pos: seen.pos.rawValue)
            }
            return TransitionTrainer.Example(
                words: words, heads: dependencies.map { $0.head ?? words.count },
                labels: dependencies.compactMap { numbers[$0.label] })
        }
        var trainer = TransitionTrainer(labels: names, seed: seed)
        for epoch in 0..<epochs { trainer.train(examples, epoch: epoch) }
        return ModelFile.encode(kind: TransitionModel.kind, parts: trainer.model().parts)
    }
}
