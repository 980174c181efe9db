import Linguistics

/// A complement clause goes back to its verb of saying from the day or those told in between: `said on Tuesday that`,
/// `told reporters that`.
struct SpeechClauses: TieRule {
    let speech: Set<String>
    /// The verbs of saying that have a hearer for their object.
    let telling: Set<String>

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.base(token) == "acl",
            let verb = speaker(of: token, in: sentence) ?? teller(of: token, in: sentence)
        else { return [] }
        return [Tie(token: token, head: verb, label: "ccomp")]
    }

    /// The verb of saying whose clause a token heads though it hangs on a word for a day.
    private func speaker(of clause: Int, in sentence: Sentence) -> Int? {
        guard let day = sentence.head(clause), day < clause, isDay(sentence.tokens[day]),
            let verb = sentence.head(day), verb < day, speech.contains(sentence.lemma(verb))
        else { return nil }
        // A clause about the day would have a relative word for its subject or none at all.
        guard let subject = sentence.children(clause, based: "nsubj").first,
            !["WDT", "WP"].contains(sentence.tokens[subject].tag)
        else { return nil }
        let isRelative = sentence.tree.children[clause].contains { ["WRB", "WDT"].contains(sentence.tokens[$0].tag) }
        return isRelative ? nil : verb
    }

    /// The verb of saying whose that-clause the tree has tied to those who are told, or to where: `told reporters in Nairobi
    /// that Uganda had agreed`.
    private func teller(of clause: Int, in sentence: Sentence) -> Int? {
        guard sentence.children(clause, "mark").contains(where: { sentence.tokens[$0].form == "that" }),
            !sentence.children(clause, based: "nsubj").isEmpty, var told = sentence.head(clause)
        else { return nil }
        while sentence.base(told) == "nmod", let above = sentence.head(told), above < told { told = above }
        guard told < clause, ["obj", "iobj"].contains(sentence.label(told)), let verb = sentence.head(told),
            verb < told, telling.contains(sentence.lemma(verb))
        else { return nil }
        return verb
    }

    private func isDay(_ token: Token) -> Bool {
        let word = token.form.lowercased()
        return word.hasSuffix("day") || ["week", "month", "year"].contains(word)
    }
}
