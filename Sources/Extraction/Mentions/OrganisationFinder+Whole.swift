import Linguistics

/// Names of bodies that the reader has whole where nouns and tables tell only a part.
extension OrganisationFinder {
    /// The name as the reader has it, around the only part of it that is told otherwise.
    ///
    /// `Road Workers' Federation` is more than the federation, `ASEAN Parliamentarians for Peace` more than ASEAN. What ends in
    /// an office, such as `NATO Secretary General`, is none, nor is what holds another body behind an `and`.
    func whole(
        _ span: Range<Int>, over parts: [Range<Int>], in grammar: Grammar, titles: [Range<Int>], isTaken: (Int) -> Bool
    ) -> Range<Int>? {
        guard let only = parts.first, parts.count == 1, span.lowerBound <= only.lowerBound,
            span.upperBound >= only.upperBound, span != only, !span.contains(where: isTaken),
            !titles.contains(where: { $0.overlaps(span) && $0.upperBound >= span.upperBound })
        else { return nil }
        let rest = Array(span.lowerBound..<only.lowerBound) + Array(only.upperBound..<span.upperBound)
        let isJoined = rest.contains { gazetteer.words[.joints].contains(grammar.lowered[$0]) }
        let hasOther = rest.contains { gazetteer.organisationNouns.contains(grammar.lowered[$0]) }
        guard !(isJoined && hasOther), rest.contains(where: { PersonFinder.isNameWord(grammar.tokens[$0]) }) else {
            return nil
        }
        return span
    }

    /// The noun that heads a name: the last word before `of`, as in `Government of the Republic`, or of all.
    func headNoun(of name: Range<Int>, in grammar: Grammar) -> Int {
        (name.dropFirst().first { grammar.lowered[$0] == "of" } ?? name.upperBound) - 1
    }
}
