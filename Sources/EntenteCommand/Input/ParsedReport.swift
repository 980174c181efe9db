import Linguistics
import Press

/// A report and its sentences, which may be many.
struct ParsedReport: Sendable {
    let article: Article
    private(set) var sentences: PackedSentences

    /// Begins a report whose sentences come in blocks.
    init(_ article: Article) {
        self.article = article
        sentences = PackedSentences(of: article.text)
    }

    /// Packs the next sentences.
    mutating func add(_ block: [Sentence]) {
        for sentence in block { sentences.append(sentence) }
    }
}
