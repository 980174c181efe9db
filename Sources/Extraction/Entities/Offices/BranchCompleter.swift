import Graphs
import Linguistics

/// Gives ministries and parliaments named without a country the one that their first mention makes plain: `Chad said its
/// foreign ministry …`, `In Brasilia, the Ministry of Foreign Affairs …`.
struct BranchCompleter {
    private let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// The document with those ministries and parliaments acting for their countries.
    func complete(_ document: ResolvedDocument) -> ResolvedDocument {
        let wanted = document.drafts.values.filter { draft in
            draft.kind == .organisation && draft.country == nil && StateBranch(draft.name, gazetteer: gazetteer) != nil
        }
        guard !wanted.isEmpty else { return document }
        var drafts = document.drafts
        for draft in wanted {
            guard let sentence = document.firstSentences[draft.id],
                let country = possessor(of: draft.id, sentence, document) ?? seat(of: draft.id, sentence, document)
            else { continue }
            drafts[draft.id] = draft.acting(for: country)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: document.entities, drafts: drafts)
    }

    /// The country of the one whom a possessive pronoun before its name stands for.
    private func possessor(of id: EntityID, _ sentence: Int, _ document: ResolvedDocument) -> String? {
        guard let index = document.entities[sentence].firstIndex(of: id) else { return nil }
        let pronoun = document.mentions[sentence].all[index].tokens.lowerBound - 1
        guard pronoun >= 0, ["PRP$", "WP$"].contains(document.grammars[sentence].tokens[pronoun].tag) else {
            return nil
        }
        let owners = Anaphora(document: document, gazetteer: gazetteer).pronoun(sentence, pronoun)
        let countries = Set(owners.compactMap(document.country))
        return owners.count == 1 && countries.count == 1 ? countries.first : nil
    }

    /// The country whose capital opens a sentence that tells what it did.
    private func seat(of id: EntityID, _ sentence: Int, _ document: ResolvedDocument) -> String? {
        let grammar = document.grammars[sentence]
        guard let index = document.mentions[sentence].owner[1],
            case .country(let code, .capital) = document.mentions[sentence].all[index].referent,
            grammar.lowered[0] == "in", !OfficeVenue.meetingPlaces.contains(code)
        else { return nil }
        let end = document.mentions[sentence].all[index].tokens.upperBound
        guard end < grammar.tokens.count, grammar.lowered[end] == ",",
            HomeCountry.isMainSubject(id, in: sentence, document)
        else { return nil }
        return code
    }
}
