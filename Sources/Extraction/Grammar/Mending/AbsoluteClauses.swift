import Linguistics

/// A clause of `having` with a subject of its own tells what came before, and is nobody's words: `Beijing urged restraint,
/// Foreign Minister Wang having met his counterpart`.
struct AbsoluteClauses: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard ["ccomp", "xcomp"].contains(sentence.label(token)), let verb = sentence.head(token), verb < token,
            sentence.children(token, "aux").contains(where: { sentence.tokens[$0].form.lowercased() == "having" }),
            !sentence.children(token, based: "nsubj").isEmpty
        else { return [] }
        return [Tie(token: token, head: verb, label: "advcl")]
    }
}
