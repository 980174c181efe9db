import Graphs
import Linguistics

/// Whose ambassador one is who is named right after an embassy.
///
/// As in `The US Embassy praised the ruling. Ambassador Arnold Reyes thanked the court.`
struct EmbassyClues {
    let context: OfficeContext

    func clues() -> [CountryClue] { context.wanted.compactMap(clue) }

    /// The embassy named before an ambassador in the same sentence or the one before.
    private func clue(for draft: EntityDraft) -> CountryClue? {
        let document = context.document
        let titles = context.gazetteer.words[.embassyTitles]
        guard draft.offices.allSatisfy({ $0.isAddress || titles.contains($0.title.lowercased()) }),
            let sentence = context.index.firstInOffice(draft.id),
            let place = document.entities[sentence].firstIndex(of: draft.id)
        else { return nil }
        let name = document.mentions[sentence].all[place].tokens.lowerBound
        let here = senders(in: sentence, before: name)
        let near = here.isEmpty && sentence > 0 ? senders(in: sentence - 1, before: nil) : here
        guard Set(near.map(\.country)).count == 1, let only = near.first, let country = only.country else { return nil }
        let told = here.isEmpty ? sentence - 1 : sentence
        return CountryClue(
            .embassy, country, of: draft.id, at: context.place(only.token..<only.token + 1, in: told))
    }

    /// The countries whose embassies a sentence names, by name or as `the French embassy`, `Beijing's embassy`.
    private func senders(in sentence: Int, before end: Int?) -> [(country: String?, token: Int)] {
        let grammar = context.document.grammars[sentence]
        let mentions = context.document.mentions[sentence]
        return (0..<(end ?? grammar.tokens.count)).filter { grammar.word($0, isIn: .embassyNouns) }
            .map { token in
                // "The US and French embassies" are two.
                if grammar.lowered[token] == "embassies" { return (nil, token) }
                if let index = mentions.mentionAt[token],
                    case .organisation(_, let country?) = mentions.all[index].referent
                {
                    return (country, token)
                }
                let before = token > 0 && grammar.tokens[token - 1].tag == "POS" ? token - 2 : token - 1
                guard before >= 0, let index = mentions.mentionAt[before],
                    case .country(let code, _) = mentions.all[index].referent
                else { return (nil, token) }
                return (code, token)
            }
    }
}
