import Graphs
import Linguistics

/// A state told of without its name: `the government`, `the authorities`, `the country`.
extension DescriptionResolver {
    /// The state for which `the government` or `the army` stands where the text does not say whose it is; nothing when the
    /// noun is none of these, nobody where more than one can be meant.
    ///
    /// It is the country that the report speaks of far more than of any other, unless another one acts nearby; in a report
    /// without such a country the only one named nearby.
    func state(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        guard words[.bareStateBodies].contains(grammar.lemma(token)), isBare(token, grammar),
            grammar.tokens[token].form.first?.isLowercase == true,
            // "The authority" may be any body; "the authorities" are the state.
            grammar.lemma(token) != "authority" || grammar.tokens[token].tag == "NNS"
        else { return nil }
        return foremost(sentence, token) ?? only(near(sentence, token))
    }

    /// The country of which the report speaks most, where no other one acts in the sentence before a token or in the
    /// sentence before that.
    func foremost(_ sentence: Int, _ token: Int) -> [EntityID]? {
        guard let country = document.foremostCountry, document.isNamed(country, by: sentence) else { return nil }
        let rivals = actors(sentence, before: token) + (sentence > 0 ? actors(sentence - 1, before: nil) : [])
        return rivals.allSatisfy { $0 == country } ? [country] : []
    }

    /// The countries that act in a sentence, themselves or through those who act for them.
    private func actors(_ sentence: Int, before token: Int?) -> [EntityID] {
        let grammar = document.grammars[sentence]
        return named(sentence, withAdjectives: true).compactMap { id, place in
            guard place < token ?? .max, let country = document.country(of: id) else { return nil }
            var top = place
            while ["amod", "compound", "nmod", "appos", "flat", "conj"].contains(grammar.base(top)),
                let head = grammar.head(top)
            {
                top = head
            }
            let isActor = grammar.base(top) == "nsubj" || grammar.head(top) == nil || grammar.preposition(top) == "by"
            return isActor ? EntityID(country) : nil
        }
    }

    /// The countries named in a sentence before a token and in the two before, and those of whoever is named there.
    private func near(_ sentence: Int, _ token: Int) -> [EntityID] {
        (max(0, sentence - 2)...sentence).flatMap { at in
            named(at, withAdjectives: true).filter { at < sentence || $0.token < token }
                .compactMap { document.country(of: $0.id).map { EntityID($0) } }
        }
    }
}
