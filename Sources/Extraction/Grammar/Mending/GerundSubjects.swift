import Linguistics

/// A name between a noun with a preposition and a gerund is the subject of the gerund: `dropped its objections to Sweden
/// joining NATO`.
struct GerundSubjects: TieRule {
    /// Nouns for what is planned, possible or refused.
    let stances: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        let name = token - 1
        guard sentence.label(token) == "advcl", sentence.tokens[token].tag == "VBG", let verb = sentence.head(token),
            name > verb, sentence.children(token, based: "nsubj", "mark", "aux").isEmpty,
            sentence.tokens[name].pos == .properNoun, ["obl", "nmod"].contains(sentence.label(name)),
            let preposition = sentence.children(name, "case").first, preposition > verb + 1,
            ["of", "to", "about"].contains(sentence.lemma(preposition))
        else { return [] }
        let noun = preposition - 1
        guard sentence.tokens[noun].pos == .noun, sentence.head(noun) == verb, stances.contains(sentence.lemma(noun)),
            [verb, noun].contains(sentence.head(name))
        else { return [] }
        return [
            Tie(token: name, head: token, label: "nsubj"), Tie(token: preposition, head: token, label: "mark"),
            Tie(token: token, head: noun, label: "acl"),
        ]
    }
}
