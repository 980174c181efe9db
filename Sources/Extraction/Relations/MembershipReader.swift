import Graphs
import Linguistics

/// Reads memberships told in so many words: `Chad is a member of ECOWAS`, `Peru, a member of the bloc`, `became a member`.
struct MembershipReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The memberships told in one sentence.
    func memberships(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.membership) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { token -> [Proposal] in
            guard grammar.lemma(token) == "member", grammar.tokens[token].pos == .noun else { return [] }
            let told = holdersTold(by: token, grammar)
            let described = grammar.base(token) == "appos" ? grammar.head(token).map { [$0] } ?? [] : []
            let members = finder.participants(sentence, told.isEmpty ? described : told, as: .source)
            let bodies = finder.participants(
                sentence, grammar.children(token, "nmod", "compound"), as: .target(reachesOwner: false)
            ).filter { finder.document.drafts[$0.id]?.kind == .organisation }
            return members.flatMap { member in
                bodies.map { body in
                    Proposal(
                        member.id, type, body.id, footing: told.isEmpty ? .granted(at: token) : .told(at: token),
                        cue: grammar.tokens[token].range, rule: "member_of/predicate",
                        tokens: (token, member.token, body.token))
                }
            }
        }
    }

    /// Who is or becomes a member by what the sentence says.
    private func holdersTold(by token: Int, _ grammar: Grammar) -> [Int] {
        if !grammar.children(token, "cop").isEmpty { return grammar.children(token, "nsubj") }
        guard ["xcomp", "obj"].contains(grammar.base(token)), let verb = grammar.head(token),
            ontology.stance.becoming.contains(grammar.lemma(verb))
        else { return [] }
        return grammar.arguments(of: verb)[.subject] ?? []
    }
}
