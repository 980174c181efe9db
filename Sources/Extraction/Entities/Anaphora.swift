import Graphs
import Linguistics

/// Resolves pronouns and descriptions when the text makes them plain, and gives nothing when it does not.
struct Anaphora: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    // MARK: Pronouns

    /// Whom `he`, `she`, `it` or `they` stands for.
    func pronoun(_ sentence: Int, _ token: Int) -> [EntityID] {
        switch document.grammars[sentence].lemma(token) {
        case "he", "she", "his", "her", "him": nearest(sentence, token) { $0 == .official || $0 == .person }
        case "it", "its": nearest(sentence, token, isOnly: true) { $0 == .country || $0 == .organisation }
        case "they", "them", "their": several(sentence, token)
        case "whose": owner(before: token, in: sentence)
        default: []
        }
    }

    /// In `Niger, whose junta …` the one named right before.
    private func owner(before token: Int, in sentence: Int) -> [EntityID] {
        let tokens = document.grammars[sentence].tokens
        let place = token > 1 && tokens[token - 1].form == "," ? token - 2 : token - 1
        guard place >= 0 else { return [] }
        if let named = document.entity(sentence: sentence, token: place) { return [named] }
        // "Malawi, a country whose president …"
        let grammar = document.grammars[sentence]
        guard ["country", "nation"].contains(grammar.lemma(place)), grammar.base(place) == "appos",
            let described = grammar.head(place).flatMap({ document.entity(sentence: sentence, token: $0) })
        else { return [] }
        return [described]
    }

    /// The one candidate before a token in its sentence, else the subject or the one candidate of the sentence before.
    private func nearest(
        _ sentence: Int, _ token: Int, isOnly: Bool = false, where fits: (EntityKind) -> Bool
    ) -> [EntityID] {
        // "it" is not what only narrows another noun: not the movement of "the movement's leader denied it".
        let actors = actors(over: token, in: sentence)
        let here = named(sentence, where: fits).filter {
            $0.token < token && (!isOnly || isArgument($0.token, in: sentence)) && !actors.contains($0.id)
        }
        if !isOnly, let subject = here.first(where: { isSubject($0.token, in: sentence) }) { return [subject.id] }
        if isOnly, hasRival(sentence, token) { return [] }
        let distinct = Set(here.map(\.id))
        if distinct.count == 1, let only = distinct.first { return [only] }
        // In "Tunisia trusts its army. Algeria praised it." there is too much that "it" may be.
        guard distinct.isEmpty, sentence > 0, !isOnly || actors.isEmpty else { return [] }
        let before = named(sentence - 1, where: fits).filter {
            !isOnly || isArgument($0.token, in: sentence - 1) && !isAside($0.token, in: sentence - 1)
        }
        if let subject = before.first(where: { isSubject($0.token, in: sentence - 1) }) { return [subject.id] }
        let earlier = Set(before.map(\.id))
        return earlier.count == 1 ? Array(earlier) : []
    }

    /// Whether something without a name is the subject of the clause above that of a pronoun: in `the typhoon hit Guam
    /// before it threatened Palau` it is the typhoon that did.
    private func hasRival(_ sentence: Int, _ pronoun: Int) -> Bool {
        let grammar = document.grammars[sentence]
        guard grammar.base(pronoun) == "nsubj", let verb = grammar.head(pronoun), grammar.base(verb) == "advcl",
            let above = grammar.head(verb)
        else { return false }
        return grammar.children(above, "nsubj").contains { subject in
            subject < pronoun && document.mentions[sentence].owner[subject] == nil
                && [.noun, .properNoun].contains(grammar.tokens[subject].pos)
        }
    }

    /// Those who act upon a pronoun, whom it cannot stand for: Orban in `Orban met Weidel and hailed her`.
    private func actors(over pronoun: Int, in sentence: Int) -> Set<EntityID> {
        let grammar = document.grammars[sentence]
        guard ["obj", "iobj", "obl"].contains(grammar.base(pronoun)), var verb = grammar.head(pronoun) else {
            return []
        }
        while grammar.children(verb, "nsubj").isEmpty, grammar.base(verb) == "conj", let above = grammar.head(verb) {
            verb = above
        }
        let subjects = grammar.children(verb, "nsubj").flatMap { grammar.conjuncts($0) }
        return Set(
            subjects.compactMap { subject in
                document.entity(sentence: sentence, token: subject)
                    ?? document.mentions[sentence].person(ledBy: subject).flatMap { document.entities[sentence][$0] }
            })
    }

    private func isArgument(_ token: Int, in sentence: Int) -> Bool {
        guard document.mentions[sentence].person(ledBy: token) == nil else { return false }
        let grammar = document.grammars[sentence]
        guard !["compound", "amod", "flat"].contains(grammar.base(token)) else { return false }
        return grammar.base(token) != "nmod" || isPartnerInObject(token, grammar)
    }

    /// Whether an act told by verb and noun reaches somebody through the noun: `issued a warning to Russia`.
    private func isPartnerInObject(_ token: Int, _ grammar: Grammar) -> Bool {
        guard let noun = grammar.head(token), grammar.base(noun) == "obj", let preposition = grammar.preposition(token)
        else { return false }
        return ["to", "on", "upon", "with", "against"].contains(preposition)
    }

    /// Whether only a relative clause tells of something, or it only reports what the sentence tells.
    private func isAside(_ token: Int, in sentence: Int) -> Bool {
        let grammar = document.grammars[sentence]
        guard isSubject(token, in: sentence), let verb = grammar.head(token) else { return false }
        return grammar.base(verb) == "acl" || grammar.lemma(verb) == "report"
    }

    func isSubject(_ token: Int, in sentence: Int) -> Bool {
        document.grammars[sentence].base(token) == "nsubj"
    }

    /// The entities of some kinds named in a sentence, with the token by which each hangs on it.
    func named(_ sentence: Int, withAdjectives: Bool = false, where fits: (EntityKind) -> Bool)
        -> [(id: EntityID, token: Int)]
    {
        document.mentions[sentence].all.enumerated().compactMap { index, mention in
            guard let id = document.entities[sentence][index], let draft = document.drafts[id], fits(draft.kind) else {
                return nil
            }
            if !withAdjectives, case .country(_, .adjective) = mention.referent { return nil }
            return (id, mention.head)
        }
    }
}
