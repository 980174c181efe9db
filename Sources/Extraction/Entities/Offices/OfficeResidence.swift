import Graphs
import Linguistics

/// Tells the country of a head of state who deals with a guest in a house of his own: `President Otieno met Haiti's prime
/// minister at State House, Nairobi`.
struct OfficeResidence {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    let dealings: Dealings
    let index: OfficeIndex

    /// The country whose capital the house stands in.
    func country(of draft: EntityDraft) -> String? {
        guard draft.offices.contains(where: { $0.relationToCountry == .leads }),
            !dealings.travellers.contains(draft.id)
        else { return nil }
        let countries = index.sentences(naming: draft.id).compactMap { sentence -> String? in
            guard let capital = capital(in: sentence),
                HomeCountry.isMainSubject(draft.id, in: sentence, document), hasGuest(of: capital, in: sentence)
            else { return nil }
            return capital
        }
        guard let country = countries.first, Set(countries).count == 1, !dealings.deals(draft.id, with: country) else {
            return nil
        }
        return country
    }

    /// In `at State House, Nairobi` and `at the presidential palace in Lima` the country.
    private func capital(in sentence: Int) -> String? {
        let mentions = document.mentions[sentence]
        // Most sentences name no capital, and need no grammar.
        guard mentions.all.contains(where: \.isCapital) else { return nil }
        let grammar = document.grammars[sentence]
        let capitals = grammar.tokens.indices.compactMap { start -> String? in
            guard start > 0, let house = gazetteer.residences.match(grammar.lowered, at: start) else { return nil }
            let before = grammar.lowered[start - 1] == "the" && start > 1 ? start - 2 : start - 1
            let end = house.tokens.upperBound
            guard grammar.words[.residencePrepositions].contains(grammar.lowered[before]),
                end + 1 < grammar.tokens.count,
                grammar.words[.residenceJoints].contains(grammar.lowered[end]), let index = mentions.owner[end + 1],
                case .country(let code, .capital) = mentions.all[index].referent
            else { return nil }
            return code
        }
        return capitals.count == 1 ? capitals[0] : nil
    }

    /// Whether a sentence names officials with their country, and none of them is of the country that receives.
    private func hasGuest(of country: String, in sentence: Int) -> Bool {
        let officials = document.mentions[sentence].offices.keys.compactMap { document.entities[sentence][$0] }
        let countries = officials.compactMap { document.drafts[$0]?.country }
        return !countries.isEmpty && !countries.contains(country)
    }
}
