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
        guard OfficeCompleter.isNeeded(for: document) else { return [:] }
        let index = OfficeIndex(document, gazetteer: gazetteer, home: home, dealings: dealings)
        let wanted = Set(index.homeless.map(\.id))
        let sides = OfficeSides(document: document, gazetteer: gazetteer).sides(of: wanted)
        let visited = VisitedCounterparts(document: document, owners: owners, dealings: dealings)
            .countries(of: wanted)
        let leaders = PluralLeaders(document: document, home: home, dealings: dealings).countries(of: wanted)
        let embassies = EmbassyAmbassadors(document: document, index: index)
        let residences = OfficeResidence(
            document: document, gazetteer: gazetteer, dealings: dealings, index: index)
        let venues = OfficeVenue(document: document, dealings: dealings, index: index)
        var found: [EntityID: String] = [:]
        for draft in index.homeless {
            found[draft.id] =
                described(draft, index) ?? superior(of: draft, index) ?? sides[draft.id] ?? visited[draft.id]
                ?? embassies.country(of: draft) ?? leaders[draft.id] ?? residences.country(of: draft)
                ?? venues.country(of: draft) ?? (venues.isAway(draft, from: home) ? nil : atHome(draft, index))
        }
        return found
    }

    /// The home country, unless someone who signs opposite may be of it.
    private func atHome(_ draft: EntityDraft, _ index: OfficeIndex) -> String? {
        guard let country = home?.country(of: draft, in: document, dealings: dealings, index) else { return nil }
        let partners = signatories.partners(of: draft.id).compactMap { document.drafts[$0] }
        return partners.allSatisfy { $0.country != nil && $0.country != country } ? country : nil
    }

    /// How many sentences away a description can be of the one named.
    private static let reach = 3

    /// For the only holder of an office without a country, the country that a description names nearby: `the Syrian
    /// president`.
    private func described(_ draft: EntityDraft, _ index: OfficeIndex) -> String? {
        let keys = index.keys(of: draft)
        guard index.isOnlyHolder(of: keys) else { return nil }
        let sentences = document.mentions.indices
        let near = Set(
            index.sentences(naming: draft.id).flatMap { sentence in
                max(sentence - Self.reach, 0)...min(sentence + Self.reach, sentences.upperBound - 1)
            })
        let countries = Set(
            near.flatMap { document.mentions[$0].unnamed }.map(\.office).filter {
                keys.contains(OfficeKey($0.title, gazetteer: gazetteer))
            }.flatMap(\.countries))
        let untaken = countries.subtracting(index.countries(of: keys))
        return untaken.count == 1 ? untaken.first : nil
    }

    /// For `deputy secretary of state Sherman` the country of the one secretary of state.
    private func superior(of draft: EntityDraft, _ index: OfficeIndex) -> String? {
        let keys = Set(
            draft.offices.filter { ranksBelow($0.title) && $0.record.scope != .any }.compactMap {
                index.key(of: $0)
            })
        let countries = index.countries(of: keys)
        return countries.count == 1 ? countries.first : nil
    }

    private func ranksBelow(_ title: String) -> Bool {
        let first = title.lowercased().split { $0 == " " || $0 == "-" }.first
        return gazetteer.words[.deputyWords].contains(first.map { String($0) } ?? "")
    }
}
