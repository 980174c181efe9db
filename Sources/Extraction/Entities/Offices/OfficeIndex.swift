import Graphs

/// Who holds which office and where everybody is named, so that nobody need be compared with all others.
struct OfficeIndex {
    /// Those whose office is of a state that is not named, in the order in which the document first names them: then the
    /// grammars of a long one are asked for in the order in which they are at hand.
    let homeless: [EntityDraft]
    /// Whether the home country, if there is one, is that of which the report speaks most.
    let isHomeForemost: Bool
    /// Whether the report says of officials of the home country whose they are.
    let namesOfficialsOfHome: Bool
    /// The countries named by name, adjective or people.
    let spokenOf: Set<String>
    private let keys: [String: OfficeKey]
    private let homelessHolders: [OfficeKey: Int]
    private let countries: [OfficeKey: Set<String>]
    private let sentences: [EntityID: [Int]]
    private let inOffice: [EntityID: Int]
    private let lone: [OfficeRank: Rivals]

    /// An office with what the tables know of it.
    private struct OfficeRank: Hashable {
        let key: OfficeKey
        let record: TitleRecord
    }

    /// Two of those who hold an office, which is enough to know whether somebody else does.
    private struct Rivals {
        private var ids: [EntityID] = []

        mutating func add(_ id: EntityID) {
            if ids.count < 2, !ids.contains(id) { ids.append(id) }
        }

        func hasOther(than id: EntityID) -> Bool { ids.contains { $0 != id } }
    }

    /// Looks through a document; rivals at home are those of no known country or of the home country who do not deal
    /// with it as with another.
    init(_ document: ResolvedDocument, gazetteer: Gazetteer, home: HomeCountry?, deeds: Deeds) {
        var keys: [String: OfficeKey] = [:]
        var holders: [OfficeKey: Int] = [:]
        var countries: [OfficeKey: Set<String>] = [:]
        var lone: [OfficeRank: Rivals] = [:]
        homeless = document.drafts.values.filter(\.isOfficialWithoutCountry)
            .map { (draft: $0, first: document.firstSentences[$0.id] ?? 0) }
            .sorted { ($0.first, $0.draft.id) < ($1.first, $1.draft.id) }.map(\.draft)
        for draft in document.drafts.values {
            for title in draft.offices.lazy.map(\.title) where keys[title] == nil {
                keys[title] = OfficeKey(title, gazetteer: gazetteer)
            }
            for key in Self.keys(of: draft, by: keys) {
                if draft.isOfficialWithoutCountry { holders[key, default: 0] += 1 }
                if let country = draft.country { countries[key, default: []].insert(country) }
            }
            guard let home, draft.country == nil || draft.country == home.code,
                !deeds.deals(draft.id, with: home.code)
            else { continue }
            for office in draft.offices where office.relationToCountry != nil && !office.isFormer {
                guard let key = keys[office.title] else { continue }
                lone[OfficeRank(key: key, record: office.record), default: Rivals()].add(draft.id)
            }
        }
        self.keys = keys
        isHomeForemost = home?.isForemost(in: document) ?? false
        namesOfficialsOfHome = home?.namesItsOfficials(document) ?? false
        spokenOf = Set(
            document.mentions.lazy.flatMap(\.all).compactMap { mention in
                guard case .country(let code, let form) = mention.referent else { return nil }
                return form == .capital || form == .seat ? nil : code
            })
        homelessHolders = holders
        self.countries = countries
        self.lone = lone
        sentences = Self.sentences(of: document)
        inOffice = Self.inOffice(document)
    }

    /// What the offices of somebody are, forms of address aside.
    func keys(of draft: EntityDraft) -> Set<OfficeKey> { Self.keys(of: draft, by: keys) }

    /// What an office is that somebody of the document holds.
    func key(of office: StatedOffice) -> OfficeKey? { keys[office.title] }

    /// Whether one without a country holds some offices that no other without a country holds.
    func isOnlyHolder(of keys: Set<OfficeKey>) -> Bool {
        !keys.isEmpty && keys.allSatisfy { homelessHolders[$0] == 1 }
    }

    /// The countries of all who hold any of some offices.
    func countries(of keys: Set<OfficeKey>) -> Set<String> {
        keys.reduce(into: []) { $0.formUnion(countries[$1] ?? []) }
    }

    /// The sentences that name somebody, in order.
    func sentences(naming id: EntityID) -> [Int] { sentences[id] ?? [] }

    /// The first sentence that gives somebody an office.
    func firstInOffice(_ id: EntityID) -> Int? { inOffice[id] }

    /// Whether another may hold the same office at home.
    func hasRival(_ id: EntityID, for office: StatedOffice) -> Bool {
        guard let key = key(of: office) else { return false }
        return lone[OfficeRank(key: key, record: office.record)]?.hasOther(than: id) ?? false
    }

    private static func keys(of draft: EntityDraft, by keys: [String: OfficeKey]) -> Set<OfficeKey> {
        Set(draft.offices.filter { !$0.isAddress }.compactMap { keys[$0.title] })
    }

    private static func sentences(of document: ResolvedDocument) -> [EntityID: [Int]] {
        document.entities.enumerated().reduce(into: [:]) { sentences, named in
            for case let id? in Set(named.element) { sentences[id, default: []].append(named.offset) }
        }
    }

    private static func inOffice(_ document: ResolvedDocument) -> [EntityID: Int] {
        document.mentions.enumerated().reduce(into: [:]) { first, found in
            for index in found.element.offices.keys {
                guard let id = document.entities[found.offset][index], first[id] == nil else { continue }
                first[id] = found.offset
            }
        }
    }
}
