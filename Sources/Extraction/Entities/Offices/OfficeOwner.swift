import Graphs
import Linguistics

/// Tells whose an office is by the words before it: `his defence minister`, `the kingdom's foreign minister`.
struct OfficeOwner {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    /// In `Zelensky and his commander in chief` the country of the one that the pronoun stands for.
    func country(before office: StatedOffice, _ sentence: Int) -> String? {
        guard let owner = antecedent(before: office, sentence), let draft = document.drafts[owner] else {
            return nil
        }
        // "Its publicity secretary" behind a party's name serves the party.
        let isBody =
            draft.kind == .organisation && StateBranch(draft.name, gazetteer: gazetteer)?.isGovernment != true
        return isBody ? nil : draft.kind == .person ? draft.country : document.country(of: owner)
    }

    /// The one whom the possessive or pronoun before an office stands for.
    func antecedent(before office: StatedOffice, _ sentence: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        guard let first = grammar.tokens.firstIndex(where: { $0.range.start >= office.cue.start }) else { return nil }
        // "President Karahan's spokesman"
        if first > 1, grammar.tokens[first - 1].tag == "POS",
            let possessor = document.entity(sentence: sentence, token: first - 2)
        {
            return possessor
        }
        // "The kingdom's foreign minister"
        if first > 1, grammar.tokens[first - 1].tag == "POS" {
            return DescriptionResolver(document: document, gazetteer: gazetteer).country(sentence, first - 2)?.first
        }
        // "His greetings to President Xi" are his, the president is not.
        let left = (max(0, first - 3)..<first).reversed().prefix { grammar.tokens[$0].pos != .adposition }
        let pronoun = left.first { place in
            // "His Majesty" is no one's.
            let isAddress =
                gazetteer.title(grammar.lowered, at: place, in: grammar.sentence)?.record.relation == .honorific
            return ["PRP$", "WP$"].contains(grammar.tokens[place].tag) && !isAddress
        }
        guard let pronoun else { return nil }
        return ReferenceResolver(document: document, gazetteer: gazetteer).entities(sentence, pronoun).first
    }

    /// In `She met her Indian counterpart Mody` the counterpart's office, which is that of the one before.
    func mirrored(_ office: StatedOffice, of bearer: EntityID, _ sentence: Int) -> StatedOffice {
        guard office.isCounterpart, let model = antecedent(before: office, sentence),
            let own = document.drafts[model]?.offices.first(where: { !$0.isCounterpart }),
            // A counterpart serves another country.
            document.country(of: model).map({ $0 != document.country(of: bearer) }) ?? true
        else { return office }
        return office.mirroring(own)
    }
}
