import Graphs
import Linguistics

/// Tells whose ambassador one is who is named right after an embassy.
///
/// As in `The US Embassy praised the ruling. Ambassador Arnold Reyes thanked the court.`
struct EmbassyAmbassadors {
    let document: ResolvedDocument
    let index: OfficeIndex

    /// The country of the embassy named before an ambassador in the same sentence or the one before.
    func country(of draft: EntityDraft) -> String? {
        guard let sentence = index.firstInOffice(draft.id),
            case let titles = document.grammars[sentence].words[.embassyTitles],
            draft.offices.allSatisfy({ $0.isAddress || titles.contains($0.title.lowercased()) }),
            let place = document.entities[sentence].firstIndex(of: draft.id)
        else { return nil }
        let name = document.mentions[sentence].all[place].tokens.lowerBound
        let here = senders(in: sentence, before: name)
        let near = here.isEmpty && sentence > 0 ? senders(in: sentence - 1, before: nil) : here
        return Set(near).count == 1 ? near.first.flatMap { $0 } : nil
    }

    /// The countries whose embassies a sentence names, by name or as `the French embassy`, `Beijing's embassy`.
    private func senders(in sentence: Int, before end: Int?) -> [String?] {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        return (0..<(end ?? grammar.tokens.count)).filter { grammar.words[.embassyNouns].contains(grammar.lowered[$0]) }
            .map { token -> String? in
                // "The US and French embassies" are two.
                if grammar.lowered[token] == "embassies" { return nil }
                if let index = mentions.owner[token], case .organisation(_, let country?) = mentions.all[index].referent
                {
                    return country
                }
                let before = token > 0 && grammar.tokens[token - 1].tag == "POS" ? token - 2 : token - 1
                guard before >= 0, let index = mentions.owner[before],
                    case .country(let code, _) = mentions.all[index].referent
                else { return nil }
                return code
            }
    }
}
