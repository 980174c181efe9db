import Linguistics

/// What stands between a conjunction of time and a finite verb without a subject is its subject: `broke ties after militants
/// seized the embassy`.
struct TimeClauseSubjects: TieRule {
    private static let conjunctions: Set<String> = ["after", "before", "since", "until", "as"]

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        let noun = token - 1
        guard token > 1, sentence.tokens[token].tag == "VBD", sentence.label(token) == "advcl",
            let above = sentence.head(token), above < noun, sentence.head(noun) == above,
            sentence.base(noun) == "obl", sentence.children(token, based: "nsubj").isEmpty,
            let marker = sentence.children(noun, "case").first(where: {
                Self.conjunctions.contains(sentence.tokens[$0].form.lowercased())
            })
        else { return [] }
        return [Tie(token: noun, head: token, label: "nsubj"), Tie(token: marker, head: token, label: "mark")]
    }
}
