import Graphs
import Linguistics

/// Whose heads several bare ones are who are named right after a country's leaders.
///
/// As in `Romanian leaders were glad. President Ionescu spoke to her, and Prime Minister Ciobanu …`
struct LeadersClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        let document = context.document
        let wanted = Set(context.wanted.map(\.id))
        guard !wanted.isEmpty else { return [] }
        var found: [CountryClue] = []
        for sentence in document.mentions.indices {
            guard let (country, place) = leaders(in: sentence), context.home.map({ $0.code == country }) ?? true else {
                continue
            }
            let heads = heads(behind: sentence).filter { wanted.contains($0.id) }
            // One alone may be another's.
            guard Set(heads.map(\.title)).count > 1,
                !heads.contains(where: { context.deeds.deals($0.id, with: country) })
            else { continue }
            found += heads.map { CountryClue(.leaders, country, of: $0.id, at: place) }
        }
        return found
    }

    /// In `Romanian leaders` at the head of a clause the country, if the sentence has no other's leaders.
    private func leaders(in sentence: Int) -> (country: String, place: CountryClue.Place)? {
        let document = context.document
        // Most sentences have no country's adjective or no heads behind them, and need no grammar.
        guard sentence + 1 < document.mentions.count, !document.mentions[sentence + 1].offices.isEmpty,
            document.mentions[sentence].all.contains(where: \.isNationality)
        else { return nil }
        let grammar = document.grammars[sentence]
        let leaders = grammar.tokens.indices.filter { grammar.lowered[$0] == "leaders" }
        guard leaders.count == 1, leaders[0] > 0, grammar.base(leaders[0]) == "nsubj",
            let index = document.mentions[sentence].mentionAt[leaders[0] - 1],
            case .country(let code, .adjective) = document.mentions[sentence].all[index].referent
        else { return nil }
        return (code, context.place(leaders[0] - 1..<leaders[0] + 1, in: sentence))
    }

    /// The heads of state and government who are subjects of the sentence behind one, with their titles.
    private func heads(behind sentence: Int) -> [(id: EntityID, title: String)] {
        let document = context.document
        let next = sentence + 1
        guard next < document.mentions.count else { return [] }
        let mentions = document.mentions[next]
        return mentions.offices.sorted { $0.key < $1.key }.compactMap { index, offices in
            guard let id = document.entities[next][index],
                let office = offices.first(where: { $0.isHomeless && $0.relationToCountry == .leads }),
                document.grammars[next].base(mentions.all[index].head) == "nsubj"
            else { return nil }
            return (id, office.title.lowercased())
        }
    }
}
