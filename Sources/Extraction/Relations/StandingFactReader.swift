import Graphs
import Linguistics
import Press

/// Reads the facts that stand behind names: who holds which office, what belongs to whom, what lies where.
struct StandingFactReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The standing facts of one sentence.
    func facts(in sentence: Int) -> [Proposal] {
        OfficeFactReader(ontology: ontology, finder: finder).offices(in: sentence)
            + RegionalOfficeReader(ontology: ontology, finder: finder).offices(in: sentence)
            + organisations(in: sentence) + places(in: sentence)
            + HeadquartersReader(ontology: ontology, finder: finder).seats(in: sentence)
            + MembershipReader(ontology: ontology, finder: finder).memberships(in: sentence)
            + PartyReader(ontology: ontology, finder: finder).memberships(in: sentence)
            + PartReader(ontology: ontology, finder: finder).parts(in: sentence)
            + HeadshipReader(ontology: ontology, finder: finder).headships(in: sentence)
            + AccessionReader(ontology: ontology, finder: finder).memberships(in: sentence)
    }

    /// Proposes what a name or the words beside it take for granted.
    private func fact(_ source: EntityID, _ role: TypeRole, _ target: EntityID, at cue: TextRange, rule: String)
        -> Proposal?
    {
        guard source != target, let type = ontology.type(role) else { return nil }
        return Proposal(source, type, target, footing: .granted(at: nil), cue: cue, rule: rule)
    }

    private func organisations(in sentence: Int) -> [Proposal] {
        let document = finder.document
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        return mentions.all.enumerated().flatMap { index, mention -> [Proposal] in
            guard case .organisation(let record, let named) = mention.referent,
                let id = document.entities[sentence][index]
            else {
                return []
            }
            var found: [Proposal?] = []
            let first = mention.tokens.lowerBound
            let isOpposed = isOpposed(mention, record, grammar)
            let inner = record.map { $0.isOfState ? $0.country : nil } ?? named
            if let inner, let country = document.drafts[id]?.country, country == inner, !isOpposed,
                let forms = formsInside(mention, grammar)
            {
                // The London School of Economics is in the country, the Nairobi High Court is the country's.
                let isOnlyThere =
                    record == nil && forms == [.capital]
                    && !mention.tokens.contains { finder.gazetteer.namesState(grammar.lowered[$0]) }
                found.append(
                    fact(
                        id, isOnlyThere ? .seat : .part, EntityID(inner),
                        at: grammar.tokens[first].range.union(grammar.tokens[mention.tokens.upperBound - 1].range),
                        rule: isOnlyThere ? "based_in/name" : "part_of/name"))
            } else if let mark = Self.possessiveMark(before: first, grammar), mark > 0, !isOpposed,
                mention.canBelong(in: grammar, finder.gazetteer),
                let possessor = document.entity(sentence: sentence, token: mark - 1),
                document.drafts[possessor]?.kind == .country || document.drafts[possessor]?.kind == .organisation
            {
                found.append(
                    fact(
                        id, .part, possessor, at: grammar.tokens[mark].range,
                        rule: "part_of/possessor"))
            }
            // "Colombia's ELN" is from there and no part of the state.
            if record?.kind == .armedGroup, let mark = Self.possessiveMark(before: first, grammar), mark > 0,
                let country = document.entity(sentence: sentence, token: mark - 1),
                document.drafts[country]?.kind == .country
            {
                found.append(fact(id, .seat, country, at: grammar.tokens[mark].range, rule: "based_in/possessor"))
            }
            if first > 0, ["PRP$", "WP$"].contains(grammar.tokens[first - 1].tag),
                let draft = document.drafts[id], let country = draft.country,
                StateBranch(draft.name, gazetteer: finder.gazetteer) != nil,
                ReferenceResolver(document: document, gazetteer: finder.gazetteer).entities(sentence, first - 1)
                    .compactMap({ document.country(of: $0) }) == [country]
            {
                found.append(
                    fact(
                        id, .part, EntityID(country), at: grammar.tokens[first - 1].range,
                        rule: "part_of/possessor"))
            }
            let seat = SeatReader(finder: finder, sentence: sentence)
            if let seat = seat.before(first) ?? seat.behind(mention.tokens.upperBound), seat.country != id {
                found.append(
                    fact(id, .seat, seat.country, at: seat.cue, rule: "based_in/descriptor"))
            }
            return found.compactMap { $0 }
        }
    }

    /// Whether a body fights or opposes the state and is no part of it: `Colombia's ELN`, `Chad's FACT rebels`.
    private func isOpposed(_ mention: Mention, _ record: OrganisationRecord?, _ grammar: Grammar) -> Bool {
        if let record { return record.kind == .armedGroup }
        let next = mention.tokens.upperBound
        return next < grammar.tokens.count && finder.gazetteer.opposedGroups.contains(grammar.lemma(next))
    }

    /// The possessive mark before a name, over an adjective between: `South Africa's ruling ANC`.
    private static func possessiveMark(before first: Int, _ grammar: Grammar) -> Int? {
        var place = first - 1
        if place > 0,
            grammar.word(place, isIn: .bodyAdjectives)
        {
            place -= 1
        }
        return place > 0 && grammar.tokens[place].tag == "POS" ? place : nil
    }

    /// In which forms a country is named among the words of the mention; nothing where none is.
    private func formsInside(_ mention: Mention, _ grammar: Grammar) -> Set<CountryForm>? {
        let forms = mention.tokens.flatMap { start in
            (start + 1...mention.tokens.upperBound).compactMap { end -> CountryForm? in
                let words = grammar.printed[start..<end].joined()
                guard case .country(_, let form) = finder.gazetteer.names.meaning(of: words) else { return nil }
                return form
            }
        }
        return forms.isEmpty ? nil : Set(forms)
    }

    private func places(in sentence: Int) -> [Proposal] {
        PlaceReader(finder: finder, sentence: sentence).sites.compactMap {
            fact($0.place, .location, $0.whole, at: $0.cue, rule: $0.rule)
        }
    }
}
