import Linguistics

/// The preposition right before a gerund goes to it from something behind: `accused Iran of striking facilities`.
struct GerundMarkers: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard token > 0, sentence.tokens[token].tag == "VBG", sentence.tokens[token - 1].pos == .adposition,
            sentence.label(token - 1) == "case", let noun = sentence.head(token - 1), noun > token,
            sentence.head(noun) == token, sentence.base(noun) == "obj"
        else { return [] }
        return [Tie(token: token - 1, head: token, label: "mark")]
    }
}
