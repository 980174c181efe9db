import Linguistics
import Press

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

    /// Whether it can be part of the one whose possessive stands before it; `NATO` in `Finland's NATO membership` is not.
    func canBelong(in grammar: Grammar, _ gazetteer: Gazetteer) -> Bool {
        if case .organisation(let record?, _) = referent, record.country == nil { return false }
        if gazetteer.organisationNouns.contains(grammar.lowered[tokens.upperBound - 1]) { return true }
        guard let above = grammar.head(head), above >= tokens.upperBound else { return true }
        return !["compound", "amod", "nmod"].contains(grammar.base(head)) || grammar.tokens[above].pos == .properNoun
    }
}

extension Mention {
    /// Whether it is a country's capital.
    var isCapital: Bool {
        if case .country(_, .capital) = referent { true } else { false }
    }

    /// Whether it is the adjective of a country.
    var isNationality: Bool {
        if case .country(_, .adjective) = referent { true } else { false }
    }
}
