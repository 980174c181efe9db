import Graphs
import Linguistics

/// Gives offices that stand without a country the one that the text makes plain.
///
/// `his defence minister` serves the country of the one before; `the Egyptian president` elsewhere in the report tells
/// whose president the only president without a country is; a report filed from home means the home country's.
struct OfficeCompleter {
    private let gazetteer: Gazetteer
    private let home: HomeCountry?

    init(gazetteer: Gazetteer, home: HomeCountry?) {
        self.gazetteer = gazetteer
        self.home = home
    }

    /// The document with the offices completed.
    func complete(_ document: ResolvedDocument) -> ResolvedDocument {
        let document = withHomeBranches(document)
        let implied = impliedCountries(in: document)
        var drafts = document.drafts
        var mentions = document.mentions
        for sentence in mentions.indices {
            var offices = mentions[sentence].offices
            for (index, held) in offices.sorted(by: { $0.key < $1.key }) {
                guard let bearer = document.entities[sentence][index] else { continue }
                let completed = held.map { office in
                    let office = mirrored(office, sentence, document)
                    guard office.isHomeless, office.relationToCountry != nil else { return office }
                    let known =
                        possessor(of: office, sentence, document) ?? drafts[bearer]?.country
                        ?? neighbour(of: index, office, sentence, document) ?? implied[bearer]
                    return known.map(office.held) ?? office
                }
                offices[index] = completed
                if let draft = drafts[bearer], draft.country == nil,
                    let country = completed.lazy.compactMap({ $0.countries.first }).first
                {
                    drafts[bearer] = draft.acting(for: country)
                }
            }
            mentions[sentence] = mentions[sentence].stating(offices)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: mentions, entities: document.entities, drafts: drafts)
    }

    /// The document with ministries and parliaments that have no country at home.
    private func withHomeBranches(_ document: ResolvedDocument) -> ResolvedDocument {
        guard let home, home.isForemost(in: document) else { return document }
        let drafts = document.drafts.mapValues { draft in
            let isBranch =
                draft.kind == .organisation && draft.country == nil
                && draft.aliases.allSatisfy { $0.first?.isUppercase == true }
                && StateBranch(draft.name, gazetteer: gazetteer) != nil
            return isBranch ? draft.acting(for: home.code) : draft
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: document.entities, drafts: drafts)
    }

    /// In `Zelensky and his commander in chief` the country of the one that the pronoun stands for.
    private func possessor(of office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument) -> String? {
        antecedent(before: office, sentence, document).flatMap(document.country)
    }

    private func antecedent(before office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument) -> EntityID? {
        let grammar = document.grammars[sentence]
        guard let first = grammar.tokens.firstIndex(where: { $0.range.start >= office.cue.start }) else { return nil }
        // "President Karahan's spokesman"
        if first > 1, grammar.tokens[first - 1].tag == "POS",
            let possessor = document.entity(sentence: sentence, token: first - 2)
        {
            return possessor
        }
        let left = (max(0, first - 3)..<first).reversed()
        guard let pronoun = left.first(where: { grammar.tokens[$0].tag == "PRP$" }) else { return nil }
        return Anaphora(document: document, gazetteer: gazetteer).pronoun(sentence, pronoun).first
    }

    /// In `US Secretary of State Hale and Defense Secretary Grant` the country of the one before; a second head of state
    /// or holder of the same office is another country's.
    private func neighbour(of index: Int, _ office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument)
        -> String?
    {
        guard office.relationToCountry != .leads, let lead = office.lead, lead.lowerBound > 1 else { return nil }
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard grammar.lowered[lead.lowerBound - 1] == "and", let other = mentions.owner[lead.lowerBound - 2],
            let held = mentions.offices[other]
        else { return nil }
        let key = OfficeKey(office.title, gazetteer: gazetteer)
        guard held.allSatisfy({ OfficeKey($0.title, gazetteer: gazetteer) != key }) else { return nil }
        let countries = Set(held.flatMap(\.countries))
        guard countries.count == 1, let only = countries.first, home.map({ $0.code == only }) ?? true else {
            return nil
        }
        return only
    }

