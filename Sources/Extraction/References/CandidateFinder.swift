import Graphs
import Linguistics

/// Finds the names and nouns for which a pronoun may stand.
struct CandidateFinder: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer

    /// So many sentences before its own a pronoun may reach.
    static let reach = 3

    /// The candidates of a pronoun, in the order of the text.
    func candidates(for reference: Reference) -> [Candidate] {
        (max(0, reference.sentence - Self.reach)...reference.sentence).flatMap { sentence in
            candidates(in: sentence, for: reference.kind).filter {
                sentence < reference.sentence || $0.token != reference.token
            }
        }
    }

    /// The candidates of a sentence that a pronoun of a kind can mean.
    private func candidates(in sentence: Int, for kind: Reference.Kind) -> [Candidate] {
        let grammar = document.grammars[sentence]
        var found = grammar.tokens.indices.compactMap { token -> Candidate? in
            guard grammar.isNominal(token), !grammar.excluded.contains(token),
                let (sort, entity) = sort(sentence, token, for: kind)
            else { return nil }
            return Candidate(
                sentence: sentence, token: token, top: top(of: token, in: sentence), sort: sort, entity: entity)
        }
        if kind == .several, let pair = pair(in: sentence) { found.append(pair) }
        return found
    }

    private func sort(_ sentence: Int, _ token: Int, for kind: Reference.Kind) -> (Candidate.Sort, EntityID?)? {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        if kind == .several {
            // Whoever heads a row stands for all of it.
            if grammar.base(token) != "conj", grammar.conjuncts(token).count > 1 { return (.row, nil) }
        }
        if let index = mentions.mentionAt[token] {
            guard mentions.all[index].head == token, let id = document.entities[sentence][index],
                let draft = document.drafts[id]
            else { return nil }
            if mentions.all[index].isNationality || kind != .several && kind.gender == nil && isModifier(token, grammar)
            {
                return nil
            }
            switch (draft.kind, kind) {
            case (.country, .thing): return (.country, id)
            case (.organisation, .thing), (.organisation, .several): return (.body, id)
            case (.place, .thing): return (.place, id)
            case (.official, .person): return (.official, id)
            case (.person, .person): return (.person, id)
            case (.country, .several): return grammar.tokens[token].tag == "NNPS" ? (.plural, nil) : nil
            default: return nil
            }
        }
        guard mentions.person(ledBy: token) == nil else { return nil }
        if grammar.tokens[token].pos == .pronoun {
            guard let other = Reference(sentence, token, in: grammar), other.kind == kind else { return nil }
            return (.pronoun, nil)
        }
        guard !isModifier(token, grammar) else { return nil }
        return noun(sentence, token, for: kind).map { ($0, nil) }
    }

    private func noun(_ sentence: Int, _ token: Int, for kind: Reference.Kind) -> Candidate.Sort? {
        let grammar = document.grammars[sentence]
        let tag = grammar.tokens[token].tag
        if kind == .several { return tag == "NNS" ? .plural : nil }
        guard tag == "NN" || tag == "NNP", !isTime(token, grammar) else { return nil }
        if isUnnamedOffice(sentence, token) { return .office }
        let lemma = grammar.lemma(token)
        let isSomeone =
            gazetteer.privateGroups.contains(lemma) || gazetteer.relatives.contains(lemma)
            || gazetteer.genders.words[lemma] != nil
        if kind.gender != nil {
            let hasName = grammar.children(token, "appos", "flat").contains {
                document.mentions[sentence].mentionAt[$0] != nil
            }
            return isSomeone && !hasName ? .someone : nil
        }
        if isStateBody(sentence, token) { return .stateBody }
        return isSomeone ? nil : .thing
    }

    /// Whether a noun only tells when.
    private func isTime(_ token: Int, _ grammar: Grammar) -> Bool {
        let words = grammar.words
        return grammar.label(token) == "obl:tmod" || words[.weekdays].contains(grammar.lowered[token])
            || words[.months].contains(grammar.lowered[token]) || words[.timeUnits].contains(grammar.lemma(token))
    }

    private func isModifier(_ token: Int, _ grammar: Grammar) -> Bool {
        ["compound", "amod", "flat"].contains(grammar.base(token))
    }

    /// The token by which a name and the title before it hang on their clause.
    private func top(of token: Int, in sentence: Int) -> Int {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        var current = token
        while let above = grammar.head(current) {
            let isInside =
                ["flat", "appos"].contains(grammar.base(current)) || grammar.label(current) == "nmod:desc"
            guard isInside, let person = mentions.mentionAt[token], mentions.person(ledBy: above) == person else {
                break
            }
            current = above
        }
        return current
    }

    /// The two people of whom a sentence tells, one of them as its subject.
    private func pair(in sentence: Int) -> Candidate? {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        let people = mentions.all.indices.filter { index in
            let kind = document.entities[sentence][index].flatMap { document.drafts[$0]?.kind }
            return kind == .official || kind == .person
        }
        guard Set(people.map { document.entities[sentence][$0] }).count == 2,
            let subject = people.map({ top(of: mentions.all[$0].head, in: sentence) })
                .first(where: { grammar.base($0) == "nsubj" })
        else { return nil }
        return Candidate(sentence: sentence, token: subject, top: subject, sort: .pair, entity: nil)
    }
}

extension CandidateFinder {
    /// Whether a noun names a body by which a state acts, without a name of its own: `army` in `the Kenyan army`.
    func isStateBody(_ sentence: Int, _ token: Int) -> Bool {
        document.grammars[sentence].tokens[token].tag == "NN" && document.mentions[sentence].mentionAt[token] == nil
            && gazetteer.stateBodies.contains(document.grammars[sentence].lemma(token))
    }

    /// Whether a noun tells one person by the office alone: `president` in `Finland's president`.
    func isUnnamedOffice(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard grammar.tokens[token].tag == "NN", mentions.mentionAt[token] == nil,
            let title = gazetteer.titles.meaning(of: grammar.lemma(token)), mentions.person(ledBy: token) == nil
        else { return false }
        return ![.honorific, .memberOf].contains(title.relation)
    }
}
