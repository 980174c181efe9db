import Linguistics
import Press

/// An office as a text states it: `Russia's former deputy foreign minister`.
struct StatedOffice: Hashable, Sendable {
    /// The title's words with what narrows it, such as `deputy foreign minister`.
    let title: String
    /// What standing fact it states.
    let relation: TitleRelation
    /// Whether it is a past office.
    let isFormer: Bool
    /// Alpha-3 codes of the countries it is held in or for.
    let countries: [String]
    /// Indices, among the sentence's mentions, of the organisations it is held in.
    let organisations: [Int]
    /// The title's words in the article.
    let cue: TextRange
    /// The tokens from the first word of the office up to the name, where the office stands before the name.
    let lead: Range<Int>?
}

/// What a mention's words say it is.
enum Referent: Sendable {
    case country(code: String, form: CountryForm)
    /// A person, with what a table knows of them.
    case person(record: PersonRecord?)
    case organisation(record: OrganisationRecord?, country: String?)
    case place(PlaceRecord)
    case region
}

/// A stretch of a sentence that names something.
struct Mention: Sendable {
    /// Index of the sentence in the article.
    let sentence: Int
    /// The tokens of the name itself.
    let tokens: Range<Int>
    /// The token by which it hangs on the rest of the sentence.
    let head: Int
    /// What it names.
    let referent: Referent
    /// The name as printed, in one line.
    let name: String

    /// The same words, naming something else.
    func naming(_ referent: Referent) -> Mention {
        Mention(sentence: sentence, tokens: tokens, head: head, referent: referent, name: name)
    }
}

/// The mentions of one sentence, and which of them covers each token.
struct SentenceMentions: Sendable {
    /// The mentions, by position.
    let all: [Mention]
    /// For each token the index of its mention.
    let owner: [Int?]
    /// The offices that each person mention states, by index of the mention.
    let offices: [Int: [StatedOffice]]

    /// The person whose name a token leads up to: `Kremlin` and `official` in `Kremlin official Alexander Bastrykin`.
    func person(ledBy token: Int) -> Int? {
        offices.first { $0.value.contains { $0.lead?.contains(token) ?? false } }?.key
    }
}
