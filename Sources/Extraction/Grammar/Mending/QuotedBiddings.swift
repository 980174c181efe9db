import Linguistics

/// A bare verb behind a colon is what somebody is told to do: `Seoul tells Moscow: do not lean on Pyongyang`.
struct QuotedBiddings: TieRule {
    /// The verbs of saying that have a hearer for their object.
    let telling: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "parataxis", sentence.tokens[token].tag == "VB",
            let verb = sentence.head(token), verb < token, telling.contains(sentence.lemma(verb)),
            !sentence.children(verb, "obj", "iobj").isEmpty,
            sentence.tokens[verb..<token].contains(where: { $0.form == ":" }),
            sentence.children(token, based: "nsubj", "mark").isEmpty,
            sentence.children(token, "aux").allSatisfy({ sentence.lemma($0) == "do" })
        else { return [] }
        return [Tie(token: token, head: verb, label: "xcomp")]
    }
}
