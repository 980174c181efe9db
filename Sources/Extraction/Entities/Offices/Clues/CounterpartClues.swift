import Graphs
import Linguistics

/// The country of a visitor's counterpart, which is the one visited: `Rivas, who flew to Algiers, met her counterpart,
/// Mohamed Arbi`.
struct CounterpartClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        let document = context.document
        let wanted = Set(context.wanted.map(\.id))
        let owners = OfficeOwner(document: document, gazetteer: context.gazetteer)
        return document.mentions.enumerated().flatMap { sentence, mentions in
            mentions.offices.sorted { $0.key < $1.key }.compactMap { index, offices -> CountryClue? in
                guard let bearer = document.entities[sentence][index], wanted.contains(bearer),
                    let office = offices.first(where: { $0.isCounterparts(in: document.grammars[sentence]) }),
                    let visitor = owners.antecedent(before: office, sentence), visitor != bearer,
                    let visited = context.deeds.destinations[visitor], visited.count == 1, let only = visited.first,
                    namesNoOther(than: [only, document.country(of: visitor)], sentence)
                else { return nil }
                return CountryClue(.counterpart, only, of: bearer, at: .init(sentence: sentence, words: office.cue))
            }
        }
    }

    /// Whether a sentence names no country but some.
    private func namesNoOther(than countries: [String?], _ sentence: Int) -> Bool {
        context.document.mentions[sentence].all.allSatisfy { mention in
            guard case .country(let code, _) = mention.referent else { return true }
            return countries.contains(code)
        }
    }
}
