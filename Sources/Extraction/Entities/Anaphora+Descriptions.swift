import Graphs
import Linguistics

/// One that is described: `the Egyptian president`, `the ministry`, `his country`, `the kingdom`.
extension Anaphora {
    /// Whom `the Egyptian president` or `a French minister` stands for; nothing when the noun is no title.
    ///
    /// An official of the document who holds the office, else the country that the unnamed office-holder speaks for.
    func description(_ sentence: Int, _ token: Int, owners: () -> [EntityID]) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let word = grammar.lemma(token)
        guard let record = gazetteer.titles.meaning(of: word), ![.honorific, .memberOf].contains(record.relation) else {
            return nil
        }
        if let office = document.mentions[sentence].unnamedOffice(at: token), isOpposed(office) { return [] }
        let owning = owners()
        let countries = owning.compactMap { document.drafts[$0]?.kind == .country ? $0.text : nil }
        let isPlural = grammar.tokens[token].tag.hasSuffix("S") && grammar.tokens[token].tag.hasPrefix("NN")
        if isDefinite(sentence, token), !isPlural {
            let title = document.mentions[sentence].unnamedOffice(at: token)?.title ?? word
            let key = OfficeKey(title, gazetteer: gazetteer)
            let holders = document.drafts.values.filter { draft in
                guard draft.kind == .official, draft.offices.contains(where: { holds($0, key, record) }) else {
                    return false
                }
                // Somebody of no known country may be anybody's.
                return countries.isEmpty || draft.country.map(countries.contains) ?? false
            }
            let named = holders.filter { document.isNamed($0.id, by: sentence) }
            if named.count == 1, let only = named.first { return [only.id] }
            if holders.count == 1, let only = holders.first, !countries.isEmpty { return [only.id] }
        }
        return owning.filter { id in
            guard let kind = document.drafts[id]?.kind else { return false }
            return kind == .country || kind == .organisation
        }
    }

    /// Whether an office is one of those who oppose the state that they are called after: `Britain's shadow foreign
    /// secretary`, `the Syrian rebel leader`.
    private func isOpposed(_ office: StatedOffice) -> Bool {
        office.title.lowercased().split(separator: " ").contains {
            $0 == "shadow" || gazetteer.opposedGroups.contains(String($0))
        }
    }

    private func isDefinite(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.children(token, "det", "nmod").contains {
            ["the", "his", "her", "its"].contains(grammar.lemma($0)) || grammar.label($0) == "nmod:poss"
        }
    }

    /// Whether an office is the one described; a country's `leader` and its `president` can be.
    private func holds(_ office: StatedOffice, _ key: OfficeKey, _ record: TitleRecord) -> Bool {
        let words = OfficeKey(office.title, gazetteer: gazetteer).words
        if words == ["leader"], office.relationToCountry == .leads, record.relationToCountry == .leads { return true }
        if key.words == ["leader"] { return office.relationToCountry == .leads }
        return !key.words.isEmpty && key.words.isSubset(of: words)
    }

    /// The country of `his country` and `her government`, and of `the country` and `the kingdom` where only one can be
    /// meant; nothing when the noun is none of these.
    func country(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        let below = grammar.children(token)
        if ["country", "nation", "government", "administration", "homeland"].contains(noun),
            let possessor = below.first(where: { grammar.tokens[$0].tag == "PRP$" })
        {
            let countries = pronoun(sentence, possessor).compactMap(document.country)
            return countries.isEmpty ? nil : countries.map { EntityID($0) }
        }
        if ["neighbour", "neighbor"].contains(noun), let possessor = below.first(where: { grammar.lemma($0) == "its" })
        {
            return neighbour(sentence, token, of: pronoun(sentence, possessor))
        }
        let isBare = below.allSatisfy { ["det", "case", "punct", "cc", "conj"].contains(grammar.base($0)) }
        guard isBare, below.contains(where: { grammar.lemma($0) == "the" }) else { return nil }
        if let styled = gazetteer.countries(styled: noun) {
            let beside = named(sentence) { $0 == .country }.map(\.id.text)
            let named = Set(styled).filter { document.isNamed(EntityID($0), by: sentence) }.subtracting(beside)
            return named.count == 1 ? named.map { EntityID($0) } : []
        }
        guard noun == "country" || noun == "nation" else { return nil }
        let here = named(sentence, withAdjectives: true) { $0 == .country }.filter { $0.token < token }
        let before = sentence > 0 ? named(sentence - 1, withAdjectives: true) { $0 == .country } : []
        let candidates = Set((here + before).map(\.id))
        return candidates.count == 1 ? Array(candidates) : []
    }

    /// Of the countries named last the one other than a given one, where there are just these two.
    private func neighbour(_ sentence: Int, _ token: Int, of owners: [EntityID]) -> [EntityID] {
        guard owners.count == 1 else { return [] }
        let here = named(sentence) { $0 == .country }.filter { $0.token < token }
        let others = Set(here.map(\.id)).subtracting(owners)
        return others.count == 1 && here.contains { $0.id == owners[0] } ? Array(others) : []
    }

    /// The organisation that `the ministry` or `the bloc` stands for: the only one of that sort named so far, or the only
    /// one at all of the last two sentences; nothing when the noun is no such word.
    func body(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        let isGeneral = Self.bodies.contains(noun)
        guard isGeneral || gazetteer.organisationNouns.contains(noun) else { return nil }
        let below = grammar.children(token)
        let isBare = below.allSatisfy { ["det", "case", "punct", "cc", "conj"].contains(grammar.base($0)) }
        guard isBare, below.contains(where: { grammar.lemma($0) == "the" }) else { return nil }
        let here = named(sentence) { $0 == .organisation }.filter { $0.token < token }.map(\.id)
        if isGeneral {
            let before = sentence > 0 ? named(sentence - 1) { $0 == .organisation }.map(\.id) : []
            let recent = Set(here + before).filter { isSort(noun, $0) }
            return recent.count == 1 ? Array(recent) : []
        }
        let sorted = document.drafts.values.filter { draft in
            draft.kind == .organisation && Spelling.folded(draft.name).split(separator: " ").contains { $0 == noun }
                && (here.contains(draft.id) || document.isNamed(draft.id, by: sentence - 1))
        }
        return sorted.count == 1 ? sorted.map(\.id) : []
    }

    /// The only armed group named so far in a sentence and in the one before: whose spokesman the `group spokesman` is.
    func fighters(_ sentence: Int, _ token: Int) -> EntityID? {
        let here = named(sentence) { $0 == .organisation }.filter { $0.token < token }.map(\.id)
        let before = sentence > 0 ? named(sentence - 1) { $0 == .organisation }.map(\.id) : []
        let armed = Set(here + before).filter { id in
            guard let name = document.drafts[id]?.name,
                case .organisation(let record) = gazetteer.names.meaning(of: name)
            else { return false }
            return record.kind == "armed_group"
        }
        return armed.count == 1 ? armed.first : nil
    }

    private static let bodies: Set<String> = [
        "bloc", "alliance", "organisation", "organization", "agency", "watchdog", "cartel", "militia", "group",
    ]

    /// Whether a body can be a militia or a group of fighters, as far as the tables tell.
    private func isSort(_ noun: String, _ id: EntityID) -> Bool {
        guard noun == "militia" || noun == "group", let name = document.drafts[id]?.name,
            case .organisation(let record) = gazetteer.names.meaning(of: name)
        else { return true }
        return ["armed_group", "party", "ngo", "company", "alliance"].contains(record.kind)
            && (noun == "group" || record.kind == "armed_group")
    }
}
