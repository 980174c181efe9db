import Graphs
import Linguistics

/// Resolves pronouns and descriptions when the text makes them plain, and gives nothing when it does not.
struct Anaphora: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    /// How many pronouns one may still follow, each standing for what another stands for.
    let steps: Int

    init(document: ResolvedDocument, gazetteer: Gazetteer, steps: Int = 3) {
        self.document = document
        self.gazetteer = gazetteer
        self.steps = steps
    }

    /// A run of more words without an end is no prose, and a row of pronouns in it would take long to follow.
    private static let longest = 400

    /// Whom a pronoun stands for.
    func pronoun(_ sentence: Int, _ token: Int) -> [EntityID] {
        guard steps > 0, document.grammars[sentence].tokens.count <= Self.longest else { return [] }
        let words = gazetteer.words
        switch document.grammars[sentence].lemma(token) {
        case let word where words[.personPronouns].contains(word):
            return Gender(ofPronoun: word).map { singular(sentence, token, .person($0)) } ?? []
        case let word where words[.thingPronouns].contains(word): return singular(sentence, token, .body)
        case let word where words[.pluralPronouns].contains(word):
            return judged(sentence, token, .several) ?? coupled(sentence, token, .several) ?? several(sentence, token)
        case "both": return several(sentence, token)
        case "whose": return owner(before: token, in: sentence)
        case let word where words[.speakerPronouns].contains(word): return speaker(sentence, token)
        case let word where words[.speakersPronouns].contains(word): return statesOfSpeaker(sentence, token)
        default: return []
        }
    }

    /// In `Niger, whose junta …` the one named right before.
    private func owner(before token: Int, in sentence: Int) -> [EntityID] {
        let tokens = document.grammars[sentence].tokens
        let place = token > 1 && tokens[token - 1].form == "," ? token - 2 : token - 1
        guard place >= 0 else { return [] }
        if let named = document.entity(sentence: sentence, token: place) { return [named] }
        let grammar = document.grammars[sentence]
        // "The Chadian president, whose army …"
        if isStateBody(sentence, place) || isUnnamedOffice(sentence, place) {
            return finder.referents(sentence, place, as: .source)
        }
        // "Malawi, a country whose president …"
        guard gazetteer.words[.countryNouns].contains(grammar.lemma(place)), grammar.base(place) == "appos",
            let described = grammar.head(place).flatMap({ document.entity(sentence: sentence, token: $0) })
        else { return [] }
        return [described]
    }

    /// Tells whom nouns stand for that lead to a pronoun in their turn.
    var finder: ReferentFinder { ReferentFinder(document: document, gazetteer: gazetteer, steps: steps - 1) }

    func isSubject(_ token: Int, in sentence: Int) -> Bool {
        document.grammars[sentence].base(token) == "nsubj"
    }

    /// The entities of some kinds named in a sentence, with the token by which each hangs on it.
    func named(_ sentence: Int, withAdjectives: Bool = false, where fits: (EntityKind) -> Bool)
        -> [(id: EntityID, token: Int)]
    {
        document.mentions[sentence].all.enumerated().compactMap { index, mention in
            guard let id = document.entities[sentence][index], let draft = document.drafts[id], fits(draft.kind) else {
                return nil
            }
            if !withAdjectives, case .country(_, .adjective) = mention.referent { return nil }
            return (id, mention.head)
        }
    }
}
