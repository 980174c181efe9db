import Graphs
import Linguistics

/// Tells the countries of officials by the side that they are on.
struct OfficeSides {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    /// In `Prime Minister Khasawneh and … attended on the Jordanian side` the country whose side some are on, for each the
    /// first that the document tells.
    func sides(of wanted: Set<EntityID>) -> [EntityID: String] {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        var found: [EntityID: String] = [:]
        for (sentence, entities) in document.entities.enumerated() {
            let bearers = entities.compactMap { $0 }.filter { wanted.contains($0) && found[$0] == nil }
            guard !bearers.isEmpty else { continue }
            let grammar = document.grammars[sentence]
            let sides = grammar.tokens.indices.filter {
                grammar.lowered[$0] == "side"
                    && grammar.words[.sidePrepositions].contains(grammar.preposition($0) ?? "")
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
