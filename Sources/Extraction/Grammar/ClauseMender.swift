import Linguistics

/// Ties clauses and their markers where trees are apt to tie them wrongly.
///
/// - A complement clause goes back to its verb from the day or those told in between: `said on Tuesday that`, `told
///   reporters that`.
/// - The preposition right before a gerund goes to it from something behind: `accused Iran of striking facilities`.
/// - `Following` is a preposition where two subjects would stand side by side: `following talks with Iran, Iraq reopened`.
/// - A second verb of saying goes to the first from what that one says: `insisted that he was a victim and demanded that`.
/// - What stands between a conjunction of time and a finite verb without a subject is its subject: `broke ties after
///   militants seized the embassy`.
struct ClauseMender {
    /// The verbs that take such a clause.
    let speech: Set<String>
    /// Those of them that have a hearer for their object.
    let telling: Set<String>

    /// The sentence with its clauses mended; the same one where nothing is to mend.
    func mend(_ sentence: Sentence) -> Sentence {
        var dependencies = sentence.tree.dependencies
        for clause in dependencies.indices {
            guard let verb = speaker(of: clause, in: sentence) ?? teller(of: clause, in: sentence) else { continue }
            dependencies[clause] = Dependency(head: verb, label: "ccomp")
        }
        for gerund in dependencies.indices.dropFirst() where isMarkedTooFar(gerund, in: sentence) {
            dependencies[gerund - 1] = Dependency(head: gerund, label: "mark")
        }
        if let noun = occasion(in: sentence), let verb = sentence.tree.head(of: noun) {
            dependencies[noun] = Dependency(head: verb, label: "obl")
            dependencies[0] = Dependency(head: noun, label: "case")
        }
        for verb in dependencies.indices {
            guard let first = firstSpeech(before: verb, in: sentence) else { continue }
            dependencies[verb] = Dependency(head: first, label: "conj")
        }
        for verb in dependencies.indices.dropFirst(2) {
            guard let marker = markerOfOwnSubject(before: verb, in: sentence) else { continue }
            dependencies[verb - 1] = Dependency(head: verb, label: "nsubj")
            dependencies[marker] = Dependency(head: verb, label: "mark")
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

    /// The verb of saying whose that-clause the tree has tied to those who are told, or to where: `told reporters in Nairobi
    /// that Uganda had agreed`.
    private func teller(of clause: Int, in sentence: Sentence) -> Int? {
        let tree = sentence.tree
        let children = tree.children[clause]
        guard tree.label(of: clause).hasPrefix("acl"),
            children.contains(where: { tree.label(of: $0) == "mark" && sentence.tokens[$0].form == "that" }),
            children.contains(where: { tree.label(of: $0).hasPrefix("nsubj") }), var told = tree.head(of: clause)
        else { return nil }
        while tree.label(of: told).hasPrefix("nmod"), let above = tree.head(of: told), above < told { told = above }
        guard told < clause, ["obj", "iobj"].contains(tree.label(of: told)), let verb = tree.head(of: told),
            verb < told, telling.contains(sentence.tokens[verb].lemma.lowercased())
        else { return nil }
        return verb
    }

    /// Whether the preposition right before a gerund hangs on something below the gerund.
    private func isMarkedTooFar(_ gerund: Int, in sentence: Sentence) -> Bool {
        let tree = sentence.tree
        guard sentence.tokens[gerund].tag == "VBG", sentence.tokens[gerund - 1].pos == .adposition,
            tree.label(of: gerund - 1) == "case", let noun = tree.head(of: gerund - 1), noun > gerund
        else { return false }
        return tree.head(of: noun) == gerund && tree.label(of: noun).hasPrefix("obj")
    }

    /// The noun behind `following` that the tree has taken for a first subject.
    private func occasion(in sentence: Sentence) -> Int? {
        let tree = sentence.tree
        guard let first = sentence.tokens.first, first.form.lowercased() == "following", tree.label(of: 0) == "amod",
            let noun = tree.head(of: 0), tree.label(of: noun).hasPrefix("nsubj"), let verb = tree.head(of: noun),
            tree.children[verb].contains(where: { $0 > noun && tree.label(of: $0).hasPrefix("nsubj") })
        else { return nil }
        return noun
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

    /// The conjunction of time before a clause whose subject the tree has tied to the verb above as a phrase.
    private func markerOfOwnSubject(before verb: Int, in sentence: Sentence) -> Int? {
        let tree = sentence.tree
        let noun = verb - 1
        guard sentence.tokens[verb].tag == "VBD", tree.label(of: verb) == "advcl", let above = tree.head(of: verb),
            above < noun, tree.head(of: noun) == above, tree.label(of: noun).hasPrefix("obl"),
            !tree.children[verb].contains(where: { tree.label(of: $0).hasPrefix("nsubj") })
        else { return nil }
        return tree.children[noun].first { child in
            tree.label(of: child) == "case"
                && ["after", "before", "since", "until", "as"].contains(sentence.tokens[child].form.lowercased())
        }
    }

    private func isDay(_ token: Token) -> Bool {
        let word = token.form.lowercased()
        return DateReckoner.weekdays.contains(word) || ["today", "yesterday", "week", "month", "year"].contains(word)
    }
}
