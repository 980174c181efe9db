import Graphs
import Linguistics

/// Two and more: `they`, `the two leaders`, `both countries`.
extension Anaphora {
    /// Whom `they` stands for: the coordinated subject of the same sentence or the one before, or the two people who meet
    /// there; nothing when something else in the plural may be meant.
    func several(_ sentence: Int, _ token: Int) -> [EntityID] {
        // In "six of them left" the subject holds the pronoun and cannot be what it stands for.
        let here = subjects(sentence).filter { $0 < token && !document.grammars[sentence].isBelow(token, $0) }
        if let first = here.first { return here.count == 1 ? group(sentence, first) : coordinated(sentence, first) }
        guard sentence > 0, let subject = subjects(sentence - 1).first else { return [] }
        let group = group(sentence - 1, subject)
        if !group.isEmpty { return group }
        let people = named(sentence - 1) { $0 == .official || $0 == .person }
        let distinct = Set(people.map(\.id))
        guard distinct.count == 2, people.contains(where: { $0.token == subject }) else { return [] }
        return distinct.sorted()
    }

    /// The members of a coordinated subject, or the one that a plural such as `Palestinian leaders` acts for.
    private func group(_ sentence: Int, _ token: Int) -> [EntityID] {
        let members = coordinated(sentence, token)
        let noun = document.grammars[sentence].tokens[token]
        guard members.isEmpty, noun.tag == "NNS", document.grammars[sentence].conjuncts(token).count == 1 else {
            return members
        }
        return ReferentFinder(document: document, gazetteer: gazetteer).referents(sentence, token, as: .source)
    }

    /// The subjects of a sentence that have a verb of their own, outermost first.
    private func subjects(_ sentence: Int) -> [Int] {
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.filter { grammar.base($0) == "nsubj" && grammar.tokens[$0].pos != .pronoun }
            .sorted { (grammar.depth($0), $0) < (grammar.depth($1), $1) }
    }

    /// The entities of a coordinated nominal of which every member has a name; nothing for a single one.
    private func coordinated(_ sentence: Int, _ token: Int) -> [EntityID] {
        let members = document.grammars[sentence].conjuncts(token)
        guard members.count > 1 else { return [] }
        let ids = members.compactMap { document.entity(sentence: sentence, token: $0) ?? ledTo(sentence, $0) }
        return ids.count == members.count ? ids : []
    }

    private func ledTo(_ sentence: Int, _ token: Int) -> EntityID? {
        document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
    }

    /// Whom `the two leaders` or `both countries` stand for; nothing when the noun is no such pair.
    func pair(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let isPair = grammar.children(token).contains {
            ["two", "both", "2"].contains(grammar.lemma($0))
                && ["nummod", "det", "amod", "advmod", "cc"].contains(grammar.base($0))
        }
        let isDefinite = grammar.children(token, "det", "cc", "amod", "nmod").contains {
            ["the", "both", "these", "their"].contains(grammar.lowered[$0])
        }
        let noun = grammar.lemma(token)
        if ["duo", "pair", "two"].contains(noun), grammar.base(token) == "nsubj",
            grammar.children(token).allSatisfy({ grammar.lowered[$0] == "the" })
        {
            return twoNamed(before: sentence, token) { $0.kind == .official || $0.kind == .person }
        }
        guard isPair, isDefinite, !hasNation(sentence, token) else { return nil }
        switch noun {
        case "leader", "president", "statesman", "premier", "head":
            return twoNamed(before: sentence, token) { draft in
                draft.offices.contains { $0.record.relation == .leads } && draft.kind == .official
            }
        case "minister", "diplomat", "official", "man", "woman":
            return twoNamed(before: sentence, token) { draft in
                let isMinister = draft.offices.contains { $0.title.lowercased().contains("minister") }
                return draft.kind == .official && (noun != "minister" || isMinister)
            }
        case "country", "nation", "state", "side", "government", "neighbour", "neighbor", "power", "capital", "party":
            return twoNamed(before: sentence, token) { $0.kind == .country }
        default: return nil
        }
    }

    /// Whether the text says itself whose two they are: `the two Danish diplomats`, `both ministers from Canada`.
    private func hasNation(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.children(token, "amod", "compound", "nmod").contains { modifier in
            let isOwner = grammar.base(modifier) != "nmod" || ["of", "from"].contains(grammar.preposition(modifier))
            return isOwner && document.mentions[sentence].owner[modifier] != nil
        }
    }

    private func twoNamed(before sentence: Int, _ token: Int, where fits: (EntityDraft) -> Bool) -> [EntityID] {
        var seen: Set<EntityID> = []
        for candidate in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
            let found = Set(
                named(candidate, withAdjectives: true) { _ in true }.filter { id, place in
                    (candidate < sentence || place < token) && document.drafts[id].map(fits) ?? false
                }.map(\.id))
            seen.formUnion(found)
            if seen.count > 2 { return [] }
            if found.count == 2 { return seen.sorted() }
        }
        return []
    }
}
