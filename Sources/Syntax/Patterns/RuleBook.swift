import Linguistics

/// Rules of one phenomenon: at each word they are tried in order, and the first that is found decides.
public struct RuleBook: Sendable {
    /// The rules, in the order of the file.
    public let rules: [Rule]
    /// For each base label of an anchor the rules that may be found there; those that ask for no label stand in all.
    private let byLabel: [String: [Int]]
    private let anywhere: [Int]
    /// Those of them that may be found at a word on which nothing hangs.
    private let atLeaves: [Int]

    /// Reads the rules of a text.
    ///
    /// - Parameters:
    ///   - text: The rules.
    ///   - file: What the text is called in errors.
    ///   - classes: The classes of words that rules may name.
    /// - Throws: `RuleError` when the text is no list of rules, or names a class that is not there.
    public init(_ text: String, file: String, classes: [String: Set<String>] = [:]) throws(RuleError) {
        let rules = try RuleReader(file: file, classes: classes).rules(in: text)
        self.rules = rules
        let labels = rules.map { rule in
            rule.anchor.first { $0.property == .label && !$0.isNegated }.map { test in
                Set(test.values.map { Dependency.base(of: $0) })
            }
        }
        let anywhere = rules.indices.filter { labels[$0] == nil }
        self.anywhere = anywhere
        atLeaves = anywhere.filter { !rules[$0].needsDependent }
        byLabel = Dictionary(
            uniqueKeysWithValues: Set(labels.compactMap(\.self).joined()).map { label in
                (label, rules.indices.filter { labels[$0]?.contains(label) ?? true })
            })
    }

    /// The graph with the arcs of all rules.
    ///
    /// Words nearer to the root come first, so that what hangs on a word sees the arcs that were added to it.
    public func enhance(_ graph: SentenceGraph) -> SentenceGraph {
        var graph = graph
        for word in Self.downwards(graph) {
            guard let (_, arcs) = decision(at: word, in: graph), !arcs.isEmpty else { continue }
            graph = graph.adding(arcs)
        }
        return graph
    }

    /// The rule that decides at a word, and the arcs it adds.
    public func decision(at word: Int, in graph: SentenceGraph) -> (rule: Rule, arcs: [Arc])? {
        for number in byLabel[graph.base(word)] ?? (graph.children(word).isEmpty ? atLeaves : anywhere) {
            guard rules[number].anchor.allSatisfy({ $0.holds(word, in: graph) }) else { continue }
            let rule = rules[number]
            let found = PatternMatcher(rule: rule, graph: graph).matches(at: word)
            if found.isEmpty { continue }
            guard case .add(let label, let head, let dependent) = rule.outcome else { return (rule, []) }
            return (rule, found.map { Arc(head: $0[head], dependent: $0[dependent], label: label) })
        }
        return nil
    }

    private static func downwards(_ graph: SentenceGraph) -> [Int] {
        var order = [graph.sentence.tree.root]
        var next = 0
        while next < order.count {
            order += graph.children(order[next])
            next += 1
        }
        return order
    }
}