    /// In `She met her Indian counterpart Mody` the counterpart's office, which is that of the one before.
    private func mirrored(_ office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument) -> StatedOffice {
        guard office.isCounterpart, let model = antecedent(before: office, sentence, document),
            let own = document.drafts[model]?.offices.first(where: { !$0.isCounterpart })
        else { return office }
        return office.mirroring(own)
    }

    // MARK: Implied countries

    private func impliedCountries(in document: ResolvedDocument) -> [EntityID: String] {
        let homeless = document.drafts.values.filter { draft in
            draft.kind == .official && draft.country == nil
                && draft.offices.contains { $0.isHomeless && $0.relationToCountry != nil }
        }
        guard !homeless.isEmpty else { return [:] }
        let sides = sides(of: Set(homeless.map(\.id)), in: document)
        var found: [EntityID: String] = [:]
        for draft in homeless.sorted(by: { $0.id < $1.id }) {
            found[draft.id] =
                described(draft, among: homeless, in: document) ?? superior(of: draft, in: document)
                ?? sides[draft.id]
                ?? home?.country(of: draft, among: homeless, in: document)
        }
        return found
    }

    private func keys(_ draft: EntityDraft) -> Set<OfficeKey> {
        Set(draft.offices.filter { !$0.isAddress }.map { OfficeKey($0.title, gazetteer: gazetteer) })
    }

    /// For the only holder of an office without a country, the country that a description names: `the Syrian president`.
    private func described(_ draft: EntityDraft, among homeless: [EntityDraft], in document: ResolvedDocument)
        -> String?
    {
        let keys = keys(draft)
        guard homeless.count(where: { !self.keys($0).isDisjoint(with: keys) }) == 1 else { return nil }
        let countries = Set(
            document.mentions.flatMap(\.unnamed).map(\.office).filter {
                keys.contains(OfficeKey($0.title, gazetteer: gazetteer))
            }.flatMap(\.countries))
        let untaken = countries.filter { country in
            !document.drafts.values.contains { $0.country == country && !self.keys($0).isDisjoint(with: keys) }
        }
        return untaken.count == 1 ? untaken.first : nil
    }

    /// For `deputy secretary of state Sherman` the country of the one secretary of state.
    private func superior(of draft: EntityDraft, in document: ResolvedDocument) -> String? {
        let keys = keys(draft)
        guard draft.offices.contains(where: { Self.ranksBelow($0.title) }) else { return nil }
        let countries = document.drafts.values.filter { other in
            other.id != draft.id && !self.keys(other).isDisjoint(with: keys)
        }.compactMap(\.country)
        return Set(countries).count == 1 ? countries.first : nil
    }

    private static func ranksBelow(_ title: String) -> Bool {
        let first = title.lowercased().split { $0 == " " || $0 == "-" }.first
        return ["deputy", "vice", "assistant", "under", "undersecretary", "acting"].contains(first ?? "")
    }

    /// In `Prime Minister Khasawneh and … attended on the Jordanian side` the country whose side some are on, for each the
    /// first that the document tells.
    private func sides(of wanted: Set<EntityID>, in document: ResolvedDocument) -> [EntityID: String] {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        var found: [EntityID: String] = [:]
        for (sentence, entities) in document.entities.enumerated() {
            let bearers = entities.compactMap { $0 }.filter { wanted.contains($0) && found[$0] == nil }
            guard !bearers.isEmpty else { continue }
            let grammar = document.grammars[sentence]
            let sides = grammar.tokens.indices.filter {
                grammar.lowered[$0] == "side" && ["on", "from"].contains(grammar.preposition($0) ?? "")
            }
            let countries = Set(sides.flatMap { finder.owners(sentence, $0) })
            if sides.count == 1, countries.count == 1, let only = countries.first,
                document.drafts[only]?.kind == .country
            {
                for bearer in bearers { found[bearer] = only.text }
            }
        }
        return found
    }
}

extension EntityDraft {
    /// The same entity, acting for a country.
    func acting(for country: String) -> EntityDraft {
        EntityDraft(id: id, kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }
}
