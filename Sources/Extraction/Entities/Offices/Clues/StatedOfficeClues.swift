import Graphs
import Linguistics

/// What the words of an office or a name say themselves: `Kenyan minister`, `chief of the Kenyan police`, `Hungary's Jozsef
/// Nagy`.
struct StatedOfficeClues {
    let document: ResolvedDocument
    let words: WordClasses

    /// The clues for all people of the document; of one who serves two countries the first counts most.
    func clues() -> [CountryClue] {
        var first: [EntityID: String] = [:]
        return document.mentions.indices.flatMap { sentence in
            document.mentions[sentence].all.indices.flatMap { index -> [CountryClue] in
                guard let id = document.entities[sentence][index], let draft = document.drafts[id],
                    draft.kind == .official || draft.kind == .person
                else { return [] }
                return clues(for: draft, index, in: sentence).map { clue in
                    if clue.sign == .otherBody { return clue }
                    let known = first[id] ?? clue.country
                    first[id] = known
                    guard known != clue.country else { return clue }
                    return CountryClue(.laterOffice, clue.country, of: id, at: clue.place, title: clue.title)
                }
            }
        }
    }

    private func clues(for draft: EntityDraft, _ index: Int, in sentence: Int) -> [CountryClue] {
        let mentions = document.mentions[sentence]
        let mention = mentions.all[index]
        var found: [CountryClue] = []
        if case .person(let record?) = mention.referent, let country = record.country {
            found.append(CountryClue(.ownTable, country, of: draft.id, at: nil))
        }
        for office in mentions.offices[index] ?? [] {
            let place = CountryClue.Place(sentence: sentence, words: office.cue)
            if let country = office.countries.first {
                found.append(CountryClue(.statedOffice, country, of: draft.id, at: place, title: office.title))
            }
            for body in office.organisations {
                guard let country = document.entities[sentence][body].flatMap({ document.drafts[$0]?.country }) else {
                    continue
                }
                let isOfState = isOfState(mentions.all[body])
                found.append(
                    CountryClue(
                        isOfState ? .body : .otherBody, country, of: draft.id, at: place,
                        title: isOfState ? office.title : nil))
            }
        }
        if PersonName(mention.name, words).parts.count > 1, draft.offices.allSatisfy(\.canBeOfState),
            let owner = owner(of: index, in: sentence)
        {
            found.append(owner)
        }
        return found
    }

    /// Whether a body is one of those that the tables know for a party's, a firm's or a paper's.
    private func isOfState(_ mention: Mention) -> Bool {
        guard case .organisation(let record?, _) = mention.referent else { return true }
        return record.sort == .state
    }

    /// In `Hungary's Jozsef Nagy` and `Jozsef Nagy of Hungary` the country.
    private func owner(of index: Int, in sentence: Int) -> CountryClue? {
        let mentions = document.mentions[sentence]
        let name = mentions.all[index].tokens
        guard let bearer = document.entities[sentence][index] else { return nil }
        for mention in mentions.all {
            guard case .country(let code, .name) = mention.referent else { continue }
            let end = mention.tokens.upperBound
            guard end + 1 == name.lowerBound || mention.tokens.lowerBound == name.upperBound + 1 else { continue }
            let grammar = document.grammars[sentence]
            let isPossessor = end < grammar.tokens.count && grammar.tokens[end].tag == "POS"
            if end + 1 == name.lowerBound ? isPossessor : !isPossessor && grammar.lowered[name.upperBound] == "of" {
                return CountryClue(
                    .owner, code, of: bearer,
                    at: .init(sentence: sentence, words: grammar.tokens[mention.tokens.lowerBound].range))
            }
        }
        return nil
    }
}
