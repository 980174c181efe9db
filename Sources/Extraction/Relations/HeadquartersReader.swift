import Graphs
import Linguistics

/// Reads where a body sits and a place lies where a participle says so: `Oxfam, based in Nairobi`, `which is headquartered in
/// Peru`, `Hamra, located in Syria`.
struct HeadquartersReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The seats told in one sentence.
    func seats(in sentence: Int) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.word(verb, isIn: .seatedForms), !grammar.hasParticle(verb, "on") else { return [] }
            let sites = grammar.children(verb, "obl", "nmod").filter {
                $0 > verb && grammar.words[.sitePrepositions].contains(grammar.preposition($0) ?? "")
            }
            return sites.flatMap { site -> [Proposal] in
                guard let whole = entity(at: site, sentence), kind(of: whole).map(Self.areas.contains) ?? false else {
                    return []
                }
                return holders(of: verb, grammar).compactMap { holder in
                    guard let id = entity(at: holder, sentence), let type = type(of: id), id != whole else {
                        return nil
                    }
                    let footing: Footing =
                        grammar.base(verb) == "acl" && grammar.label(verb) != "acl:relcl"
                        ? .granted(at: verb) : .told(at: verb)
                    return Proposal(
                        id, type, whole, footing: footing, cue: grammar.tokens[verb].range,
                        rule: "\(type.name)/participle",
                        tokens: (verb, holder, site))
                }
            }
        }
    }

    private static let areas: Set<EntityKind> = [.country, .place]

    /// A body sits somewhere, a place lies there.
    private func type(of id: EntityID) -> RelationType? {
        switch kind(of: id) {
        case .organisation: ontology.type(.seat)
        case .place: ontology.type(.location)
        default: nil
        }
    }

    private func holders(of verb: Int, _ grammar: Grammar) -> [Int] {
        let own = grammar.children(verb, "nsubj").flatMap { subject in
            [grammar.antecedent(of: subject, under: verb)].flatMap(grammar.conjuncts)
        }
        if !own.isEmpty { return own }
        return grammar.base(verb) == "acl" ? grammar.head(verb).map { [$0] } ?? [] : []
    }

    private func entity(at token: Int, _ sentence: Int) -> EntityID? {
        finder.document.entity(sentence: sentence, token: token)
    }

    private func kind(of id: EntityID) -> EntityKind? { finder.document.drafts[id]?.kind }
}
