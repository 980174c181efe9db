import Linguistics

/// A name between an opening phrase and a verb without a subject is its subject, not part of the phrase: `in a joint
/// statement Tehran and Riyadh thanked Iraq`.
struct OpeningSubjects: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.tokens[token].pos == .properNoun, ["appos", "nmod", "dep"].contains(sentence.label(token)),
            sentence.children(token, "case").isEmpty, let noun = sentence.head(token), noun < token,
            sentence.base(noun) == "obl", let verb = sentence.head(noun), verb > token,
            ["VBD", "VBZ", "VBP"].contains(sentence.tokens[verb].tag),
            sentence.children(verb, based: "nsubj", "csubj", "expl", "aux").isEmpty,
            sentence.tokens[noun..<token].allSatisfy({ $0.pos != .punctuation })
        else { return [] }
        return [Tie(token: token, head: verb, label: "nsubj")]
    }
}
