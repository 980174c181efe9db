import Linguistics

/// Whether a clause or an event hangs on a condition: `if`, `had Chad attacked`, `in the event of`.
extension StanceReader {
    /// Whether a word stands in a condition by its marker, its order or a phrase before it.
    func isCondition(_ token: Int) -> Bool {
        grammar.children(token, "mark").contains { vocabulary.conditionMarkers.contains(grammar.lemma($0)) }
            || isInvertedCondition(token) || isBehindCondition(token)
    }

    /// Whether a phrase of condition stands before a clause or a noun: `in case Chad attacks`, `in case of an attack`.
    private func isBehindCondition(_ token: Int) -> Bool {
        if let subject = grammar.children(token, "nsubj").first(where: { $0 < token }) {
            var start = start(of: subject)
            if start > 0, grammar.lowered[start - 1] == "that" { start -= 1 }
            return vocabulary.conditions.contains { isPhrase($0, endingBefore: start) }
        }
        guard grammar.tokens[token].pos == .noun else { return false }
        let ends = grammar.children(token, "case").map { $0 + 1 } + [start(of: token)]
        return ends.contains { end in vocabulary.contingencies.contains { isPhrase($0, endingBefore: end) } }
    }

    private func start(of token: Int) -> Int { grammar.graph.subtree(of: token).first ?? token }

    private func isPhrase(_ words: [String], endingBefore end: Int) -> Bool {
        let start = end - words.count
        return start >= 0 && grammar.lowered[start..<end].elementsEqual(words)
    }

    /// Whether a clause has its auxiliary before its subject, as conditions have: `had Chad attacked`.
    func isInvertedCondition(_ verb: Int) -> Bool {
        let auxiliaries = words[.invertedAuxiliaries]
        guard grammar.isVerb(verb) else { return false }
        if let first = grammar.lowered.first, auxiliaries.contains(first),
            let comma = grammar.tokens.firstIndex(where: { $0.form == "," })
        {
            return verb < comma
        }
        guard grammar.base(verb) == "advcl", let subject = grammar.children(verb, "nsubj").first else { return false }
        var start = subject
        while start > 0, grammar.isBelow(start - 1, subject) { start -= 1 }
        guard start > 1, auxiliaries.contains(grammar.lowered[start - 1]) else { return false }
        return [.punctuation, .coordinatingConjunction].contains(grammar.tokens[start - 2].pos)
    }
}
