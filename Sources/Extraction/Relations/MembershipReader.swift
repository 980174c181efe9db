import Graphs
import Linguistics

/// Reads memberships told in so many words: `Chad is a member of ECOWAS`, `Peru, a member of the bloc`, `became a member`,
/// `Ana Ruiz, who works for the bank`.
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
        return members(in: sentence, grammar, type) + workers(in: sentence, grammar, type)
    }

    private func members(in sentence: Int, _ grammar: Grammar, _ type: RelationType) -> [Proposal] {
        grammar.tokens.indices.flatMap { token -> [Proposal] in
            let isPart = grammar.lemma(token) == "part"
            guard isPart || grammar.lemma(token) == "member", grammar.tokens[token].pos == .noun else { return [] }
            let told = holdersTold(by: token, grammar)
            let described =
                grammar.base(token) == "appos"
                ? grammar.head(token).map { [$0] } ?? [] : isPart ? [] : named(behind: token, sentence, grammar)
            let members = finder.participants(sentence, told.isEmpty ? described : told, as: .source)
                // A body that is part of another is read by `PartReader`.
                .filter { !isPart || kind(of: $0) == .country }
            let bodies = finder.participants(
                sentence, bodies(of: token, sentence, grammar), as: .target(reachesOwner: false)
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

    /// Where the bodies may stand of which a noun names the members; trees tie the name before it elsewhere at times.
    private func bodies(of noun: Int, _ sentence: Int, _ grammar: Grammar) -> [Int] {
        let tied = grammar.children(noun, "nmod", "compound")
        let mentions = finder.document.mentions[sentence]
        guard tied.isEmpty, noun > 0, let before = mentions.mentionAt[noun - 1] else { return tied }
        return [mentions.all[before].head]
    }

    /// The countries named right behind as the members: `ECOWAS members Mali and Niger`.
    private func named(behind noun: Int, _ sentence: Int, _ grammar: Grammar) -> [Int] {
        guard noun + 1 < grammar.tokens.count else { return [] }
        return grammar.children(noun, "appos", "flat").filter { name in
            guard let mention = finder.document.mentions[sentence].mentionAt[noun + 1] else { return false }
            return finder.document.mentions[sentence].mentionAt[name] == mention
                && finder.document.entity(sentence: sentence, token: name)
                    .flatMap { finder.document.drafts[$0]?.kind } == .country
        }
    }

    /// Who belongs to a body since he works there; who once did is told of as former.
    private func workers(in sentence: Int, _ grammar: Grammar, _ type: RelationType) -> [Proposal] {
        grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.lemma(verb, isIn: .workingVerbs), grammar.isVerb(verb), !grammar.isPassive(verb),
                let isPast = isPast(verb, grammar)
            else { return [] }
            let workers = finder.participants(sentence, grammar.arguments(of: verb)[.subject] ?? [], as: .source)
            let places = grammar.children(verb, "obl").filter {
                grammar.words[.employerPrepositions].contains(grammar.preposition($0) ?? "")
                    && finder.document.mentions[sentence].mentionAt[$0] != nil
            }
            let bodies = finder.participants(sentence, places, as: .target(reachesOwner: false))
            guard workers.count == 1, bodies.count == 1, kind(of: bodies[0]) == .organisation,
                [.person, .official].contains(kind(of: workers[0]))
            else { return [] }
            return [
                Proposal(
                    workers[0], type, bodies[0], toldAt: verb, shownAt: verb, in: grammar, rule: "member_of/work",
                    isFormer: isPast)
            ]
        }
    }

    private func kind(of participant: Participant) -> EntityKind? { finder.document.drafts[participant.id]?.kind }

    /// Whether a verb in a finite form tells of the past; nothing where it has none.
    private func isPast(_ verb: Int, _ grammar: Grammar) -> Bool? {
        let auxiliaries = grammar.children(verb, "aux")
        if auxiliaries.isEmpty {
            return ["VBZ": false, "VBP": false, "VBD": true][grammar.tokens[verb].tag]
        }
        guard auxiliaries.allSatisfy({ grammar.word($0, isIn: .perfectAuxiliaries) || grammar.lemma($0) == "be" })
        else {
            return nil
        }
        return auxiliaries.contains { ["was", "were", "had"].contains(grammar.lowered[$0]) }
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
