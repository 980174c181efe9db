import Graphs

/// For `deputy secretary of state Sherman` the country of the one secretary of state.
struct ChiefClues {
    let context: OfficeContext

    func clues() -> [CountryClue] { context.wanted.compactMap(clue) }

    private func clue(for draft: EntityDraft) -> CountryClue? {
        let below = draft.offices.filter { ranksBelow($0.title) && $0.record.scope != .any }
        let countries = context.index.countries(of: Set(below.compactMap { context.index.key(of: $0) }))
        guard countries.count == 1, let only = countries.first, let office = below.first else { return nil }
        let sentence = context.index.firstInOffice(draft.id)
        return CountryClue(
            .chief, only, of: draft.id, at: sentence.map { .init(sentence: $0, words: office.cue) })
    }

    private func ranksBelow(_ title: String) -> Bool {
        let first = title.lowercased().split { $0 == " " || $0 == "-" }.first
        return context.gazetteer.words[.deputyWords].contains(first.map { String($0) } ?? "")
    }
}
