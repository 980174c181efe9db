import Graphs

/// What the deeds told of somebody say: whom a visitor meets is of the country visited; whom one travels to or deals with is
/// another.
struct DeedClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        let deeds = context.deeds
        return context.wanted.flatMap { draft -> [CountryClue] in
            let hosts = deeds.hosts[draft.id].map { CountryClue(.host, $0.country, of: draft.id, at: $0.place) }
            let dealings = (deeds.others[draft.id] ?? [:]).sorted { $0.key < $1.key }
                .map { CountryClue(.dealings, $0.key, of: draft.id, at: $0.value) }
            let visits = (deeds.countriesVisited[draft.id] ?? []).sorted()
                .map { CountryClue(.visit, $0, of: draft.id, at: nil) }
            return [hosts].compactMap { $0 } + dealings + visits
        }
    }
}
