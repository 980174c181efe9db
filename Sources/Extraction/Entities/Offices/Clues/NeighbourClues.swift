import Graphs
import Linguistics

/// In `US Secretary of State Hale and Defense Secretary Grant` the country of the one before; a second head of state or
/// holder of the same office is another country's.
struct NeighbourClues {
    let context: OfficeContext
    /// Where the report is written from, by dateline or outlet.
    let stated: HomeCountry?

    func clues() -> [CountryClue] {
        let document = context.document
        return document.mentions.indices.flatMap { sentence in
            document.mentions[sentence].offices.sorted { $0.key < $1.key }.flatMap { index, offices in
                offices.compactMap { clue(index, $0, sentence) }
            }
        }
    }

    private func clue(_ index: Int, _ office: StatedOffice, _ sentence: Int) -> CountryClue? {
        guard office.isHomeless, let relation = office.relationToCountry, relation != .leads,
            let lead = office.prenominal,
            lead.lowerBound > 1
        else { return nil }
        let document = context.document
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard grammar.lowered[lead.lowerBound - 1] == "and", let other = mentions.mentionAt[lead.lowerBound - 2],
            let held = mentions.offices[other], let bearer = document.entities[sentence][index]
        else { return nil }
        if let partner = document.entities[sentence][other],
            context.signatories.partners(of: bearer).contains(partner)
        {
            return nil
        }
        let key = OfficeKey(office.title, gazetteer: context.gazetteer)
        guard held.allSatisfy({ OfficeKey($0.title, gazetteer: context.gazetteer) != key }) else { return nil }
        let countries = Set(held.flatMap(\.countries))
        guard countries.count == 1, let only = countries.first, stated.map({ $0.code == only }) ?? true else {
            return nil
        }
        return CountryClue(
            .neighbour, only, of: bearer, at: context.place(of: mentions.all[other]), title: office.title)
    }
}
