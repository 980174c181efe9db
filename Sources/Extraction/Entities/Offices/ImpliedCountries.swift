import Graphs
import Linguistics

/// Tells the countries of officials of whom no office says whose they are.
struct ImpliedCountries {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    let home: HomeCountry?
    let dealings: Dealings
    let owners: OfficeOwner
    let signatories: Signatories

    /// For each official without a country the one that the report implies.
    func all() -> [EntityID: String] {
        let homeless = document.drafts.values.filter(\.isOfficialWithoutCountry)
        guard !homeless.isEmpty else { return [:] }
        let wanted = Set(homeless.map(\.id))
        let sides = OfficeSides(document: document, gazetteer: gazetteer).sides(of: wanted)
        let visited = VisitedCounterparts(document: document, owners: owners, dealings: dealings)
            .countries(of: wanted)
        let leaders = PluralLeaders(document: document, home: home, dealings: dealings).countries(of: wanted)
        let embassies = EmbassyAmbassadors(document: document)
        let residences = OfficeResidence(document: document, gazetteer: gazetteer, dealings: dealings)
        let venues = OfficeVenue(document: document, dealings: dealings)
        var found: [EntityID: String] = [:]
        for draft in homeless.sorted(by: { $0.id < $1.id }) {
            found[draft.id] =
                described(draft, among: homeless) ?? superior(of: draft) ?? sides[draft.id] ?? visited[draft.id]
                ?? embassies.country(of: draft) ?? leaders[draft.id] ?? residences.country(of: draft)
                ?? venues.country(of: draft) ?? (venues.isAway(draft, from: home) ? nil : atHome(draft))
        }
        return found
    }

    /// The home country, unless someone who signs opposite may be of it.
    private func atHome(_ draft: EntityDraft) -> String? {
        guard let country = home?.country(of: draft, in: document, dealings: dealings) else { return nil }
        let partners = signatories.partners(of: draft.id).compactMap { document.drafts[$0] }
        return partners.allSatisfy { $0.country != nil && $0.country != country } ? country : nil
    }

    private func keys(_ draft: EntityDraft) -> Set<OfficeKey> {
        Set(draft.offices.filter { !$0.isAddress }.map { OfficeKey($0.title, gazetteer: gazetteer) })
    }

    /// How many sentences away a description can be of the one named.
    private static let reach = 3

    /// For the only holder of an office without a country, the country that a description names nearby: `the Syrian
    /// president`.
    private func described(_ draft: EntityDraft, among homeless: [EntityDraft]) -> String? {
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
    private func superior(of draft: EntityDraft) -> String? {
        let keys = Set(
            draft.offices.filter { Self.ranksBelow($0.title) && $0.record.scope != .any }.map {
                OfficeKey($0.title, gazetteer: gazetteer)
            })
        let countries = document.drafts.values.filter { other in
            other.id != draft.id && !self.keys(other).isDisjoint(with: keys)
        }.compactMap(\.country)
        return Set(countries).count == 1 ? countries.first : nil
    }

    private static func ranksBelow(_ title: String) -> Bool {
        let first = title.lowercased().split { $0 == " " || $0 == "-" }.first
        return ["deputy", "vice", "assistant", "under", "undersecretary", "acting"].contains(first ?? "")
    }
}
