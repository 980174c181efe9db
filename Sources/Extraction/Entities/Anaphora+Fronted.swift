import Graphs
import Linguistics

/// Pronouns before the name that they stand for.
extension Anaphora {
    /// The subject of the clause before which the phrase or clause of a pronoun stands: Chad in `In its statement, Chad
    /// said`; nothing where no such subject follows.
    func following(_ sentence: Int, _ token: Int, _ sort: PronounSort) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        var current = token
        while let above = grammar.head(current) {
            if ["ccomp", "parataxis", "conj", "acl"].contains(grammar.base(current)) { return nil }
            if ["advcl", "obl"].contains(grammar.base(current)), current < above,
                let subject = grammar.children(above, "nsubj").first(where: { $0 > max(current, token) })
            {
                let isParted = grammar.tokens[token..<subject].contains { $0.form == "," }
                guard isParted, grammar.conjuncts(subject).count == 1 else { return nil }
                let found = antecedents(in: sentence, sort).filter {
                    $0.token == subject
                        || document.mentions[sentence].person(ledBy: subject) != nil
                            && document.mentions[sentence].owner[$0.token]
                                == document.mentions[sentence].person(ledBy: subject)
                }
                return found.count == 1 ? found.map(\.id) : nil
            }
            current = above
        }
        return nil
    }
}
