import Graphs
import Linguistics

/// Reads who leads what where a verb says so: `the army, led by General Haddad`, `Embalo, who chairs ECOWAS`, `who heads the
/// Houthis' prisoners committee`, `who governed Guatemala`.
struct HeadshipReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The headships told in one sentence.
    func headships(in sentence: Int) -> [Proposal] {
        bodiesLed(in: sentence) + partsLed(in: sentence) + countriesRuled(in: sentence)
    }

    private func bodiesLed(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.leadership) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.lemma(verb, isIn: .headingVerbs), grammar.isVerb(verb),
                isStanding(verb, grammar)
            else {
                return []
            }
            let arguments = grammar.arguments(of: verb)
            let heads = finder.participants(sentence, arguments[.subject] ?? [], as: .source)
            let bodies = finder.participants(
                sentence, arguments[.object] ?? [], as: .target(reachesOwner: false)
            ).filter { isNamed($0, in: sentence) }
            guard heads.count == 1, let head = heads.first, kind(of: head.id).map(Self.people.contains) ?? false else {
                return []
            }
            return bodies.filter { kind(of: $0.id) == .organisation }.map { body in
                Proposal(head, type, body, toldAt: verb, shownAt: verb, in: grammar, rule: "leads/verb")
            }
        }
    }

    /// In `Ali Murtaza, who heads the Houthis' prisoners committee` an office in the body whose part has no name.
    private func partsLed(in sentence: Int) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.compactMap { verb -> Proposal? in
            guard grammar.lemma(verb, isIn: .headingVerbs), grammar.isVerb(verb),
                !grammar.isPassive(verb),
                isStanding(verb, grammar), let (head, part) = ends(of: verb, in: sentence),
                grammar.tokens[part].pos == .noun, finder.document.mentions[sentence].mentionAt[part] == nil,
                let possessor = grammar.children(part, "nmod").first(where: { grammar.label($0) == "nmod:poss" })
            else { return nil }
            return fact(.office, head, possessor, .organisation, at: verb, in: sentence)
        }
    }

    /// In `Portales, who governed Guatemala from 2000 to 2004` the country once led.
    private func countriesRuled(in sentence: Int) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.compactMap { verb -> Proposal? in
            guard grammar.lemma(verb, isIn: .rulingVerbs), grammar.isVerb(verb),
                !grammar.isPassive(verb),
                ["VBD", "VBZ"].contains(grammar.tokens[verb].tag),
                grammar.children(verb, "aux", "xcomp", "ccomp", "compound", "mark").isEmpty,
                !grammar.hasParticle(verb, "out"), let (head, country) = ends(of: verb, in: sentence),
                // "Judge Holt ruled Peru must pay", whatever the tree says.
                country + 1 == grammar.tokens.count
                    || ![.verb, .auxiliary].contains(grammar.tokens[country + 1].pos),
                !isInOffice(head.id)
            else { return nil }
            let isPast = grammar.tokens[verb].tag == "VBD"
            return fact(.leadership, head, country, .country, at: verb, in: sentence, isPast: isPast)
        }
    }

    /// Whether somebody's office tells already whom he leads.
    private func isInOffice(_ id: EntityID) -> Bool {
        finder.document.drafts[id]?.offices.contains { $0.relationToCountry == .leads } ?? false
    }

    /// The one person who is the subject of a verb in the active, and its one object.
    private func ends(of verb: Int, in sentence: Int) -> (head: Participant, object: Int)? {
        let arguments = finder.document.grammars[sentence].arguments(of: verb)
        let heads = finder.participants(sentence, arguments[.subject] ?? [], as: .source)
        guard heads.count == 1, let head = heads.first, kind(of: head.id).map(Self.people.contains) ?? false,
            let objects = arguments[.object], objects.count == 1
        else { return nil }
        return (head, objects[0])
    }

    /// What a verb states of somebody and of what is named at a token, if that is of a kind.
    private func fact(
        _ role: TypeRole, _ head: Participant, _ place: Int, _ wanted: EntityKind, at verb: Int, in sentence: Int,
        isPast: Bool = false
    ) -> Proposal? {
        guard let type = ontology.type(role),
            let target = finder.document.entity(sentence: sentence, token: place), kind(of: target) == wanted
        else { return nil }
        return Proposal(
            head, type, Participant(id: target, token: place), toldAt: verb, shownAt: verb,
            in: finder.document.grammars[sentence], rule: "\(type.name)/verb", isFormer: isPast)
    }

    private static let people: Set<EntityKind> = [.official, .person]

    /// Whether a verb tells what holds and not what was once done: `led by`, `who chairs`, not `led his party to victory`.
    private func isStanding(_ verb: Int, _ grammar: Grammar) -> Bool {
        if grammar.isPassive(verb) { return grammar.base(verb) == "acl" || grammar.tokens[verb].tag == "VBN" }
        guard grammar.children(verb, "xcomp", "ccomp", "advmod").isEmpty else { return false }
        // "Who has led the bank since May" leads it.
        let isSince = grammar.children(verb, "obl", "advcl").contains { grammar.preposition($0) == "since" }
        let isPerfect = grammar.children(verb, "aux").contains { grammar.word($0, isIn: .perfectAuxiliaries) }
        return grammar.tokens[verb].tag == "VBZ" || isSince && isPerfect
    }

    private func isNamed(_ participant: Participant, in sentence: Int) -> Bool {
        finder.document.entity(sentence: sentence, token: participant.token) == participant.id
    }

    private func kind(of id: EntityID) -> EntityKind? { finder.document.drafts[id]?.kind }
}
