import Linguistics

/// A name between a preposition and a verb that the tree ties to the verb above is the subject of the one behind it: `asked
/// for Ukraine to join`, `objections to Sweden joining`.
struct PrepositionalSubjects: TieRule {
    /// Nouns for what is planned, possible or refused.
    let stances: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "advcl", let verb = sentence.head(token), verb < token,
            sentence.children(token, based: "nsubj", "csubj").isEmpty
        else { return [] }
        return infinitive(token, under: verb, in: sentence) ?? gerund(token, under: verb, in: sentence) ?? []
    }

    private func infinitive(_ token: Int, under verb: Int, in sentence: Sentence) -> [Tie]? {
        guard sentence.tokens[token].tag == "VB", let to = sentence.children(token, "mark").first,
            let (name, preposition) = name(before: to, under: verb, in: sentence),
            sentence.lemma(preposition) == "for"
        else { return nil }
        return [
            Tie(token: name, head: token, label: "nsubj"), Tie(token: preposition, head: token, label: "mark"),
            Tie(token: token, head: verb, label: "ccomp"),
        ]
    }

    private func gerund(_ token: Int, under verb: Int, in sentence: Sentence) -> [Tie]? {
        guard sentence.tokens[token].tag == "VBG", sentence.children(token, "mark", "aux").isEmpty,
            let (name, preposition) = name(before: token, under: verb, in: sentence), preposition > verb + 1,
            ["of", "to", "about"].contains(sentence.lemma(preposition)), sentence.head(preposition - 1) == verb,
            stances.contains(sentence.lemma(preposition - 1)), sentence.tokens[preposition - 1].pos == .noun
        else { return nil }
        return [
            Tie(token: name, head: token, label: "nsubj"), Tie(token: preposition, head: token, label: "mark"),
            Tie(token: token, head: preposition - 1, label: "acl"),
        ]
    }

    /// The name right before a token that hangs on a verb by a preposition, and that preposition.
    private func name(before token: Int, under verb: Int, in sentence: Sentence) -> (name: Int, preposition: Int)? {
        let name = token - 1
        guard name > verb, sentence.tokens[name].pos == .properNoun, sentence.head(name) == verb,
            sentence.base(name) == "obl", let preposition = sentence.children(name, "case").first
        else { return nil }
        return (name, preposition)
    }
}
