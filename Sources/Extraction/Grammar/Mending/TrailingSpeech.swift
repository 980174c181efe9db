import Linguistics

/// A last verb of saying without `and` is set beside what is said: `razed homes, officials and witnesses said`.
struct TrailingSpeech: TieRule {
    let speech: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "conj", sentence.tokens[token].tag == "VBD",
            speech.contains(sentence.lemma(token)), let root = sentence.head(token), sentence.head(root) == nil,
            sentence.tokens[(token + 1)...].allSatisfy({ $0.pos == .punctuation }),
            !sentence.children(token, "nsubj").isEmpty, sentence.children(token, "cc", "ccomp", "obj").isEmpty
        else { return [] }
        return [Tie(token: token, head: root, label: "parataxis")]
    }
}
