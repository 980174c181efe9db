import Graphs
import Linguistics

/// Pronouns that the words right before them bind.
extension Anaphora {
    /// The one who is judged for what a possessive pronoun owns, since one is warned, praised and punished for what one
    /// does oneself: Chad in `Kenya criticised Chad for its attack`; nobody where it may be one of two, nothing where no
    /// judgement stands before the pronoun.
    func judged(_ sentence: Int, _ token: Int, _ sort: PronounSort) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        guard grammar.tokens[token].tag == "PRP$", !isBeforeOwn(token, grammar), tellsReason(before: token, grammar),
            let judgement = judgement(over: token, grammar)
        else { return nil }
        let patients: [Antecedent]
        let all = antecedents(in: sentence, sort)
        if grammar.isVerb(judgement), let subjects = undergoers(of: judgement, grammar) {
            patients = all.filter { subjects.contains($0.token) }
        } else {
            let partners = Set(
                grammar.tokens.indices.filter { $0 > judgement && $0 < token && isOf(judgement, $0, grammar) })
            let named = named(sentence, where: sort.fits)
                .filter { partners.contains($0.token) && admits($0.id, as: sort) }
                .map { Antecedent(id: $0.id, token: $0.token) }
            // "Kenya drew praise from Chad for its" is another matter.
            let reached = all.filter {
                $0.token > judgement && $0.token < token
                    && !gazetteer.words[.doerPrepositions].contains(grammar.preposition($0.token) ?? "")
            }
            patients = reached + named
        }
        let distinct = Set(patients.map(\.id))
        switch sort {
        case .person, .body:
            if distinct.isEmpty {
                return represented(sentence, (judgement + 1)..<token)
                    ?? (hasUnknown(sentence, (judgement + 1)..<token) ? [] : nil)
            }
            return distinct.count == 1 ? Array(distinct) : []
        case .several: return distinct.count > 1 ? distinct.sorted() : nil
        }
    }

    /// Who is judged where the verb stands in the passive: `Chad was criticised`, `Chad, criticised by Niger`; nothing where
    /// it does not.
    private func undergoers(of judgement: Int, _ grammar: Grammar) -> [Int]? {
        var verb = judgement
        while grammar.children(verb, "nsubj", "obj").isEmpty, grammar.base(verb) == "conj",
            let above = grammar.head(verb)
        {
            verb = above
        }
        guard grammar.isPassive(verb) else { return nil }
        let subjects = grammar.children(verb, "nsubj").flatMap { grammar.conjuncts($0) }
        return grammar.base(verb) == "acl" && subjects.isEmpty ? grammar.head(verb).map { [$0] } ?? [] : subjects
    }

    /// Whether a noun hangs on a word of judgement by a preposition: Chad in `criticism of Chad`.
    private func isOf(_ judgement: Int, _ noun: Int, _ grammar: Grammar) -> Bool {
        grammar.head(noun) == judgement && grammar.base(noun) == "nmod"
            && gazetteer.words[.judgedPrepositions].contains(grammar.preposition(noun) ?? "")
    }

    /// The country whose office-holder is judged: Chad in `expelled Chad's ambassador over its support`.
    private func represented(_ sentence: Int, _ stretch: Range<Int>) -> [EntityID]? {
        let offices = stretch.filter {
            isUnnamedOffice(sentence, $0) && document.grammars[sentence].base($0) == "obj"
        }
        guard let office = offices.first, offices.count == 1 else { return nil }
        let countries = finder.referents(sentence, office, as: .source).compactMap(document.country)
        return countries.count == 1 ? [EntityID(countries[0])] : nil
    }

    /// Whether somebody or something unknown is judged: `sanctioned a Chinese firm for its support`.
    private func hasUnknown(_ sentence: Int, _ stretch: Range<Int>) -> Bool {
        let grammar = document.grammars[sentence]
        return stretch.contains { noun in
            grammar.tokens[noun].pos == .noun && ["obj", "iobj", "obl", "nmod"].contains(grammar.base(noun))
                && document.entity(sentence: sentence, token: noun) == nil
                && !gazetteer.words[.doerPrepositions].contains(grammar.preposition(noun) ?? "")
        }
    }

    private func tellsReason(before pronoun: Int, _ grammar: Grammar) -> Bool {
        guard pronoun > 1 else { return false }
        let pair = (grammar.lowered[pronoun - 2], grammar.lowered[pronoun - 1])
        return gazetteer.words[.reasonPrepositions].contains(pair.1)
            || gazetteer.words[.reasonPrepositions].contains("\(pair.0) \(pair.1)")
    }

    /// The word of judgement that governs a pronoun, or whose verb does: `warned`, `sanctions` in `imposed sanctions on`.
    private func judgement(over pronoun: Int, _ grammar: Grammar) -> Int? {
        var current = pronoun
        while let above = grammar.head(current) {
            let objects = grammar.children(above, "obj", "nsubj").filter { object in
                object < pronoun && !grammar.isBelow(pronoun, object) && grammar.tokens[object].pos == .noun
            }
            if let noun = (objects + [above]).first(where: { $0 < pronoun && judges($0, grammar) }) { return noun }
            if grammar.base(above) == "conj" || grammar.base(above) == "ccomp" { return nil }
            current = above
        }
        return nil
    }

    private func judges(_ token: Int, _ grammar: Grammar) -> Bool {
        grammar.lemmas(token).contains { lemma in
            gazetteer.judgingWords.contains(lemma)
                || lemma.hasSuffix("s") && gazetteer.judgingWords.contains(String(lemma.dropLast()))
        }
    }

    /// The one right before `and its`: Chad in `thanked Chad and its army`.
    func coupled(_ sentence: Int, _ token: Int, _ sort: PronounSort) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        guard token > 1, grammar.label(token) == "nmod:poss", grammar.lowered[token - 1] == "and",
            let noun = grammar.head(token), grammar.base(noun) == "conj", let first = grammar.head(noun),
            let index = document.mentions[sentence].owner[token - 2],
            document.mentions[sentence].all[index].head == first, grammar.conjuncts(first).first == first,
            grammar.base(first) != "conj", grammar.children(first, "conj").first == noun,
            let id = document.entities[sentence][index], sort != .several, admits(id, as: sort)
        else { return nil }
        return [id]
    }
}
