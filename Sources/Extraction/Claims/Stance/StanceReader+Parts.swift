import Linguistics

/// The parts of a sentence that a semicolon keeps from each other: whoever speaks in one says nothing of the others.
extension StanceReader {
    /// Whether a semicolon parts two clauses; one inside a quotation does not part its words from those who speak it, nor
    /// does it part a row of clauses with `that`.
    func isParted(_ clause: Int, from other: Int) -> Bool {
        let between = min(clause, other)..<max(clause, other)
        let marks = between.filter { grammar.tokens[$0].form == ";" }
        let isContent = grammar.children(clause, "mark").contains { grammar.lowered[$0] == "that" }
        guard !marks.isEmpty, !isContent else { return false }
        let quote = quotation(around: clause)
        return marks.contains { mark in !(quote?.contains(mark) ?? false) || quote?.contains(other) ?? false }
    }

    /// The tokens between the marks of quotation around a token.
    private func quotation(around token: Int) -> Range<Int>? {
        let tags = grammar.tokens.map(\.tag)
        guard let opening = tags[..<token].lastIndex(where: { $0 == "``" || $0 == "''" }), tags[opening] == "``",
            let closing = tags[token...].firstIndex(where: { $0 == "``" || $0 == "''" }), tags[closing] == "''"
        else { return nil }
        return opening..<closing
    }
}
