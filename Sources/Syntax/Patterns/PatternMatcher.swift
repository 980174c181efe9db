import Linguistics

/// Finds a rule's pattern at a word.
struct PatternMatcher {
    let rule: Rule
    let graph: SentenceGraph

    /// All ways in which the pattern is found with its anchor at a word: for each the words by number.
    func matches(at anchor: Int) -> [[Int]] {
        guard rule.anchor.allSatisfy({ $0.holds(anchor, in: graph) }) else { return [] }
        return extended([anchor], from: 0)
    }

    private func extended(_ words: [Int], from step: Int) -> [[Int]] {
        guard step < rule.constraints.count else { return [words] }
        let constraint = rule.constraints[step]
        let word = words[constraint.word]
        guard let relation = constraint.relation else {
            return holds(constraint.tests, word) ? extended(words, from: step + 1) : []
        }
        let known = constraint.other.flatMap { $0 < words.count ? words[$0] : nil }
        let found = others(of: word, by: relation, known: known).filter { holds(constraint.tests, $0) }
        if constraint.isAbsent { return found.isEmpty ? extended(words, from: step + 1) : [] }
        if known != nil || constraint.other == nil { return found.isEmpty ? [] : extended(words, from: step + 1) }
        return found.flatMap { extended(words + [$0], from: step + 1) }
    }

    private func holds(_ tests: [WordTest], _ word: Int) -> Bool { tests.allSatisfy { $0.holds(word, in: graph) } }

    /// The words that stand in a relation to one; only the known one where there is one.
    private func others(of word: Int, by relation: Rule.Relation, known: Int?) -> [Int] {
        let found: [Int]
        switch relation {
        case .above(let labels, let isEnhanced):
            let own = graph.children(word).filter { labels.contains(graph.label($0), base: graph.base($0)) }
            found = isEnhanced ? own + graph.dependents(of: word, addedBy: labels).filter { !own.contains($0) } : own
        case .below(let labels):
            let isLabelled = labels.contains(graph.label(word), base: graph.base(word))
            found = isLabelled ? [graph.head(word)].compactMap(\.self) : []
        case .next: found = word + 1 < graph.tokens.count ? [word + 1] : []
        case .behind: found = word > 0 ? [word - 1] : []
        case .before: found = known.map { word < $0 ? [$0] : [] } ?? []
        case .nameBefore: found = [graph.nameEnding(before: word)].compactMap(\.self)
        }
        return known.map { known in found.filter { $0 == known } } ?? found
    }
}

extension SentenceGraph {
    /// The dependents of a word by added arcs with some labels.
    fileprivate func dependents(of word: Int, addedBy labels: LabelSet) -> [Int] {
        added.filter { arc in
            arc.head == word && labels.contains(arc.label, base: Dependency.base(of: arc.label))
        }.map(\.dependent)
    }
}
