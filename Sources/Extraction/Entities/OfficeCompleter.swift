import Graphs
import Linguistics

/// Gives offices that stand without a country the one that the text makes plain.
///
/// `his defence minister` serves the country of the one before; `the Egyptian president` elsewhere in the report tells
/// whose president the only president without a country is; a report filed from home means the home country's.
struct OfficeCompleter {
    private let gazetteer: Gazetteer
    private let home: HomeCountry?
    private let dealings: Dealings

    init(gazetteer: Gazetteer, home: HomeCountry?, dealings: Dealings) {
        self.gazetteer = gazetteer
        self.home = home
        self.dealings = dealings
    }

    /// Whether a document has an official whose country its office does not give.
    static func isNeeded(for document: ResolvedDocument) -> Bool {
        document.drafts.values.contains { $0.isOfficialWithoutCountry }
    }

    /// The document with the offices completed, also those whose holder's chief had to be completed first.
    func complete(_ document: ResolvedDocument) -> ResolvedDocument {
        let hosted = withHosts(document)
        let home = home ?? HomeCountry(toldBy: hosted, dealings: dealings, gazetteer: gazetteer)
        let document = withHomeBranches(BranchCompleter(gazetteer: gazetteer).complete(hosted), home)
        let once = completed(document, home)
        return Self.isNeeded(for: once) ? completed(once, home) : once
    }

