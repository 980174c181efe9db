import Linguistics

/// A past tense without `be` has no passive subject: `Mali attacked Niger`.
struct ActiveSubjects: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "nsubj:pass", let verb = sentence.head(token),
            sentence.tokens[verb].tag == "VBD", sentence.children(verb, "aux:pass", "obl:agent").isEmpty
        else { return [] }
        return [Tie(token: token, head: verb, label: "nsubj")]
    }
}
