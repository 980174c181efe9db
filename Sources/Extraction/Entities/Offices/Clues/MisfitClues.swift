import Graphs

/// Against a country that has no such office: a kingdom has no president, a republic no king.
struct MisfitClues {
    let context: OfficeContext

    /// The clues against the countries for which others speak.
    func clues(against found: [CountryClue]) -> [CountryClue] {
        let countries = Dictionary(grouping: found.filter { !$0.sign.isStated }, by: \.bearer)
        return context.wanted.flatMap { draft in
            Set((countries[draft.id] ?? []).map(\.country)).sorted().filter { !has(draft, $0) }
                .map { CountryClue(.misfit, $0, of: draft.id, at: nil) }
        }
    }

    private func has(_ draft: EntityDraft, _ country: String) -> Bool {
        let gazetteer = context.gazetteer
        let isKingdom =
            gazetteer.countries(styled: "kingdom")?.contains(country) ?? false
            || gazetteer.countryName(country).contains("Kingdom")
        return draft.offices.allSatisfy { office in
            guard office.isHomeless, !office.isFormer else { return true }
            if office.record.scope == .crown { return gazetteer.monarchies.contains(country) }
            return !(isKingdom && office.record.rank == 1 && office.title.lowercased() == "president")
        }
    }
}
