import Graphs

/// Whose an office is by the words right before it: `his defence minister`, `the kingdom's foreign minister`, `President
/// Karahan's spokesman`.
struct PossessorClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        let document = context.document
        let owners = OfficeOwner(document: document, gazetteer: context.gazetteer)
        return document.mentions.indices.flatMap { sentence in
            document.mentions[sentence].offices.sorted { $0.key < $1.key }.flatMap { index, offices in
                offices.compactMap { office -> CountryClue? in
                    guard office.isHomeless, office.relationToCountry != nil,
                        !office.isCounterparts(in: document.grammars[sentence]),
                        let bearer = document.entities[sentence][index],
                        let country = owners.country(before: office, sentence)
                    else { return nil }
                    return CountryClue(
                        .possessor, country, of: bearer, at: .init(sentence: sentence, words: office.cue),
                        title: office.title)
                }
            }
        }
    }
}
