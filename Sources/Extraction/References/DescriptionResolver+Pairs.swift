import Graphs
import Linguistics

/// Two: `the two leaders`, `both countries`, `the two sides`.
extension DescriptionResolver {
    /// Whom `the two leaders` or `both countries` stand for; nothing when the noun is no such pair.
    func pair(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let isPair = grammar.children(token).contains {
            words[.pairNumbers].contains(grammar.lemma($0))
                && ["nummod", "det", "amod", "advmod", "cc"].contains(grammar.base($0))
        }
        let isDefinite = grammar.children(token, "det", "cc", "amod", "nmod").contains {
            words[.pairDeterminers].contains(grammar.lowered[$0])
        }
        let noun = grammar.lemma(token)
        if words[.pairNouns].contains(noun), grammar.base(token) == "nsubj",
            grammar.children(token).allSatisfy({ grammar.lowered[$0] == "the" })
        {
            return twoNamed(before: sentence, token) { $0.kind == .official || $0.kind == .person }
        }
        guard isPair, isDefinite, !hasNation(sentence, token) else { return nil }
        switch noun {
        case let noun where words[.leaderNouns].contains(noun):
            return twoNamed(before: sentence, token) { draft in
                draft.offices.contains { $0.record.relation == .leads } && draft.kind == .official
            }
        case let noun where words[.officialNouns].contains(noun):
            return twoNamed(before: sentence, token) { draft in
                let isMinister = draft.offices.contains { $0.title.lowercased().contains("minister") }
                return draft.kind == .official && (noun != "minister" || isMinister)
            }
        case let noun where words[.pairedCountryNouns].contains(noun):
            return twoNamed(before: sentence, token) { $0.kind == .country }
        case let noun where words[.sideNouns].contains(noun): return twoSides(before: sentence, token)
        default: return nil
        }
    }

    /// Whether the text says itself whose two they are: `the two Danish diplomats`, `both ministers from Canada`.
    private func hasNation(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.children(token, "amod", "compound", "nmod").contains { modifier in
            let isOwner =
                grammar.base(modifier) != "nmod"
                || words[.ownerPrepositions].contains(grammar.preposition(modifier) ?? "")
            return isOwner && document.mentions[sentence].mentionAt[modifier] != nil
        }
    }

    /// The two of a sort last named, in one row or, but for where something happens, alone.
    private func twoNamed(before sentence: Int, _ token: Int, where fits: (EntityDraft) -> Bool) -> [EntityID] {
        var seen: Set<EntityID> = []
        for candidate in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
            let places = fitting(candidate, before: (sentence, token), where: fits)
            let found = apart(places, in: candidate)
            let row = row(of: places, in: candidate)
            if row.count == 2, found.count > 2 { return seen.isSubset(of: row) ? row.sorted() : [] }
            seen.formUnion(found)
            if seen.count > 2 { return [] }
            if found.count == 2 { return seen.sorted() }
        }
        return []
    }

    /// The two countries or fighting bodies last named that deal with one another; nobody where others without a name,
    /// rebels or an opposition, may be one of the sides.
    private func twoSides(before sentence: Int, _ token: Int) -> [EntityID] {
        var seen: Set<EntityID> = []
        for candidate in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
            let grammar = document.grammars[candidate]
            let hasOthers = grammar.tokens.indices.contains { other in
                (candidate < sentence || other < token) && document.mentions[candidate].mentionAt[other] == nil
                    && gazetteer.opposedGroups.contains(grammar.lemma(other))
            }
            if hasOthers { return [] }
            let places = fitting(candidate, before: (sentence, token)) { draft in
                draft.kind == .country || draft.kind == .organisation && isArmed(draft.name)
            }
            seen.formUnion(apart(places, in: candidate))
            if seen.count > 2 { return [] }
            if seen.count == 2 { return seen.sorted() }
        }
        return []
    }

    private func fitting(
        _ candidate: Int, before place: (sentence: Int, token: Int), where fits: (EntityDraft) -> Bool
    ) -> [(id: EntityID, token: Int)] {
        // Who urges both sides is neither.
        let binding = PronounBinding(
            grammar: document.grammars[place.sentence], gazetteer: gazetteer, pronoun: place.token)
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        let actors = binding.actors.flatMap { finder.single(place.sentence, $0, as: .source, depth: 0) }
        let others = Set(actors + actors.compactMap { document.country(of: $0).map { EntityID($0) } })
        return named(candidate, withAdjectives: true).filter { id, token in
            (candidate < place.sentence || token < place.token) && document.drafts[id].map(fits) ?? false
                && !others.contains(id)
        }
    }

    /// Those of several named in a sentence who are more than where it happens, or all when fewer than two are.
    private func apart(_ places: [(id: EntityID, token: Int)], in sentence: Int) -> Set<EntityID> {
        let grammar = document.grammars[sentence]
        let taking = places.filter { _, token in
            !(["obl", "nmod"].contains(grammar.base(token))
                && words[.scenePrepositions].contains(
                    grammar.preposition(token) ?? ""))
        }
        let found = Set(taking.map(\.id))
        return found.count < 2 ? Set(places.map(\.id)) : found
    }

    /// The two whom a sentence names in one row as those who act or between whom something is, `Kenya and Chad met`, `talks
    /// between Kenya and Chad`; nobody where it has a longer row or another.
    private func row(of places: [(id: EntityID, token: Int)], in sentence: Int) -> Set<EntityID> {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        let ranges = places.compactMap { place in
            mentions.mentionAt[place.token].map { (id: place.id, tokens: mentions.all[$0].tokens) }
        }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        var rows: Set<Set<EntityID>> = []
        for (first, second) in zip(ranges, ranges.dropFirst()) {
            let between = first.tokens.upperBound
            let head = grammar.top(of: first.tokens)
            guard between + 1 == second.tokens.lowerBound, grammar.lowered[between] == "and",
                grammar.base(head) == "nsubj" || grammar.preposition(head) == "between"
            else { continue }
            let isLonger = ranges.contains { other in
                other.tokens.upperBound + 1 == first.tokens.lowerBound
                    && words[.listJoints].contains(grammar.lowered[first.tokens.lowerBound - 1])
                    || other.tokens.lowerBound == second.tokens.upperBound + 1
                        && words[.listJoints].contains(grammar.lowered[second.tokens.upperBound])
            }
            if isLonger { return [] }
            rows.insert([first.id, second.id])
        }
        return rows.count == 1 ? rows.first ?? [] : []
    }
}
