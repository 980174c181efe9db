import Linguistics

/// Whether one heads a body or has an office within it: `the head of the WHO`, `the head of the WHO's Africa office`.
extension OfficePhraseFinder {
    /// Whether between a body's name and a head's title stands what part of it is led: `the UN humanitarian chief`.
    func isWithinBody(before phrase: Range<Int>) -> Bool {
        let between = betweenBodyAndTitle(phrase).filter { token in
            grammar.tokens[token].tag != "POS" && !gazetteer.titleModifiers.contains(words[token])
                && !isSortOfBody(token) && !isInAcronym(token) && words[token].contains { $0.isLetter }
        }
        return !between.isEmpty && gazetteer.title(words, at: between[0], in: grammar.sentence) == nil
    }

    private func betweenBodyAndTitle(_ phrase: Range<Int>) -> Range<Int> {
        guard let last = phrase.last, let body = phrase.last(where: isBody), body < last else { return 0..<0 }
        return body + 1..<last
    }

    /// Whether those led have left the body named: `the FARC dissident leader`.
    func isOfDissidents(_ phrase: Range<Int>) -> Bool {
        betweenBodyAndTitle(phrase).contains { grammar.words[.dissidents].contains(words[$0]) }
    }

    private func isBody(_ token: Int) -> Bool {
        guard let index = mentionAt[token], case .organisation = mentions[index].referent else { return false }
        return true
    }

    /// Whether a nominal names a body only to tell whose part is meant: `the Bundestag's defence committee`; not where its
    /// last noun says what sort of body it is, `the Sinn Fein party`.
    func isWithinBody(behind nominal: Range<Int>) -> Bool {
        guard let body = nominal.last(where: isBody), let last = nominal.last else { return false }
        // "the National Intelligence Organization (MIT)", "the African Union last month"
        if body == last || words[last] == ")" || grammar.words[.timesBehindBody].contains(words[body + 1]) {
            return false
        }
        return !isSortOfBody(last)
    }

    /// Whether a noun says of the name before it what sort of body it names, or who make it up: `movement`, `rebels`.
    private func isSortOfBody(_ token: Int) -> Bool {
        gazetteer.organisationDescriptors.meaning(of: words[token]) != nil
            || gazetteer.memberGroups.contains(grammar.lemma(token)) || grammar.words[.blocNouns].contains(words[token])
    }
}
