import Linguistics

/// Ties clauses and their markers where trees are apt to tie them wrongly.
///
/// A complement clause goes back to its verb where the tree has tied it to the day in between, `said on Tuesday that`, and
/// the preposition right before a gerund to the gerund where the tree has tied it to something behind: `accused Iran of
/// striking facilities`. A second verb of saying goes to the first where the tree has tied it to what the first one says:
/// `insisted that he was a victim and demanded that`.
struct ClauseMender {
    /// The verbs that take such a clause.
    let speech: Set<String>

    /// The sentence with its clauses mended; the same one where nothing is to mend.
    func mend(_ sentence: Sentence) -> Sentence {
        var dependencies = sentence.tree.dependencies
        for clause in dependencies.indices {
            guard let verb = speaker(of: clause, in: sentence) else { continue }
            dependencies[clause] = Dependency(head: verb, label: "ccomp")
        }
        for gerund in dependencies.indices.dropFirst() where isMarkedTooFar(gerund, in: sentence) {
            dependencies[gerund - 1] = Dependency(head: gerund, label: "mark")
        }
        for verb in dependencies.indices {
            guard let first = firstSpeech(before: verb, in: sentence) else { continue }
            dependencies[verb] = Dependency(head: first, label: "conj")
        }
        guard dependencies != sentence.tree.dependencies, let tree = try? DependencyTree(dependencies) else {
            return sentence
        }
        return Sentence(
            range: sentence.range, paragraph: sentence.paragraph, tokens: sentence.tokens, tree: tree,
            names: sentence.names)
    }

    /// The verb of saying whose clause a token heads though it hangs on a word for a day.
    private func speaker(of clause: Int, in sentence: Sentence) -> Int? {
        let tree = sentence.tree
        guard tree.label(of: clause).hasPrefix("acl"), let day = tree.head(of: clause), day < clause,
            isDay(sentence.tokens[day]), let verb = tree.head(of: day), verb < day,
            speech.contains(sentence.tokens[verb].lemma.lowercased())
        else { return nil }
        // A clause about the day would have a relative word for its subject or none at all.
        let subject = tree.children[clause].first { tree.label(of: $0).hasPrefix("nsubj") }
        guard let subject, !["WDT", "WP"].contains(sentence.tokens[subject].tag) else { return nil }
        let isRelative = tree.children[clause].contains { ["WRB", "WDT"].contains(sentence.tokens[$0].tag) }
        return isRelative ? nil : verb
    }

    /// Whether the preposition right before a gerund hangs on something below the gerund.
    private func isMarkedTooFar(_ gerund: Int, in sentence: Sentence) -> Bool {
        let tree = sentence.tree
        guard sentence.tokens[gerund].tag == "VBG", sentence.tokens[gerund - 1].pos == .adposition,
            tree.label(of: gerund - 1) == "case", let noun = tree.head(of: gerund - 1), noun > gerund
        else { return false }
        return tree.head(of: noun) == gerund && tree.label(of: noun).hasPrefix("obj")
    }

    /// The verb of saying that a later one is coordinated with, though the tree has tied that to a nominal predicate.
    private func firstSpeech(before verb: Int, in sentence: Sentence) -> Int? {
        let tree = sentence.tree
        guard tree.label(of: verb) == "conj", let predicate = tree.head(of: verb), predicate < verb,
            tree.label(of: predicate) == "ccomp", let first = tree.head(of: predicate), first < predicate,
            speech.contains(sentence.tokens[first].lemma.lowercased()), sentence.tokens[verb].tag == "VBD",
            sentence.tokens[first].tag == "VBD", sentence.tokens[predicate].pos != .verb
        else { return nil }
        let children = tree.children[verb].map { tree.label(of: $0) }
        return children.contains("ccomp") && !children.contains { $0.hasPrefix("nsubj") } ? first : nil
    }

    private func isDay(_ token: Token) -> Bool {
        let word = token.form.lowercased()
        return DateReckoner.weekdays.contains(word) || ["today", "yesterday", "week", "month", "year"].contains(word)
    }
}
