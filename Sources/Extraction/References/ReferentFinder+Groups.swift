import Graphs
import Linguistics

/// Nouns for some of a people, of a state or of a body: whom they stand for, and when they stand for nobody.
extension ReferentFinder {
    /// The body whose people a noun names: `al-Shabaab militants`, `PKK fighters`.
    func membership(_ sentence: Int, _ token: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        guard grammar.tokens[token].tag == "NNS", gazetteer.memberGroups.contains(grammar.lemma(token)) else {
            return []
        }
        let inside = grammar.children(token, "nmod").filter {
            gazetteer.words[.ownerPrepositions].contains(grammar.preposition($0) ?? "")
        }
        .flatMap { [$0] + grammar.children($0, "compound") }
        return (grammar.children(token, "compound") + inside)
            .compactMap { document.entity(sentence: sentence, token: $0) }
            .filter { document.drafts[$0]?.kind == .organisation }
    }

    /// Those with whom somebody does something or undergoes it: `Chad, along with Mali, condemned`.
    func companions(_ sentence: Int, _ token: Int) -> [Int] {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        var place = mentions.mentionAt[token].map { mentions.all[$0].tokens.upperBound } ?? token + 1
        if place < grammar.tokens.count, grammar.lowered[place] == "," { place += 1 }
        guard place + 1 < grammar.tokens.count, grammar.word(place, isIn: .companionAdverbs),
            grammar.lowered[place + 1] == "with", let other = grammar.head(place + 1), other > place + 1
        else { return [] }
        return grammar.conjuncts(other)
    }

    /// Those whom several are said to include: `countries such as Kenya`, `activists, including Amina Bello`.
    func examples(_ sentence: Int, _ token: Int) -> [Int] {
        let grammar = document.grammars[sentence]
        let isSeveral =
            grammar.tokens[token].tag == "NNS" || gazetteer.words[.transparentNouns].contains(grammar.lemma(token))
        guard isSeveral else { return [] }
        // Trees tie "including" to the verb at times.
        let beside = grammar.head(token).map { grammar.children($0, "obl").filter { $0 > token } } ?? []
        let end = grammar.graph.subtree(of: token).last ?? token
        let behind = beside.filter { place in
            guard let first = grammar.graph.subtree(of: place).first(where: { grammar.tokens[$0].pos != .punctuation })
            else { return false }
            return grammar.tokens[(end + 1)..<max(first, end + 1)].allSatisfy { $0.pos == .punctuation }
        }
        return (grammar.children(token, "nmod") + behind).filter {
            gazetteer.words[.examplePrepositions].contains(grammar.preposition($0) ?? "")
        }
        .flatMap { grammar.conjuncts($0) }
    }

    /// In `the bloc's chair, Laos, …` the country.
    func apposedCountry(_ sentence: Int, _ token: Int) -> EntityID? {
        let mentions = document.mentions[sentence]
        return document.grammars[sentence].children(token, "appos").lazy.compactMap { apposition -> EntityID? in
            guard let index = mentions.mentionAt[apposition],
                case .country(let code, .name) = mentions.all[index].referent
            else { return nil }
            return EntityID(code)
        }.first
    }

    /// The country in which a body of state sits: `the authorities in Minsk`, `security forces in Guinea`.
    func seat(_ sentence: Int, _ token: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        let qualifiers = Set(grammar.children(token, "amod", "compound").map { grammar.lowered[$0] })
        let isOfState =
            gazetteer.words[.seatedBodies].contains(grammar.lemma(token))
            || grammar.lemma(token) == "force" && qualifiers.contains("security")
        let isPlain = qualifiers.isSubset(of: gazetteer.words[.seatedAdjectives])
        guard isOfState, isPlain else { return nil }
        // Those "in Goma in eastern Congo" are not the state.
        let place = grammar.children(token, "nmod").first { grammar.preposition($0) == "in" }
        return place.flatMap { document.entity(sentence: sentence, token: $0) }
            .flatMap { document.drafts[$0]?.kind == .country ? $0 : nil }
    }

    /// Whether a noun names those who fight or oppose the state, or belong to none: `Syrian rebels`.
    func isApart(_ sentence: Int, _ token: Int) -> Bool {
        gazetteer.opposedGroups.contains(document.grammars[sentence].lemma(token))
    }

    /// Whether a noun ends a phrase for a sort of organisation: `think tank`.
    func isDescriptor(_ sentence: Int, _ token: Int) -> Bool {
        guard token > 0 else { return false }
        let match = gazetteer.organisationDescriptors.match(document.grammars[sentence].lowered, at: token - 1)
        return match?.tokens.upperBound == token + 1 && match?.tokens.count == 2
    }

    /// Whether a mention stands for itself here: no mere adjective before another noun does, nor do some of a people as
    /// doers, `two Israelis`, `hundreds of Russians`, `ethnic Turks`.
    func stands(_ id: EntityID, for token: Int, in sentence: Int, as end: End) -> Bool {
        let grammar = document.grammars[sentence]
        if case .source = end, isSomeOfPeople(sentence, token) { return false }
        guard grammar.tokens[token].pos == .adjective else { return true }
        return grammar.base(token) != "amod"
    }

    private func isSomeOfPeople(_ sentence: Int, _ token: Int) -> Bool {
        let mentions = document.mentions[sentence]
        guard let index = mentions.mentionAt[token], case .country(_, let form) = mentions.all[index].referent,
            form == .people || form == .adjective
        else { return false }
        let grammar = document.grammars[sentence]
        let isCounted = grammar.children(token).contains { child in
            ["nummod", "amod"].contains(grammar.base(child))
                || gazetteer.words[.someDeterminers].contains(grammar.lemma(child))
                    && grammar.base(child) == "det"
        }
        guard !isCounted else { return true }
        let above = grammar.base(token) == "nmod" && grammar.preposition(token) == "of" ? grammar.head(token) : nil
        return above.map {
            gazetteer.privateGroups.contains(grammar.lemma($0))
                || gazetteer.words[.countingNouns].contains(grammar.lemma($0))
        }
            ?? false
    }
}
