import Graphs
import Linguistics

/// In `Prime Minister Khasawneh and … attended on the Jordanian side` the country whose side some are on, for each the
/// first that the document tells.
struct SideClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        let document = context.document
        let wanted = Set(context.wanted.map(\.id))
        guard !wanted.isEmpty else { return [] }
        let finder = ReferentFinder(document: document, gazetteer: context.gazetteer)
        var seen: Set<EntityID> = []
        return document.entities.indices.flatMap { sentence -> [CountryClue] in
            let bearers = document.entities[sentence].compactMap { $0 }
                .filter { wanted.contains($0) && !seen.contains($0) }
            guard !bearers.isEmpty else { return [] }
            let grammar = document.grammars[sentence]
            let sides = grammar.tokens.indices.filter {
                grammar.lowered[$0] == "side"
                    && grammar.words[.sidePrepositions].contains(grammar.preposition($0) ?? "")
            }
            let countries = Set(sides.flatMap { finder.owners(sentence, $0) })
            guard sides.count == 1, countries.count == 1, let only = countries.first,
                document.drafts[only]?.kind == .country
            else { return [] }
            seen.formUnion(bearers)
            return Set(bearers).map {
                CountryClue(.side, only.text, of: $0, at: context.place(sides[0]..<sides[0] + 1, in: sentence))
            }
        }
    }
}
