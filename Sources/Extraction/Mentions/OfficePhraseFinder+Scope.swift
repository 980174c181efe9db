import Linguistics

/// What an office is one of: the state, a part of it, or some body.
extension OfficePhraseFinder {
    /// Whether an office is held in a part of a country: the `Bosnian Serb leader` and `Jubaland President` lead none.
    func isRegional(_ phrase: Range<Int>) -> Bool {
        phrase.contains { token in
            guard let index = mentionAt[token] else { return false }
            switch mentions[index].referent {
            case .region, .place: return true
            default: return false
            }
        } || phrase.last.map(isUnknownName) ?? false
    }

    private func isUnknownName(_ token: Int) -> Bool {
        let word = grammar.tokens[token]
        return mentionAt[token] == nil && word.pos == .properNoun && PersonFinder.isNameWord(word)
            && word.form.contains { $0.isLowercase } && !gazetteer.titleModifiers.contains(words[token])
            && !gazetteer.portfolios.contains(words[token]) && gazetteer.titles.meaning(of: words[token]) == nil
            && !gazetteer.organisationNouns.contains(words[token]) && word.form.hasSuffix("land")
    }

    /// What the office states towards a country: the head of a part of it or of a body in it leads no country.
    func relation(_ record: TitleRecord, of title: Range<Int>, from start: Int, to right: Complement)
        -> TitleRelation?
    {
        let relation = record.relationToCountry
        if (start..<title.upperBound).contains(where: { words[$0] == "shadow" }) { return nil }
        if isOfBody(record, title, start..<title.lowerBound) || isOfThing(record, right, behind: title) { return nil }
        guard relation == .leads else { return relation }
        if right.isPartial { return .officialOf }
        let before = (start..<title.lowerBound).filter { !isModifier($0) && words[$0] != "-" }
        // "A respected leader" leads nobody in particular.
        if record.scope == .any, before.contains(where: { !gazetteer.portfolios.contains(words[$0]) }) { return nil }
        return before.contains(where: isNarrowing) ? .officialOf : relation
    }

    /// Whether a word before a title narrows it, as `energy` does and `former` and `right-wing` do not.
    private func isNarrowing(_ token: Int) -> Bool {
        let word = grammar.tokens[token]
        guard !isModifier(token), word.form.contains(where: \.isLetter) else { return false }
        switch word.pos {
        case .noun, .properNoun: return true
        case .adjective: return word.form.first?.isUppercase == true
        default: return false
        }
    }

    /// Whether a word is one that any office may have before it, alone or as a part of `right-wing`.
    private func isModifier(_ token: Int) -> Bool {
        if gazetteer.titleModifiers.contains(words[token]) { return true }
        let first = token > 1 && words[token - 1] == "-" ? token - 2 : token
        guard first + 2 < words.count, words[first + 1] == "-" else { return false }
        return gazetteer.titleModifiers.contains(words[first...first + 2].joined())
    }

    /// Whether a title's words name what ministries are for: `Secretary for Health`.
    func namesPortfolio(_ title: Range<Int>) -> Bool {
        title.contains {
            gazetteer.portfolios.contains(words[$0]) && grammar.tokens[$0].form.first?.isUppercase == true
        }
    }

    /// Whether the words right before a title name the body that has it: `company president`, `FMF President`, `club
    /// chairman`; not where they name a ministry's portfolio or an arm of the state.
    private func isOfBody(_ record: TitleRecord, _ title: Range<Int>, _ before: Range<Int>) -> Bool {
        let canBe = record.rank <= 2 || record.scope == .any
        // In "Bangladesh Tea Parishad President" the tagger may take the body's name for a person's.
        if canBe, before.isEmpty, before.lowerBound > 0, mentionAt[before.lowerBound - 1].map(isPerson) ?? false {
            return true
        }
        guard canBe, record.relation != .memberOf,
            !title.contains(where: { grammar.words[.envoys].contains(words[$0]) })
        else {
            return false
        }
        return before.contains { token in
            isNarrowing(token) && !gazetteer.portfolios.contains(words[token])
                && !gazetteer.namesState(words[token]) && !gazetteer.stateNouns.contains(words[token])
                && !gazetteer.stateBodies.contains(words[token])
        }
    }

    /// Whether the `of` behind the title of a head names what he is the head of, and it is no state: `president of the
    /// chamber of commerce`.
    private func isOfThing(_ record: TitleRecord, _ right: Complement, behind title: Range<Int>) -> Bool {
        guard record.rank <= 2, record.relation != .honorific, title.upperBound < words.count else { return false }
        if words[title.upperBound] == "for" { return true }
        guard words[title.upperBound] == "of", right.institutions.countries.isEmpty,
            right.institutions.organisations.isEmpty
        else { return false }
        let named = title.upperBound + 1..<max(right.end, title.upperBound + 1)
        guard !named.isEmpty else { return title.upperBound + 1 < words.count }
        return !named.contains {
            gazetteer.stateNouns.contains(words[$0]) || gazetteer.portfolios.contains(words[$0])
        }
    }
}
