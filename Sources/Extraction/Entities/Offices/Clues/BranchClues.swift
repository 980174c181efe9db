import Graphs
import Linguistics

/// Whose a ministry or parliament named without a country is: `Chad said its foreign ministry …`, `In Brasilia, the Ministry
/// of Foreign Affairs …`; else that of the country of which a report from there speaks most.
struct BranchClues {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    let home: HomeCountry?

    func clues() -> [CountryClue] {
        let wanted = document.drafts.values.filter { draft in
            draft.kind == .organisation && draft.country == nil && StateBranch(draft.name, gazetteer: gazetteer) != nil
        }.sorted { $0.id < $1.id }
        guard !wanted.isEmpty else { return [] }
        let foremost = home.flatMap { $0.isForemost(in: document) ? $0 : nil }
        return wanted.flatMap { draft -> [CountryClue] in
            var found: [CountryClue?] = []
            if let sentence = document.firstSentences[draft.id] {
                found += [possessor(of: draft.id, sentence), seat(of: draft.id, sentence)]
            }
            if let foremost, draft.aliases.allSatisfy({ $0.first?.isUppercase == true }) {
                found.append(CountryClue(foremost.sign, foremost.code, of: draft.id, at: nil))
            }
            return found.compactMap { $0 }
        }
    }

    /// The country of the one whom a possessive pronoun before its name stands for.
    private func possessor(of id: EntityID, _ sentence: Int) -> CountryClue? {
        guard let index = document.entities[sentence].firstIndex(of: id) else { return nil }
        let pronoun = document.mentions[sentence].all[index].tokens.lowerBound - 1
        guard pronoun >= 0, ["PRP$", "WP$"].contains(document.grammars[sentence].tokens[pronoun].tag) else {
            return nil
        }
        let owners = ReferenceResolver(document: document, gazetteer: gazetteer).entities(sentence, pronoun)
        let countries = Set(owners.compactMap(document.country))
        guard owners.count == 1, countries.count == 1, let only = countries.first else { return nil }
        let words = document.grammars[sentence].tokens[pronoun].range
        return CountryClue(.possessor, only, of: id, at: .init(sentence: sentence, words: words))
    }

    /// The country whose capital opens a sentence that tells what it did.
    private func seat(of id: EntityID, _ sentence: Int) -> CountryClue? {
        let grammar = document.grammars[sentence]
        guard let index = document.mentions[sentence].mentionAt[1],
            case .country(let code, .capital) = document.mentions[sentence].all[index].referent,
            grammar.lowered[0] == "in", !Venue.meetingPlaces.contains(code)
        else { return nil }
        let end = document.mentions[sentence].all[index].tokens.upperBound
        guard end < grammar.tokens.count, grammar.lowered[end] == ",", document.isMainSubject(id, in: sentence) else {
            return nil
        }
        return CountryClue(.venue, code, of: id, at: .init(sentence: sentence, words: grammar.tokens[1].range))
    }
}
