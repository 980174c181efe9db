import Graphs
import Linguistics

/// Reads who leads what where a verb says so: `the army, led by General Haddad`, `Embalo, who chairs ECOWAS`.
struct HeadshipReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    private static let verbs: Set<String> = ["lead", "head", "chair", "command"]

    /// The headships told in one sentence.
    func headships(in sentence: Int) -> [Finding] {
        guard let type = ontology.type(named: "leads") else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Finding] in
            guard Self.verbs.contains(grammar.lemma(verb)), grammar.isVerb(verb), isStanding(verb, grammar) else {
                return []
            }
            let arguments = grammar.arguments(of: verb, ontology.stance)
            let heads = finder.participants(sentence, arguments[.subject] ?? [], as: .source)
            let bodies = finder.participants(
                sentence, arguments[.object] ?? [], as: .target(reachesOwner: false)
            ).filter { isNamed($0, in: sentence) }
            guard heads.count == 1, let head = heads.first, kind(of: head.id).map(Self.people.contains) ?? false else {
                return []
            }
            return bodies.filter { kind(of: $0.id) == .organisation }.map { body in
                Finding(
                    source: head.id, type: type, target: body.id, polarity: .affirmed, modality: .asserted,
                    attribution: [], object: nil, time: nil, sentence: sentence, cue: grammar.tokens[verb].range,
                    rule: "leads/verb", tokens: (verb, head.token, body.token))
            }
        }
    }

    private static let people: Set<EntityKind> = [.official, .person]

    /// Whether a verb tells what holds and not what was once done: `led by`, `who chairs`, not `led his party to victory`.
    private func isStanding(_ verb: Int, _ grammar: Grammar) -> Bool {
        if grammar.isPassive(verb) { return grammar.base(verb) == "acl" || grammar.tokens[verb].tag == "VBN" }
        return grammar.tokens[verb].tag == "VBZ" && grammar.children(verb, "xcomp", "ccomp", "advmod").isEmpty
    }

    private func isNamed(_ participant: Participant, in sentence: Int) -> Bool {
        finder.document.entity(sentence: sentence, token: participant.token) == participant.id
    }

    private func kind(of id: EntityID) -> EntityKind? { finder.document.drafts[id]?.kind }
}
