import Graphs

/// The country of one whom the table of known officials names, where the text gives a title of a state or a government
/// that bears the name: `President Putin`, `the Vladimir Putin government`.
struct KnownPersonClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        context.wanted.compactMap { draft in
            let titles = draft.offices.filter { office in
                office.isHomeless && office.relationToCountry != nil
                    && [.state, .crown, .government].contains(office.record.scope)
            }
            guard let title = titles.first, let country = country(of: draft, titled: titles),
                let sentence = context.index.firstInOffice(draft.id)
            else { return nil }
            return CountryClue(
                .knownPerson, country, of: draft.id, at: .init(sentence: sentence, words: title.cue))
        }
    }

    private func country(of draft: EntityDraft, titled offices: [StatedOffice]) -> String? {
        let known = draft.aliases.union([draft.name]).map { context.gazetteer.knownOfficials[$0] }
        let countries = Set(known.compactMap { $0?.country })
        if !countries.isEmpty { return countries.count == 1 ? countries.first : nil }
        // A short name stands for somebody known only where no fuller one says that another is meant.
        let shorts = known.map { $0?.shorts ?? [] }
        guard shorts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let keys = Set(offices.map { OfficeKey($0.title, gazetteer: context.gazetteer) })
        let meant = shorts.joined().filter { short in
            short.titles.contains { keys.contains(OfficeKey($0, gazetteer: context.gazetteer)) }
        }
        let found = Set(meant.map(\.country))
        return found.count == 1 ? found.first : nil
    }
}
