import Graphs
import Linguistics

/// A pronoun that stands for somebody whom another word names.
struct Reference: Hashable, Sendable {
    /// What a pronoun says of whom it stands for.
    enum Kind: Hashable, Sendable {
        /// `he`, `she`
        case person(Gender)
        /// `it`
        case thing
        /// `they`, `both`
        case several
        /// `I` in somebody's own words
        case speaker
        /// `we` in somebody's own words
        case speakersState
        /// `whose`
        case relative

        /// The gender that it tells.
        var gender: Gender? { if case .person(let gender) = self { gender } else { nil } }
    }

    let sentence: Int
    let token: Int
    let kind: Kind

    /// Reads the word at a token; nothing where it is no such pronoun.
    init?(_ sentence: Int, _ token: Int, in grammar: Grammar) {
        let words = grammar.words
        switch grammar.lemma(token) {
        case let word where words[.personPronouns].contains(word):
            guard let gender = Gender(ofPronoun: word) else { return nil }
            kind = .person(gender)
        case let word where words[.thingPronouns].contains(word): kind = .thing
        case let word where words[.pluralPronouns].contains(word) || word == "both": kind = .several
        case let word where words[.speakerPronouns].contains(word): kind = .speaker
        case let word where words[.speakersPronouns].contains(word): kind = .speakersState
        case "whose": kind = .relative
        default: return nil
        }
        self.sentence = sentence
        self.token = token
    }
}
