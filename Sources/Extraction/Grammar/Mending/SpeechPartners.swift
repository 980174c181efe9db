import Linguistics

/// A second verb of saying goes to the first from the predicate which that one tells: `insisted that he was a victim and
/// demanded that`.
struct SpeechPartners: TieRule {
    let speech: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "conj", sentence.tokens[token].tag == "VBD",
            let predicate = sentence.head(token), predicate < token, sentence.label(predicate) == "ccomp",
            sentence.tokens[predicate].pos != .verb, let first = sentence.head(predicate), first < predicate,
            sentence.tokens[first].tag == "VBD", speech.contains(sentence.lemma(first)),
            !sentence.children(token, "ccomp").isEmpty, sentence.children(token, based: "nsubj").isEmpty
        else { return [] }
        return [Tie(token: token, head: first, label: "conj")]
    }
}
