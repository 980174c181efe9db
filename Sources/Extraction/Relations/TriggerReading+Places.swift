import Graphs
import Linguistics

/// The place where something stands or people live, which a deed reaches that is done to them.
extension TriggerReading {
    /// Where a thing stands that suffers a deed: `a hospital in Mariupol`; fighters in a country are not the country.
    func place(of thing: Int) -> [Participant] {
        let lemma = grammar.lemma(thing)
        let isCountable = grammar.tokens[thing].tag == "NNS" || !grammar.children(thing, "det", "nummod").isEmpty
        guard grammar.tokens[thing].pos == .noun, isCountable, !finder.gazetteer.privateGroups.contains(lemma),
            !finder.gazetteer.namesState(lemma)
        else { return [] }
        let settings = grammar.words.inOrder(.sitePrepositions)
        let places =
            grammar.children(thing, "nmod").filter { settings.contains(grammar.preposition($0) ?? "") }
            + settings.flatMap { arguments[Role(text: $0)] ?? [] }
        return Array(standing(at: places, as: .target(reachesOwner: false)).prefix(1)).filter { participant in
            let kind = finder.document.drafts[participant.id]?.kind
            return kind == .country || kind == .place
        }
    }

    /// The country where those live to whom something is done: `blankets for earthquake victims in Peru`.
    func placeOfPeople(_ people: Int) -> [Participant] {
        guard grammar.tokens[people].pos == .noun, finder.gazetteer.peopleGroups.contains(grammar.lemma(people)) else {
            return []
        }
        let places = grammar.children(people, "nmod").filter {
            grammar.words[.homePrepositions].contains(grammar.preposition($0) ?? "")
        }
        return Array(standing(at: places, as: .target(reachesOwner: true)).prefix(1)).filter { participant in
            finder.document.drafts[participant.id]?.kind == .country
        }
    }
}
