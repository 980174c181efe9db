import Linguistics

/// An infinitive right behind a noun for what is planned, possible or refused belongs to the noun: `opposes Sweden's bid to
/// join NATO`, `supports the aspiration of Belarus to join`.
struct NounInfinitives: TieRule {
    /// The nouns that take an infinitive.
    let stances: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "advcl", sentence.tokens[token].tag == "VB", let verb = sentence.head(token),
            let marker = sentence.children(token, "mark").first, sentence.tokens[marker].tag == "TO",
            marker - 1 > verb, let noun = noun(endingAt: marker - 1, under: verb, in: sentence)
        else { return [] }
        return [Tie(token: token, head: noun, label: "acl")]
    }

    /// The object whose phrase ends at a token: the noun itself, or a name behind it with `of` or `by`.
    private func noun(endingAt end: Int, under verb: Int, in sentence: Sentence) -> Int? {
        var noun = end
        while let above = sentence.head(noun), above != verb, above < noun || sentence.base(noun) == "compound" {
            noun = above
        }
        let isOwned = noun != end
        let owners = sentence.children(noun, "nmod").filter { $0 > noun }
        guard sentence.head(noun) == verb, ["obj", "obl", "nsubj:pass"].contains(sentence.label(noun)),
            stances.contains(sentence.lemma(noun)), !isOwned || owners.count == 1
        else { return nil }
        return noun
    }
}
