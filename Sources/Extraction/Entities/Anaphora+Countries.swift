import Graphs
import Linguistics

/// A country that is described: `his country`, `the kingdom`, `the Gulf state`.
extension Anaphora {
    /// The country of `his country` and `her government`, and of `the country`, `the kingdom` and `the Gulf state` where
    /// only one can be meant; nothing when the noun is none of these.
    func country(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        let below = grammar.children(token)
        if gazetteer.words[.ownCountryNouns].contains(noun),
            let possessor = below.first(where: { ["PRP$", "WP$"].contains(grammar.tokens[$0].tag) })
        {
            let countries = pronoun(sentence, possessor).compactMap(document.country)
            return countries.isEmpty ? nil : countries.map { EntityID($0) }
        }
        if gazetteer.words[.neighbourNouns].contains(noun),
            let possessor = below.first(where: { grammar.lemma($0) == "its" })
        {
            return neighbour(sentence, token, of: pronoun(sentence, possessor))
        }
        if let located = located(sentence, token) { return located }
        let isBare = below.allSatisfy { ["det", "case", "punct", "cc", "conj"].contains(grammar.base($0)) }
        guard isBare, below.contains(where: { grammar.lemma($0) == "the" }) else { return nil }
        if let styled = gazetteer.countries(styled: noun) {
            let beside = named(sentence) { $0 == .country }.map(\.id.text)
            let named = Set(styled).filter { document.isNamed(EntityID($0), by: sentence) }.subtracting(beside)
            return named.count == 1 ? named.map { EntityID($0) } : []
        }
        guard gazetteer.words[.countryNouns].contains(noun) else { return nil }
        let here = named(sentence, withAdjectives: true) { $0 == .country }.filter { $0.token < token }
        let before = sentence > 0 ? named(sentence - 1, withAdjectives: true) { $0 == .country } : []
        let candidates = Set((here + before).map(\.id))
        return candidates.count == 1 ? Array(candidates) : []
    }

    /// The country of `the Gulf state` and `the Baltic nation`, the only one lately named that lies there; nothing when the
    /// noun is no such description.
    private func located(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        guard gazetteer.words[.locatedCountryNouns].contains(grammar.lemma(token)), grammar.tokens[token].tag == "NN",
            let start = grammar.lowered[..<token].lastIndex(of: "the"), token - start > 1, token - start < 5,
            let codes = gazetteer.countries(located: grammar.lowered[(start + 1)..<token].joined(separator: " "))
        else { return nil }
        let here = named(sentence, withAdjectives: true) { $0 == .country }.filter { $0.token < start }
        let before = sentence > 0 ? named(sentence - 1, withAdjectives: true) { $0 == .country } : []
        let candidates = Set((here + before).map(\.id)).filter { codes.contains($0.text) }
        return candidates.count == 1 ? Array(candidates) : []
    }

    /// Of the countries named last the one other than a given one, where there are just these two.
    private func neighbour(_ sentence: Int, _ token: Int, of owners: [EntityID]) -> [EntityID] {
        guard owners.count == 1 else { return [] }
        let here = named(sentence) { $0 == .country }.filter { $0.token < token }
        let others = Set(here.map(\.id)).subtracting(owners)
        return others.count == 1 && here.contains { $0.id == owners[0] } ? Array(others) : []
    }
}
