import Graphs
import Linguistics

/// The country of a head of state who deals with a guest in a house of his own: `President Otieno met Haiti's prime minister
/// at State House, Nairobi`.
struct ResidenceClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        context.wanted.filter { draft in draft.offices.contains { $0.relationToCountry == .leads } }
            .flatMap { draft in
                context.index.sentences(naming: draft.id).compactMap { sentence -> CountryClue? in
                    guard let (capital, place) = capital(in: sentence),
                        context.document.isMainSubject(draft.id, in: sentence), hasGuest(of: capital, in: sentence)
                    else { return nil }
                    return CountryClue(.residence, capital, of: draft.id, at: place)
                }
            }
    }

    /// In `at State House, Nairobi` and `at the presidential palace in Lima` the country.
    private func capital(in sentence: Int) -> (country: String, place: CountryClue.Place)? {
        let mentions = context.document.mentions[sentence]
        // Most sentences name no capital, and need no grammar.
        guard mentions.all.contains(where: \.isCapital) else { return nil }
        let grammar = context.document.grammars[sentence]
        let capitals = grammar.tokens.indices.compactMap { start -> (String, Range<Int>)? in
            guard start > 0, let house = context.gazetteer.residences.match(grammar.lowered, at: start) else {
                return nil
            }
            let before = grammar.lowered[start - 1] == "the" && start > 1 ? start - 2 : start - 1
            let end = house.tokens.upperBound
            guard grammar.word(before, isIn: .residencePrepositions),
                end + 1 < grammar.tokens.count,
                grammar.word(end, isIn: .residenceJoints), let index = mentions.mentionAt[end + 1],
                case .country(let code, .capital) = mentions.all[index].referent
            else { return nil }
            return (code, start..<mentions.all[index].tokens.upperBound)
        }
        guard capitals.count == 1, let only = capitals.first else { return nil }
        return (only.0, context.place(only.1, in: sentence))
    }

    /// Whether a sentence names officials with their country, and none of them is of the country that receives.
    private func hasGuest(of country: String, in sentence: Int) -> Bool {
        let document = context.document
        let officials = document.mentions[sentence].offices.keys.compactMap { document.entities[sentence][$0] }
        let countries = officials.compactMap { document.drafts[$0]?.country }
        return !countries.isEmpty && !countries.contains(country)
    }
}
