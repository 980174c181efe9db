import Linguistics

/// What a token hangs on, and how.
struct Tie: Hashable {
    let token: Int
    let head: Int
    let label: String
}

/// One way in which trees are apt to be wrong, and what is right instead.
protocol TieRule: Sendable {
    /// The ties to change because of what a token is and hangs on; none where the tree is as it should be.
    func ties(at token: Int, in sentence: Sentence) -> [Tie]
}

extension Sentence {
    /// The label of a token's tie to its head.
    func label(_ token: Int) -> String { tree.label(of: token) }

    /// The label without its subtype.
    func base(_ token: Int) -> Substring { label(token).prefix { $0 != ":" } }

    /// The head of a token; nothing for the root.
    func head(_ token: Int) -> Int? { tree.head(of: token) }

    /// The lower-case dictionary form of a token.
    func lemma(_ token: Int) -> String { tokens[token].lemma.lowercased() }

    /// The dependents of a token that have one of some labels, in order.
    func children(_ token: Int, _ labels: String...) -> [Int] {
        tree.children[token].filter { labels.contains(label($0)) }
    }

    /// The dependents of a token that have one of some labels, whatever the subtype, in order.
    func children(_ token: Int, based bases: Substring...) -> [Int] {
        tree.children[token].filter { bases.contains(base($0)) }
    }
}
