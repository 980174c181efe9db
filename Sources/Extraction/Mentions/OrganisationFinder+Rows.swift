import Linguistics

/// Names of bodies that go on over an `and`: `Ministry of Agriculture and Livestock`.
extension OrganisationFinder {
    /// The name as the reader has it, where it goes on behind or before a conjunction from what the nouns tell.
    ///
    /// It stands around the only one of the names that the nouns tell, and nothing else in it is a name that is taken.
    func joined(_ span: Range<Int>, over found: [Range<Int>], in grammar: Grammar, isTaken: (Int) -> Bool) -> Range<
        Int
    >? {
        guard let only = found.first, found.count == 1, span.lowerBound <= only.lowerBound,
            span.upperBound >= only.upperBound, span != only
        else { return nil }
        let (before, behind) = (span.lowerBound..<only.lowerBound, only.upperBound..<span.upperBound)
        let opens = before.last.map { gazetteer.words[.pairJoints].contains(grammar.lowered[$0]) } ?? true
        let goesOn = behind.first.map { gazetteer.words[.pairJoints].contains(grammar.lowered[$0]) } ?? true
        // "The army and Congress": a second body has a noun of its own, or no phrase to share.
        let sharesPhrase =
            behind.isEmpty || only.contains { gazetteer.words[.sharedPhrasePrepositions].contains(grammar.lowered[$0]) }
        guard opens, goesOn, sharesPhrase else { return nil }
        let rest = Array(before) + Array(behind)
        guard !rest.contains(where: isTaken), !rest.contains(where: { isNounOfBody($0, in: grammar) }) else {
            return nil
        }
        return span
    }

    private func isNounOfBody(_ token: Int, in grammar: Grammar) -> Bool {
        gazetteer.organisationNouns.contains(grammar.lowered[token])
    }
}