    private func completed(_ document: ResolvedDocument, _ home: HomeCountry?) -> ResolvedDocument {
        let implied = impliedCountries(in: document, home)
        var drafts = document.drafts
        var mentions = document.mentions
        for sentence in mentions.indices {
            var offices = mentions[sentence].offices
            for (index, held) in offices.sorted(by: { $0.key < $1.key }) {
                guard let bearer = document.entities[sentence][index] else { continue }
                let completed = held.map { office in
                    let isCounterpart = HomeCountry.isCounterpart(office, document.grammars[sentence])
                    let office = mirrored(office, sentence, document)
                    guard office.isHomeless, office.relationToCountry != nil else { return office }
                    let known =
                        (isCounterpart ? nil : possessor(of: office, sentence, document)) ?? drafts[bearer]?.country
                        ?? neighbour(of: index, office, sentence, document) ?? implied[bearer]
                    return known.map(office.held) ?? office
                }
                offices[index] = completed
                if let draft = drafts[bearer], draft.country == nil,
                    let country = completed.lazy.compactMap({ $0.countries.first }).first
                        ?? completed.lazy.flatMap(\.organisations).compactMap({ document.entities[sentence][$0] })
                        .compactMap({ drafts[$0]?.country }).first
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
    private func withHomeBranches(_ document: ResolvedDocument, _ home: HomeCountry?) -> ResolvedDocument {
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

    /// The document with those whom a visitor meets in a country acting for it.
    private func withHosts(_ document: ResolvedDocument) -> ResolvedDocument {
        let drafts = document.drafts.mapValues { draft in
            guard draft.isOfficialWithoutCountry, let country = dealings.hosts[draft.id] else { return draft }
            return draft.acting(for: country)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: document.entities, drafts: drafts)
    }

    /// In `Zelensky and his commander in chief` the country of the one that the pronoun stands for.
    private func possessor(of office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument) -> String? {
        guard let owner = antecedent(before: office, sentence, document), let draft = document.drafts[owner] else {
            return nil
        }
        // "Its publicity secretary" behind a party's name serves the party.
        let isBody = draft.kind == .organisation && StateBranch(draft.name, gazetteer: gazetteer) == nil
        return isBody ? nil : draft.kind == .person ? draft.country : document.country(of: owner)
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
        // "The kingdom's foreign minister"
        if first > 1, grammar.tokens[first - 1].tag == "POS" {
            return Anaphora(document: document, gazetteer: gazetteer).country(sentence, first - 2)?.first
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

    private func impliedCountries(in document: ResolvedDocument, _ home: HomeCountry?) -> [EntityID: String] {
        let homeless = document.drafts.values.filter(\.isOfficialWithoutCountry)
        guard !homeless.isEmpty else { return [:] }
        let sides = sides(of: Set(homeless.map(\.id)), in: document)
        var found: [EntityID: String] = [:]
        for draft in homeless.sorted(by: { $0.id < $1.id }) {
            found[draft.id] =
                described(draft, among: homeless, in: document) ?? superior(of: draft, in: document)
                ?? sides[draft.id]
                ?? venue(of: draft, in: document) ?? home?.country(of: draft, in: document, dealings: dealings)
        }
        return found
    }

    private func keys(_ draft: EntityDraft) -> Set<OfficeKey> {
        Set(draft.offices.filter { !$0.isAddress }.map { OfficeKey($0.title, gazetteer: gazetteer) })
    }

    /// How many sentences away a description can be of the one named.
    private static let reach = 3

    /// For the only holder of an office without a country, the country that a description names nearby: `the Syrian
    /// president`.
    private func described(_ draft: EntityDraft, among homeless: [EntityDraft], in document: ResolvedDocument)
        -> String?
    {
        let keys = keys(draft)
        guard homeless.count(where: { !self.keys($0).isDisjoint(with: keys) }) == 1 else { return nil }
        let named = document.mentions.indices.filter { document.entities[$0].contains(draft.id) }
        let near = document.mentions.indices.filter { sentence in
            !document.mentions[sentence].unnamed.isEmpty && named.contains { abs($0 - sentence) <= Self.reach }
        }
        let countries = Set(
            near.flatMap { document.mentions[$0].unnamed }.map(\.office).filter {
                keys.contains(OfficeKey($0.title, gazetteer: gazetteer))
            }.flatMap(\.countries))
        let untaken = countries.filter { country in
            !document.drafts.values.contains { $0.country == country && !self.keys($0).isDisjoint(with: keys) }
        }
        return untaken.count == 1 ? untaken.first : nil
    }

    /// For `deputy secretary of state Sherman` the country of the one secretary of state.
    private func superior(of draft: EntityDraft, in document: ResolvedDocument) -> String? {
        let keys = Set(
            draft.offices.filter { Self.ranksBelow($0.title) }.map { OfficeKey($0.title, gazetteer: gazetteer) })
        let countries = document.drafts.values.filter { other in
            other.id != draft.id && !self.keys(other).isDisjoint(with: keys)
        }.compactMap(\.country)
        return Set(countries).count == 1 ? countries.first : nil
    }

    /// In `In La Paz, President Luis Arce denied …` the country whose capital it is, unless he travels.
    private func venue(of draft: EntityDraft, in document: ResolvedDocument) -> String? {
        guard !dealings.travellers.contains(draft.id) else { return nil }
        let countries = document.mentions.indices.compactMap { sentence -> String? in
            let mentions = document.mentions[sentence].all
            // Most sentences name no capital or not this official, and need no grammar.
            guard mentions.contains(where: \.isCapital), document.entities[sentence].contains(draft.id),
                HomeCountry.isMainSubject(draft.id, in: sentence, document)
            else { return nil }
            let grammar = document.grammars[sentence]
            let venues = mentions.compactMap { mention -> String? in
                guard case .country(let code, .capital) = mention.referent, grammar.preposition(mention.head) == "in",
                    isSetting(mention.head, grammar)
                else { return nil }
                return code
            }
            return venues.count == 1 ? venues[0] : nil
        }
        guard let country = countries.first, Set(countries).count == 1, !Self.meetingPlaces.contains(country),
            !dealings.deals(draft.id, with: country)
        else { return nil }
        return country
    }

    /// Whose capitals house conferences more than their own officials' words.
    static let meetingPlaces: Set<String> = ["AUT", "CHE", "BEL", "QAT", "ETH"]

    /// Whether a phrase opens its sentence or tells where somebody speaks.
    private func isSetting(_ place: Int, _ grammar: Grammar) -> Bool {
        guard let verb = grammar.head(place), grammar.isVerb(verb) else { return false }
        if grammar.preposition(place) == "in", place == 1, grammar.head(verb) == nil { return true }
        let isSpeech = ["speak", "tell", "say", "announce"].contains(grammar.lemma(verb))
        return isSpeech && (grammar.head(verb) == nil || ["advcl", "acl"].contains(grammar.base(verb)))
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
    /// Whether it holds an office of a state that is not named.
    var isOfficialWithoutCountry: Bool {
        kind == .official && country == nil && offices.contains { $0.isHomeless && $0.relationToCountry != nil }
    }

    /// The same entity, acting for a country.
    func acting(for country: String) -> EntityDraft {
        EntityDraft(id: id, kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }
}

extension Mention {
    /// Whether it is a country's capital.
    fileprivate var isCapital: Bool {
        if case .country(_, .capital) = referent { true } else { false }
    }
}
