import Linguistics
import Press

/// A report and its sentences, which may be many.
struct ParsedReport: Sendable {
    let article: Article
    let sentences: PackedSentences

    /// Packs sentences as they come in blocks.
    init(_ article: Article, from read: (([Sentence]) -> Void) -> Void) {
        var sentences = PackedSentences(of: article.text)
        read { block in
            for sentence in block { sentences.append(sentence) }
        }
        self.article = article
        self.sentences = sentences
    }
}
