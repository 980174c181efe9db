import Graphs
import Linguistics

/// Why a pronoun may mean two of its candidates as well, however likely one of them is.
struct ReferenceDoubt: Sendable {
    /// The reason, in words.
    let reason: String
    let applies: @Sendable (_ open: [Candidate], ReferenceContext) -> Bool

    /// All reasons.
    static let all: [ReferenceDoubt] = [
        // `Moreau fired Baum after he spoke`, `Moreau told Baum that he would come`, `Chad warned Libya that it would`.
        ReferenceDoubt(reason: "the clause above has two ends that it may mean") { open, context in
            guard context.role == .subject, let clause = context.clauses.first,
                let above = context.grammar.head(clause)
            else { return false }
            switch ClauseLink(of: clause, in: context.grammar) {
            case .adverbial where context.reference.kind.gender != nil: break
            case .content, .control: break
            default: return false
            }
            return context.ends(of: above, among: open).count > 1
        },
        // `Moreau met Baum, and his army`
        ReferenceDoubt(reason: "it owns the next subject, and the clause before has two ends") { open, context in
            guard context.role == .possessor, let clause = context.clauses.first, context.owns(subjectOf: clause),
                ClauseLink(of: clause, in: context.grammar) == .joined, let above = context.grammar.head(clause)
            else { return false }
            return context.ends(of: above, among: open).count > 1
        },
    ]
}

extension ReferenceContext {
    /// Those of some candidates who are ends of a verb before the pronoun.
    fileprivate func ends(of verb: Int, among open: [Candidate]) -> Set<Candidate> {
        var seen: Set<EntityID?> = []
        return Set(
            open.filter { candidate in
                isHere(candidate) && candidate.top < reference.token && grammar.head(candidate.top) == verb
                    && candidate.sort != .thing && ["nsubj", "obj", "iobj"].contains(grammar.base(candidate.top))
                    && (candidate.entity == nil || seen.insert(candidate.entity).inserted)
            })
    }

    /// Whether the pronoun stands in the phrase of the subject of a clause.
    fileprivate func owns(subjectOf clause: Int) -> Bool {
        grammar.children(clause, "nsubj").contains { grammar.isBelow(reference.token, $0) }
    }
}
