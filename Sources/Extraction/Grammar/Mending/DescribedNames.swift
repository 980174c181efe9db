import Linguistics

/// A noun with a possessor right before the name that is the subject describes the name: `Syria's backer Iran said`.
struct DescribedNames: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        let name = token + 1
        guard sentence.tokens[token].pos == .noun,
            ["ccomp", "nsubj", "obl", "parataxis"].contains(sentence.label(token)),
            sentence.tokens.indices.contains(name), sentence.tokens[name].pos == .properNoun,
            sentence.base(name) == "nsubj", let verb = sentence.head(name), sentence.head(token) == verb,
            !sentence.children(token, "nmod:poss").isEmpty, sentence.children(token, "cop", "case", "mark").isEmpty
        else { return [] }
        return [Tie(token: token, head: name, label: "nmod:desc")]
    }
}
