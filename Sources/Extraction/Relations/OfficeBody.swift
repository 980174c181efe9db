import Graphs
import Linguistics

/// Tells the body of an office that its sentence does not name.
struct OfficeBody {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    /// The body of `its spokesman`, said of a party, of `group spokesman`, and of a bare `Secretary-General`.
    func body(of office: StatedOffice, in sentence: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        guard office.isHomeless, !office.isAddress,
            let first = grammar.tokens.firstIndex(where: { $0.range.start >= office.cue.start })
        else { return nil }
        if first > 0, grammar.tokens[first - 1].tag == "PRP$" {
            let owners = ReferenceResolver(document: document, gazetteer: gazetteer).entities(sentence, first - 1)
            guard owners.count == 1, let draft = document.drafts[owners[0]], draft.kind == .organisation,
                StateBranch(draft.name, gazetteer: gazetteer)?.isGovernment != true
            else { return nil }
            return owners[0]
        }
        if gazetteer.words[.secretaryGeneral].contains(office.title.lowercased()),
            office.title.first?.isUppercase == true
        {
            return unitedNations(before: first, in: sentence)
        }
        if let body = called(before: office, from: first, in: sentence) { return body }
        let noun = [first, first - 1].first { $0 >= 0 && gazetteer.words[.fighterNouns].contains(grammar.lowered[$0]) }
        let descriptions = DescriptionResolver(document: document, gazetteer: gazetteer)
        return noun.flatMap { descriptions.fighters(sentence, $0) }
    }

    /// The body of `Commission Chairman` and `Democrat leader`: the only one named so far whose own name begins or ends with
    /// that word, as do those of the Electoral Commission and of the Democrat Party.
    private func called(before office: StatedOffice, from first: Int, in sentence: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        let noun = grammar.tokens[first]
        guard office.record.relation != .honorific, office.record.scope == .any || office.record.rank <= 2,
            document.mentions[sentence].mentionAt[first] == nil, noun.range.end < office.cue.end,
            PersonFinder.isNameWord(noun), noun.pos == .properNoun || noun.pos == .noun,
            gazetteer.titles.meaning(of: grammar.lowered[first]) == nil,
            !gazetteer.titleModifiers.contains(grammar.lowered[first])
        else { return nil }
        let word = grammar.lowered[first]
        let bodies = document.described(gazetteer).bodies(with: word).filter { draft in
            guard document.isNamed(draft.id, by: sentence) else { return false }
            let parts = Spelling.folded(draft.name).split(separator: " ").prefix { $0 != "of" }
            guard parts.count > 1 else { return false }
            return gazetteer.organisationNouns.contains(word)
                ? parts.last.map { $0 == word } ?? false
                : parts.count == 2 && parts.first.map { $0 == word } ?? false
                    && parts.last.map { gazetteer.organisationNouns.contains(String($0)) } ?? false
        }
        return bodies.count == 1 ? bodies.first?.id : nil
    }

    /// The United Nations, when they are named before a place in its sentence or in the one before and no other body of
    /// states is.
    private func unitedNations(before place: Int, in sentence: Int) -> EntityID? {
        let near = Array(max(0, sentence - 1)...sentence).flatMap { at in
            bodies(in: at).filter { at < sentence || $0.token < place }
        }
        guard near.contains(where: { $0.record.name == Self.name }),
            near.allSatisfy({ $0.record.name == Self.name || $0.record.parent == Self.name })
        else { return nil }
        return near.first { $0.record.name == Self.name }?.id
    }

    private static let name = "United Nations"

    /// The bodies that no country has, named in a sentence by their own name: not that of `UN-backed`.
    private func bodies(in sentence: Int) -> [(id: EntityID, record: OrganisationRecord, token: Int)] {
        let tokens = document.grammars[sentence].tokens
        return document.mentions[sentence].all.enumerated().compactMap { index, mention in
            let end = mention.tokens.upperBound
            guard case .organisation(let record?, _) = mention.referent, record.country == nil,
                record.canBeOfStates, end == tokens.count || tokens[end].form != "-",
                let id = document.entities[sentence][index]
            else { return nil }
            return (id, record, mention.head)
        }
    }
}
