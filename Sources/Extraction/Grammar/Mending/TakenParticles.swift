import Linguistics

/// A preposition taken for a particle goes to the bare phrase behind it: `called on both Uganda and Rwanda`.
struct TakenParticles: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "compound:prt", sentence.tokens[token].pos == .adposition,
            ["on", "for", "with", "against"].contains(sentence.tokens[token].form), let verb = sentence.head(token),
            let bare = sentence.children(verb, "obl").first(where: { $0 > token }),
            sentence.children(bare, "case").isEmpty,
            sentence.tokens[token..<bare].allSatisfy({ $0.pos != .verb && $0.pos != .punctuation })
        else { return [] }
        return [Tie(token: token, head: bare, label: "case")]
    }
}
