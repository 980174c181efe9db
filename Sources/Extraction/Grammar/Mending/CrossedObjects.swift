import Linguistics

/// A noun right behind a second verb is its object, not coordinated with that of the first: `expelled two diplomats and
/// suspended ties`.
struct CrossedObjects: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "conj", [.noun, .properNoun].contains(sentence.tokens[token].pos),
            let object = sentence.head(token), object < token, sentence.base(object) == "obj",
            let first = sentence.head(object), sentence.children(token, "cc").isEmpty,
            let start = sentence.tree.subtree(of: token).first, start > object + 1
        else { return [] }
        let second = start - 1
        guard sentence.label(second) == "conj", sentence.head(second) == first, sentence.tokens[second].pos == .verb,
            sentence.children(second, "obj", "ccomp", "xcomp").isEmpty
        else { return [] }
        return [Tie(token: token, head: second, label: "obj")]
    }
}
