import Linguistics

/// `Following` is a preposition where two subjects would stand side by side: `following talks with Iran, Iraq reopened`.
struct OpeningOccasions: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard token == 0, sentence.tokens[0].form.lowercased() == "following", sentence.label(0) == "amod",
            let noun = sentence.head(0), ["nsubj", "obl"].contains(sentence.base(noun)), let verb = sentence.head(noun),
            sentence.children(verb, based: "nsubj").contains(where: { $0 > noun })
        else { return [] }
        return [Tie(token: noun, head: verb, label: "obl"), Tie(token: 0, head: noun, label: "case")]
    }
}
