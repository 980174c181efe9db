import Graphs
import Linguistics

/// For the country a report is written from, where it names an office of a state without saying which.
struct HomeClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        guard let home = context.home else { return [] }
        return context.wanted.compactMap { draft in
            let high = draft.offices.first { canStandBare($0, home) }
            guard let office = high ?? draft.offices.first(where: \.isOfSomeState),
                let first = context.index.firstInOffice(draft.id), speaks(home, of: draft, since: first)
            else { return nil }
            let place = CountryClue.Place(sentence: first, words: office.cue)
            return CountryClue(high == nil ? .lesserOffice : home.sign, home.code, of: draft.id, at: place)
        }
    }

    /// Of a country that a report is only about its ministers and heads are named bare, not its judges and officers.
    private func canStandBare(_ office: StatedOffice, _ home: HomeCountry) -> Bool {
        office.canStandBare(context.gazetteer.words) && (!home.isOnlySpokenOf || office.record.rank <= 3)
    }

    /// Whether the report is about its home country, or begins with somebody who acts abroad.
    private func speaks(_ home: HomeCountry, of draft: EntityDraft, since first: Int) -> Bool {
        let document = context.document
        let actsAbroad = context.deeds.dealsAbroad(draft.id)
        if home.evidence == .firstActor, !actsAbroad { return false }
        if home.isToldByText || context.index.isHomeForemost { return true }
        let start = document.mentions.indices.first { document.grammars[$0].sentence.paragraph != .headline }
        return actsAbroad && first == start && document.isMainSubject(draft.id, in: first)
    }
}

extension StatedOffice {
    /// Whether it is by its title an office of a state, be it ever so low.
    fileprivate var isOfSomeState: Bool {
        relationToCountry != nil && !isFormer && (record.scope == .state || record.scope == .crown)
    }
}

extension HomeCountry {
    /// The sign by which it is known.
    var sign: CountrySign {
        switch evidence {
        case .outlet: .outlet
        case .dateline: .dateline
        case .bareOfficials: .bareOfficials
        case .firstOfficial: .firstOfficial
        case .firstActor: .firstActor
        case .foremost: .foremost
        case .mostNamed: .mostNamed
        }
    }

    /// Whether a report is about it, and nothing tells that it is written from there.
    var isOnlySpokenOf: Bool { evidence == .foremost || evidence == .mostNamed }

    /// Whether the text itself tells it, and neither paper nor dateline.
    var isToldByText: Bool { evidence != .outlet && evidence != .dateline }
}
