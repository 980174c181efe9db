import Graphs
import Linguistics

/// Why a candidate cannot be meant, whatever else speaks for it.
struct CandidateVeto: Sendable {
    /// The reason, in words.
    let reason: String
    let applies: @Sendable (Candidate, ReferenceContext) -> Bool

    /// All reasons, in the order in which they are told.
    static let all: [CandidateVeto] = [
        CandidateVeto(reason: "is of the other gender") { candidate, context in
            guard let wanted = context.reference.kind.gender else { return false }
            return context.gender(of: candidate).map { $0 != wanted } ?? false
        },
        CandidateVeto(reason: "acts upon it") { candidate, context in
            guard !context.actors.isEmpty else { return false }
            if context.isHere(candidate) {
                return context.actors.contains(candidate.token) || context.actors.contains(candidate.top)
            }
            guard let entity = candidate.entity else { return false }
            return context.actors.contains {
                context.document.entity(sentence: context.reference.sentence, token: $0) == entity
            }
        },
        CandidateVeto(reason: "is the same clause's other end") { candidate, context in
            let ends = ["nsubj", "obj", "iobj", "obl"]
            return context.isHere(candidate) && ends.contains(String(context.grammar.base(context.reference.token)))
                && ends.contains(String(context.grammar.base(candidate.top)))
                && context.grammar.head(candidate.top) == context.grammar.head(context.reference.token)
        },
        // In `six of them left` the subject holds the pronoun; in `Chad, which lost its army` a clause parts the two.
        CandidateVeto(reason: "holds it") { candidate, context in
            guard context.isHere(candidate) else { return false }
            let (grammar, token) = (context.grammar, context.reference.token)
            guard grammar.isBelow(token, candidate.top) else { return false }
            var current = token
            while current != candidate.top, let above = grammar.head(current) {
                if ["acl", "advcl", "ccomp", "conj", "parataxis", "appos"].contains(grammar.base(current)) {
                    return false
                }
                current = above
            }
            return !grammar.isVerb(candidate.top)
        },
        CandidateVeto(reason: "stands behind it") { candidate, context in
            context.isHere(candidate) && candidate.token > context.reference.token
                && context.following != candidate.top && context.following != candidate.token
        },
        CandidateVeto(reason: "is not whom the words before bind it to") { candidate, context in
            guard let bound = context.bound else { return false }
            return !context.isHere(candidate) || !bound.contains(candidate.top) && !bound.contains(candidate.token)
        },
        CandidateVeto(reason: "is an office, and no thing") { candidate, context in
            context.reference.kind == .thing && candidate.sort == .office && context.bound == nil
        },
        CandidateVeto(reason: "is a place, which does nothing") { candidate, context in
            candidate.sort == .place && context.role == .subject
                && !context.grammar.children(context.clauses[0], "nsubj").isEmpty
                && context.grammar.children(context.clauses[0], "cop").isEmpty
        },
        // Of whom somebody speaks is not whose words they are: `"Sudan must not fail," said its chairman`.
        CandidateVeto(reason: "is only spoken of") { candidate, context in
            context.isHere(candidate) && context.passage == nil && context.passage(of: candidate) != nil
        },
        // Nobody calls himself "it".
        CandidateVeto(reason: "speaks itself") { candidate, context in
            candidate.entity.map(context.speakers.contains) ?? false
        },
        // `Its army`, further on, adds nobody whom the pronoun before does not stand for already.
        CandidateVeto(reason: "is another's") { candidate, context in
            guard [.stateBody, .office].contains(candidate.sort) else { return false }
            let grammar = context.document.grammars[candidate.sentence]
            return grammar.children(candidate.token).contains { ["PRP$", "WP$"].contains(grammar.tokens[$0].tag) }
        },
    ]
}

extension ReferenceContext {
    /// What a candidate's titles, given name, noun or pronoun tell.
    func gender(of candidate: Candidate) -> Gender? {
        let lemma = document.grammars[candidate.sentence].lemma(candidate.token)
        switch candidate.sort {
        case .pronoun: return Gender(ofPronoun: lemma)
        case .office, .someone: return gazetteer.genders.words[lemma]
        default: return candidate.entity.flatMap { document.drafts[$0] }.flatMap(gender)
        }
    }

    /// What a person's titles and given name tell; nothing where they tell nothing or disagree.
    private func gender(of draft: EntityDraft) -> Gender? {
        let titles = draft.offices.flatMap { Spelling.folded($0.title).split(separator: " ") }
        let parts = PersonName(draft.name, gazetteer.words).parts
        let name = parts.count > 1 ? gazetteer.genders.givenNames[parts[0]] : nil
        let told = Set(titles.compactMap { gazetteer.genders.words[String($0)] } + [name].compactMap { $0 })
        return told.count == 1 ? told.first : nil
    }
}
