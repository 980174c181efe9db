import Linguistics
import Reading

/// A sentence to learn from, as far as it is known.
struct Lesson: Sendable {
    let forms: [String]
    /// The tags that a tagger gives which has not seen the sentence.
    let tags: [Tagger.Tag]
    /// The tree and the true tags.
    let gold: CoNLLUSentence?
    let names: [NameSpan]?
}
