import Graphs
import Linguistics

/// Reads who holds which office from the offices that a sentence gives to the people it names.
struct OfficeFactReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The offices held by what one sentence says.
    func offices(in sentence: Int) -> [Proposal] {
        let document = finder.document
        let mentions = document.mentions[sentence]
        return mentions.offices.sorted { $0.key < $1.key }.flatMap { index, offices -> [Proposal] in
            guard let bearer = document.entities[sentence][index] else { return [] }
            return offices.flatMap { office -> [Proposal] in
                let named = office.organisations.compactMap { document.entities[sentence][$0] }
                let understood = OfficeBody(document: document, gazetteer: finder.gazetteer)
                let bodies = named.isEmpty ? understood.body(of: office, in: sentence).map { [$0] } ?? [] : named
                let stated = bodies.isEmpty ? office.relationToCountry : office.record.relation
                guard let role = stated?.role, !office.isAddress, let type = ontology.type(role) else { return [] }
                let targets = bodies.isEmpty ? office.countries.map { EntityID($0) } : bodies
                let footing = footing(
                    of: office, behind: mentions.all[index].tokens, mentions, document.grammars[sentence])
                return targets.map { target in
                    let type = sits(office, for: target) ? ontology.type(.membership) ?? type : type
                    return Proposal(
                        bearer, type, target, footing: footing, cue: office.cue, rule: "\(type.name)/title",
                        isFormer: office.isFormer)
                }
            }
        }
    }

    /// Whether somebody sits in a parliament for a party, and is a member of it and no officer: `ANC lawmaker Thabo Dube`.
    private func sits(_ office: StatedOffice, for body: EntityID) -> Bool {
        let noun = office.title.split(separator: " ").last.map { Spelling.folded(String($0)) } ?? ""
        return finder.gazetteer.partyPeople.contains(noun) && finder.document.drafts[body]?.isParty ?? false
    }

    /// A title beside a name takes the office for granted; a verb between the two tells it: `Diop is the president of Mali`,
    /// `appointed Diop as minister`.
    private func footing(
        of office: StatedOffice, behind name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar
    ) -> Footing {
        let words = grammar.tokens.indices.filter { office.cue.overlaps(grammar.tokens[$0].range) }
        guard let first = words.first, let last = words.last else { return .granted(at: nil) }
        let top = grammar.top(of: first..<(last + 1))
        guard name.upperBound <= first else { return .granted(at: top) }
        let between = name.upperBound..<first
        // A body's name may hold what the tagger takes for a verb: "Ana Ruiz, the United Nations envoy".
        if between.contains(where: {
            [.verb, .auxiliary].contains(grammar.tokens[$0].pos) && mentions.mentionAt[$0] == nil
        }) {
            let isPredicate = !grammar.children(top, "cop").isEmpty || grammar.base(top) == "xcomp"
            return .told(at: isPredicate ? top : verb(above: top, grammar) ?? top)
        }
        guard between.contains(where: { grammar.lowered[$0] == "as" }) else { return .granted(at: top) }
        let verb = verb(above: top, grammar) ?? top
        // Who is to be succeeded has the office, whether he will be or not.
        let isSucceeded =
            grammar.lemma(verb, isIn: .succeedingVerbs)
            && name.contains { grammar.base($0) == "obj" && grammar.head($0) == verb }
        return isSucceeded ? .granted(at: top) : .told(at: verb)
    }

    private func verb(above token: Int, _ grammar: Grammar) -> Int? {
        var current = token
        while let head = grammar.head(current) {
            if grammar.isVerb(head) { return head }
            current = head
        }
        return nil
    }
}
