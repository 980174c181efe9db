import Linguistics

/// What one stops short of hangs on `short`: `stopped short of attacking Mali`.
struct StoppingShort: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "advcl", sentence.tokens[token].tag == "VBG", let verb = sentence.head(token),
            let marker = sentence.children(token, "mark").first, marker > 0,
            sentence.tokens[marker - 1].form == "short", verb < marker - 1
        else { return [] }
        return [Tie(token: token, head: marker - 1, label: "advcl")]
    }
}
