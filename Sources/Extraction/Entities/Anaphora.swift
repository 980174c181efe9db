import Graphs
import Linguistics

/// Resolves pronouns and descriptions when the text makes them plain, and gives nothing when it does not.
struct Anaphora: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    // MARK: Pronouns

    /// Whom `he`, `she` or `it` stands for.
    func pronoun(_ sentence: Int, _ token: Int) -> [EntityID] {
        switch document.grammars[sentence].lemma(token) {
        case "he", "she", "his", "her", "him": nearest(sentence, token) { $0 == .official || $0 == .person }
        case "it", "its": nearest(sentence, token, isOnly: true) { $0 == .country || $0 == .organisation }
        default: []
        }
    }

    /// The one candidate before a token in its sentence, else the subject or the one candidate of the sentence before.
    private func nearest(
        _ sentence: Int, _ token: Int, isOnly: Bool = false, where fits: (EntityKind) -> Bool
    ) -> [EntityID] {
        let here = named(sentence, where: fits).filter { $0.token < token }
        if !isOnly, let subject = here.first(where: { isSubject($0.token, in: sentence) }) { return [subject.id] }
        let distinct = Set(here.map(\.id))
        if distinct.count == 1, let only = distinct.first { return [only] }
        guard distinct.isEmpty, sentence > 0 else { return [] }
        let before = named(sentence - 1, where: fits)
        if let subject = before.first(where: { isSubject($0.token, in: sentence - 1) }) { return [subject.id] }
        let earlier = Set(before.map(\.id))
        return earlier.count == 1 ? Array(earlier) : []
    }

    private func isSubject(_ token: Int, in sentence: Int) -> Bool {
        document.grammars[sentence].base(token) == "nsubj"
    }

    /// The entities of some kinds named in a sentence, with the token by which each hangs on it.
    private func named(_ sentence: Int, withAdjectives: Bool = false, where fits: (EntityKind) -> Bool)
        -> [(id: EntityID, token: Int)]
    {
        document.mentions[sentence].all.enumerated().compactMap { index, mention in
            guard let id = document.entities[sentence][index], let draft = document.drafts[id], fits(draft.kind) else {
                return nil
            }
            if !withAdjectives, case .country(_, .adjective) = mention.referent { return nil }
            return (id, mention.head)
        }
    }

    // MARK: Pairs

    /// Whom `the two leaders` or `both countries` stand for; nothing when the noun is no such pair.
    func pair(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let isPair = grammar.children(token).contains {
            ["two", "both", "2"].contains(grammar.lemma($0))
                && ["nummod", "det", "amod", "advmod", "cc"].contains(grammar.base($0))
        }
        guard isPair else { return nil }
        switch grammar.lemma(token) {
        case "leader", "president", "man", "official", "minister", "statesman", "premier":
            return twoNamed(before: sentence, token) { $0 == .official }
        case "country", "nation", "state", "side", "government", "neighbour", "neighbor", "power", "capital", "party":
            return twoNamed(before: sentence, token) { $0 == .country }
        default: return nil
        }
    }

    private func twoNamed(before sentence: Int, _ token: Int, where fits: (EntityKind) -> Bool) -> [EntityID] {
        var seen: Set<EntityID> = []
        for candidate in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
            let found = named(candidate, withAdjectives: true, where: fits).filter {
                candidate < sentence || $0.token < token
            }
            seen.formUnion(found.map(\.id))
            if seen.count > 2 { return [] }
            if Set(found.map(\.id)).count == 2 { return seen.sorted() }
        }
        return []
    }

    // MARK: Descriptions

    /// Whom `the Egyptian president` or `a French minister` stands for; nothing when the noun is no title.
    ///
    /// An official of the document who holds the office, else the country that the unnamed office-holder speaks for.
    func description(_ sentence: Int, _ token: Int, owners: () -> [EntityID]) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let word = grammar.lemma(token)
        guard let relation = gazetteer.titles.meaning(of: word), relation != .honorific else { return nil }
        let owning = owners()
        let countries = owning.compactMap { document.drafts[$0]?.kind == .country ? $0.text : nil }
        let isDefinite = grammar.children(token, "det", "nmod").contains {
            ["the", "his", "her", "its"].contains(grammar.lemma($0)) || grammar.label($0) == "nmod:poss"
        }
        let isPlural = grammar.tokens[token].tag.hasSuffix("S") && grammar.tokens[token].tag.hasPrefix("NN")
        if isDefinite, !isPlural {
            let holders = document.drafts.values.filter { draft in
                guard draft.kind == .official, draft.offices.contains(where: { holds($0, word) }) else { return false }
                return countries.isEmpty || draft.country.map(countries.contains) ?? true
            }
            let named = holders.filter { isNamed($0.id, before: sentence) }
            if named.count == 1, let only = named.first { return [only.id] }
            if holders.count == 1, let only = holders.first, !countries.isEmpty { return [only.id] }
        }
        return owning.filter { id in
            guard let kind = document.drafts[id]?.kind else { return false }
            return kind == .country || kind == .organisation
        }
    }

    private func holds(_ office: StatedOffice, _ word: String) -> Bool {
        office.title.lowercased().split(separator: " ").contains { $0 == word }
    }

    private func isNamed(_ id: EntityID, before sentence: Int) -> Bool {
        document.entities[0...sentence].contains { $0.contains(id) }
    }
}
