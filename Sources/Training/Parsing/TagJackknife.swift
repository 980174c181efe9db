import Dispatch
import Linguistics
import Reading
import Synchronization

/// Gives the sentences of a treebank the tags that a tagger gives which has not seen them.
///
/// The documents are dealt out to as many parts as there are to be; each part is tagged by a tagger learned from the
/// others, so that the parser learns with the mistakes it will meet.
struct TagJackknife {
    let parts: Int
    let trainer: TagTrainer
    let clusters: WordClusters

    /// The sentences of all documents in order, with new tags and all else as it was.
    func retagged(_ documents: [[CoNLLUSentence]]) throws(ModelError) -> [CoNLLUSentence] {
        let tagged = Mutex([Int: Result<[[CoNLLUSentence]], ModelError>]())
        let (parts, trainer, clusters) = (parts, trainer, clusters)
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let others = documents.indices.filter { $0 % parts != part }.flatMap { documents[$0] }
            let own = documents.indices.filter { $0 % parts == part }.map { documents[$0] }
            let result = Result { () throws(ModelError) -> [[CoNLLUSentence]] in
                let data = ModelFile.encode(kind: Tagger.kind, parts: trainer.train(others, clusters: clusters))
                let tagger = try Tagger(ModelFile(data, kind: Tagger.kind, name: "part \(part)"))
                return own.map { document in document.map { Self.retagged($0, tagger, clusters) } }
            }
            tagged.withLock { $0[part] = result }
        }
        var whole = documents
        for (part, result) in tagged.withLock({ $0 }) {
            for (place, document) in try result.get().enumerated() { whole[place * parts + part] = document }
        }
        return whole.flatMap { $0 }
    }

    /// A sentence with the tags that a tagger gives it.
    static func retagged(_ sentence: CoNLLUSentence, _ tagger: Tagger, _ clusters: WordClusters) -> CoNLLUSentence {
        let found = tagger.tag(sentence.words.map { WordLook($0.form, clusters: clusters) })
        let words = zip(sentence.words, found).map { word, number in
            let tag = tagger.tags[Int(number)]
            return CoNLLUWord(
                form: word.form, lemma: word.lemma, pos: tag.pos, tag: tag.tag, features: word.features,
                dependency: word.dependency, miscellany: word.miscellany)
        }
        return CoNLLUSentence(comments: sentence.comments, words: words, multiwords: sentence.multiwords)
    }
}
