import Graphs
import Linguistics

/// Reads memberships told by a verb: `Indonesia joined BRICS in January`, `Thabo Dube belongs to the ANC`.
struct AccessionReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The memberships told in one sentence.
    func memberships(in sentence: Int) -> [Proposal] { accessions(in: sentence) + belongings(in: sentence) }

    /// Who joined what; "joined the EU in condemning" tells nothing.
    private func accessions(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.membership) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.lemma(verb, isIn: .joiningVerbs), grammar.isVerb(verb),
                !grammar.children(verb, "advcl", "xcomp", "obl").contains(where: isShared(grammar))
            else { return [] }
            let arguments = grammar.arguments(of: verb)
            let members = finder.participants(sentence, arguments[.subject] ?? [], as: .source)
            let bodies = finder.participants(sentence, arguments[.object] ?? [], as: .target(reachesOwner: false))
            return members.flatMap { member in
                bodies.filter { canJoin(member.id, $0.id) }.map { body in
                    Proposal(member, type, body, toldAt: verb, shownAt: verb, in: grammar, rule: "member_of/join")
                }
            }
        }
    }

    /// Who belongs to which party.
    private func belongings(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.membership) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.lemma(verb, isIn: .belongingVerbs), grammar.isVerb(verb) else { return [] }
            let arguments = grammar.arguments(of: verb)
            let members = finder.participants(sentence, arguments[.subject] ?? [], as: .source)
            let bodies = finder.participants(
                sentence, arguments[Role(text: "to")] ?? [], as: .target(reachesOwner: false))
            return members.flatMap { member in
                bodies.filter { canJoin(member.id, $0.id) }.map { body in
                    Proposal(member, type, body, toldAt: verb, shownAt: verb, in: grammar, rule: "member_of/belong")
                }
            }
        }
    }

    /// A country joins a body of states, somebody a party.
    private func canJoin(_ member: EntityID, _ body: EntityID) -> Bool {
        switch finder.document.drafts[member]?.kind {
        case .country: isUnion(body)
        case .person, .official: finder.document.drafts[body]?.isParty ?? false
        default: false
        }
    }

    /// Whether what stands below tells of a deed done together: `in condemning`, `in talks`.
    private func isShared(_ grammar: Grammar) -> (Int) -> Bool {
        { below in
            let marker = grammar.preposition(below)
            return marker == "in" && grammar.tokens[below].pos != .properNoun && grammar.tokens[below].pos != .numeral
                || marker == "for"
        }
    }

    /// Whether a body is one of states, as far as the tables tell.
    private func isUnion(_ id: EntityID) -> Bool {
        guard let name = finder.document.drafts[id]?.name,
            case .organisation(let record) = finder.gazetteer.names.meaning(of: name)
        else { return false }
        return record.canBeOfStates && record.country == nil && record.parent == nil
    }
}
