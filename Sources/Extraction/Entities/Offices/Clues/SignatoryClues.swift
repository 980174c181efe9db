import Graphs

/// Against the home country of one who signs opposite somebody who may be of it: `signed by Deputy Prime Minister Petrov and
/// Trade Minister Moyo`.
struct SignatoryClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        guard let home = context.home?.code else { return [] }
        return context.wanted.compactMap { draft in
            let partners = context.signatories.partners(of: draft.id).compactMap { context.document.drafts[$0] }
            let mayBe = partners.contains { $0.country == nil || $0.country == home }
            return mayBe ? CountryClue(.signatory, home, of: draft.id, at: nil) : nil
        }
    }
}
