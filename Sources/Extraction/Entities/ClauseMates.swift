import Linguistics

/// Tells mentions that cannot be of one person, since the same verb has both or one row does.
///
/// After Principle B of binding theory (Chomsky 1981): `Anwar Hassan met Interior Minister Hassan` tells of two.
struct ClauseMates {
    private let grammars: Grammars

    init(_ grammars: Grammars) {
        self.grammars = grammars
    }

    /// Whether two mentions of a sentence are arguments of one verb or members of one row.
    func areApart(_ left: Mention, _ right: Mention) -> Bool {
        guard left.sentence == right.sentence, left.head != right.head else { return false }
        let grammar = grammars[left.sentence]
        let (one, other) = (top(left.head, grammar), top(right.head, grammar))
        guard one != other else { return false }
        if isInRow(one, with: other, grammar) || isInRow(other, with: one, grammar) { return true }
        guard let head = grammar.head(one), head == grammar.head(other) else { return false }
        return Self.arguments.contains(grammar.base(one)) && Self.arguments.contains(grammar.base(other))
    }

    /// The token by which a name and the office before it hang on the rest.
    private func top(_ head: Int, _ grammar: Grammar) -> Int {
        var current = head
        for _ in 0..<4 {
            let isInside = grammar.base(current) == "flat" || grammar.label(current) == "nmod:desc"
            guard isInside, let above = grammar.head(current) else { return current }
            current = above
        }
        return current
    }

    private func isInRow(_ member: Int, with first: Int, _ grammar: Grammar) -> Bool {
        grammar.base(member) == "conj" && grammar.head(member) == first
    }

    private static let arguments: Set<String> = ["nsubj", "obj", "iobj", "obl"]
}
