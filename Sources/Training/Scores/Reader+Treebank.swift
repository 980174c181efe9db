import Linguistics
import Press
import Reading

extension Reader {
    /// Where the parser's tags come from.
    enum Tags {
        case gold, predicted
    }

    /// The sentences of a treebank with their words as they are, annotated anew.
    func parsed(_ treebank: Treebank, tags: Tags) -> [CoNLLUSentence] {
        let forms = treebank.sentences.map { $0.words.map(\.form) }
        let gold = treebank.sentences.map { $0.words.map { Tagger.Tag(pos: $0.pos, tag: $0.tag) } }
        let readings = analyse(forms, tags: tags == .gold ? gold : nil)
        return treebank.sentences.indices.map { number in
            let sentence = treebank.sentences[number]
            let words = sentence.words.indices.map { index in
                let annotation = readings[number].annotation
                return CoNLLUWord(
                    form: sentence.words[index].form, lemma: annotation.lemmas[index],
                    pos: annotation.tags[index].pos, tag: annotation.tags[index].tag,
                    features: annotation.features[index], dependency: readings[number].dependencies[index])
            }
            return CoNLLUSentence(
                comments: sentence.comments, words: words, multiwords: sentence.multiwords, line: sentence.line)
        }
    }

    /// The sentences that the reader finds in the running text of a treebank.
    func readRaw(_ treebank: Treebank) throws -> [CoNLLUSentence] {
        try CoNLLUDocument.documents(of: treebank.sentences, file: treebank.name).flatMap { document in
            let text = CoNLLUWriter().write(document.article, sentences: read(document.article))
            return try CoNLLUReader().read(text)
        }
    }
}
