import Dispatch
import Linguistics
import Reading
import Synchronization

/// Gives the sentences of documents the tags that a tagger gives which has not seen them.
///
/// The documents are dealt out to as many parts as there are to be; each part is tagged by a tagger learned from the
/// others, so that the parser learns with the mistakes it will meet.
struct TagJackknife {
    let parts: Int
    let trainer: TagTrainer
    let clusters: WordClusters

    /// The tags of the sentences of all documents, in order.
    func tags(of documents: [[CoNLLUSentence]]) throws(ModelError) -> [[Tagger.Tag]] {
        let tagged = Mutex([Int: Result<[[[Tagger.Tag]]], ModelError>]())
        let (parts, trainer, clusters) = (parts, trainer, clusters)
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let others = documents.indices.filter { $0 % parts != part }.flatMap { documents[$0] }
            let own = documents.indices.filter { $0 % parts == part }.map { documents[$0] }
            let result = Result { () throws(ModelError) -> [[[Tagger.Tag]]] in
                let data = ModelFile.encode(kind: Tagger.kind, parts: trainer.train(others, clusters: clusters))
                let tagger = try Tagger(ModelFile(data, kind: Tagger.kind, name: "part \(part)"))
                return own.map { document in
                    document.map { Self.tags(of: $0.words.map(\.form), tagger, clusters) }
                }
            }
            tagged.withLock { $0[part] = result }
        }
        var whole = [[[Tagger.Tag]]](repeating: [], count: documents.count)
        for (part, result) in tagged.withLock({ $0 }) {
            for (place, document) in try result.get().enumerated() { whole[place * parts + part] = document }
        }
        return whole.flatMap { $0 }
    }

    /// The tags that a tagger gives the words of a sentence.
    static func tags(of forms: [String], _ tagger: Tagger, _ clusters: WordClusters) -> [Tagger.Tag] {
        tagger.tag(forms.map { WordLook($0, clusters: clusters) }).map { tagger.tags[Int($0)] }
    }
}
