import Graphs
import Press

/// One thing that tells for a country, or against one, which somebody may serve.
struct CountryClue: Hashable, Sendable {
    /// Where a clue stands: the sentence, and its words in UTF-8 bytes of the article.
    struct Place: Hashable, Sendable {
        let sentence: Int
        let words: TextRange
    }

    /// Of whom it tells.
    let bearer: EntityID
    /// The country's alpha-3 code.
    let country: String
    /// What sort of thing tells it.
    let sign: CountrySign
    /// The words that tell it; nothing for what stands in no sentence.
    let place: Place?
    /// The title that it tells of, where it tells of one alone.
    let title: String?

    init(_ sign: CountrySign, _ country: String, of bearer: EntityID, at place: Place?, title: String? = nil) {
        self.bearer = bearer
        self.country = country
        self.sign = sign
        self.place = place
        self.title = title
    }
}
