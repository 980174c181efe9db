import Linguistics
import Reading

/// Everything between treebanks and the parser's model file.
struct ParserLearning {
    /// Trains the taggers whose mistakes the parser learns with.
    let tagTrainer: TagTrainer
    /// The tagger that ships.
    let tagger: Tagger
    let clusters: WordClusters
    let pieces: WordPieces
    let lists: NameLists
    let headlines: HeadlineStyle
    let epochs: Int

    /// A document of a treebank, whose names may be known sentence by sentence.
    struct Document {
        let sentences: [CoNLLUSentence]
        let names: [[NameSpan]]?
    }

    /// The parts of the model's file, with a line for each epoch and the model as it then stands.
    ///
    /// Of `named` nothing but the names is learned; the shipped tagger has not seen these texts. Some sentences of the
    /// documents are shown as headlines too.
    func learn(
        _ documents: [Document], named: [NamedText], report: (String, () -> NetworkModel) -> Void
    ) throws(ModelError) -> [ModelPart] {
        let copies = documents.map { headlines.headlines(of: $0.sentences).map(\.headline) }
        let texts = zip(documents, copies).map { $0.sentences + $1 }
        let names = zip(documents, copies).flatMap { document, copies -> [[NameSpan]?] in
            let known = document.names.map { $0.map(Optional.some) }
            return (known ?? document.sentences.map { _ in nil }) + copies.map { _ in nil }
        }
        let tags = try TagJackknife(parts: 4, trainer: tagTrainer, clusters: clusters).tags(of: texts)
        var lessons = zip(texts.flatMap { $0 }, zip(tags, names)).map { sentence, found in
            Lesson(forms: sentence.words.map(\.form), tags: found.0, gold: sentence, names: found.1)
        }
        lessons += named.map { text in
            let tags = TagJackknife.tags(of: text.forms, tagger, clusters)
            return Lesson(forms: text.forms, tags: tags, gold: nil, names: text.names)
        }
        var plan = NetworkTrainer.Plan()
        plan.epochs = epochs
        return ParserTraining(seed: 1, pieces: pieces, lists: lists, plan: plan).learn(lessons, report: report).parts
    }
}
