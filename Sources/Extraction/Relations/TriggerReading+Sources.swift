import Graphs
import Linguistics

extension TriggerReading {
    /// Who acts, by the best place of a frame where somebody stands.
    func sources(for frame: Frame, _ definition: Ontology.Definition) -> [Participant] {
        frame.kind == .noun ? nounSources(frame, definition) : verbSources(frame)
    }

    private func verbSources(_ frame: Frame) -> [Participant] {
        let phrase = phraseNoun(frame)
        let around = phrase.map(grammar.phrases(around:)) ?? Arguments()
        for role in frame.source {
            let found: [Participant]
            if let whose = role.whose {
                found = (arguments[whose] ?? []).flatMap { nominal -> [Participant] in
                    let noun = grammar.substance(of: nominal, measures: ontology.measures)
                    let inner = doers(of: noun)
                    return inner.isEmpty && noun != nominal ? doers(of: nominal) : inner
                }
            } else if role == .owner {
                found = phrase.map(doers) ?? []
            } else if role == .bearer {
                found = bearers
            } else if role == .assailant {
                found = standing(at: assailants, as: .source)
            } else if role == .subject {
                if let agent = grammar.agentCompounded(with: token) { return named(at: agent) }
                let subjects = arguments[role] ?? intransitiveSubjects(frame)
                let named = persons(behindWho: standing(at: subjects, as: .source))
                let behind =
                    named.isEmpty ? subjects.filter { isEventNoun($0) || isMessage($0) }.flatMap(doers) : named
                found = behind.isEmpty ? senders : behind
            } else {
                found = standing(at: arguments[role] ?? around[role] ?? [], as: .source)
            }
            if !found.isEmpty { return unique(found) }
        }
        return []
    }

    /// The subject of an attack in a clause of time: `died when Chadian troops opened fire`.
    private var assailants: [Int] {
        let clauses = grammar.children(token, "advcl").filter { clause in
            grammar.children(clause, "mark", "advmod").contains {
                grammar.word($0, isIn: .attackTimeMarkers)
            }
        }
        return clauses.flatMap { clause -> [Int] in
            let reading = reading(of: clause)
            let isAttack = grammar.lemmas(clause).flatMap { ontology.frames(of: $0, as: .verb) }.contains { frame in
                ontology.definitions[frame.type]?.type.eventClass == .assault && reading.fits(frame)
            }
            return isAttack ? reading.arguments[.subject] ?? [] : []
        }
    }

    private func named(at place: Int) -> [Participant] {
        finder.document.entity(sentence: sentence, token: place).map { [Participant(id: $0, token: place)] } ?? []
    }

    /// In `sent a letter criticising Chad` the sender criticises, in `a letter from Mali criticising Chad` Mali.
    private var senders: [Participant] {
        guard grammar.base(token) == "acl", grammar.tokens[token].tag == "VBG", let letter = grammar.head(token) else {
            return []
        }
        let writers = isMessage(letter) ? doers(of: letter) : []
        guard writers.isEmpty else { return writers }
        guard grammar.base(letter) == "obj", let verb = grammar.head(letter),
            ontology.lightVerbs.contains(grammar.lemma(verb))
                || isMessage(letter) && grammar.lemma(verb, isIn: .publishingVerbs)
        else { return [] }
        return subjects(of: verb)
    }

    /// Whether a noun names what somebody has written or said.
    private func isMessage(_ noun: Int) -> Bool {
        grammar.tokens[noun].pos == .noun && grammar.lemma(noun, isIn: .messageNouns)
    }

    /// The subject of a verb without object that the tree takes for a passive: `forces retreated from`.
    private func intransitiveSubjects(_ frame: Frame) -> [Int] {
        guard !frame.target.contains(.object), frame.objects.isEmpty else { return [] }
        let isPassive = grammar.children(token).contains { grammar.label($0) == "aux:pass" }
        return isPassive ? [] : grammar.children(token, "nsubj")
    }

    /// In `Lee, an official at the ministry, who warned` the one whom `who` stands for is Lee, not the ministry.
    private func persons(behindWho found: [Participant]) -> [Participant] {
        let saysWho = grammar.children(token, "nsubj").contains {
            grammar.lowered[$0] == "who" && grammar.label($0) == "nsubj"
        }
        guard saysWho, grammar.label(token) == "acl:relcl" else { return found }
        return found.flatMap { participant -> [Participant] in
            var current = participant.token
            for _ in 0..<4 {
                let here = standing(at: [current], as: .source).filter { isPerson($0.id) }
                if !here.isEmpty { return here }
                guard ["nmod", "appos", "flat"].contains(grammar.base(current)), let above = grammar.head(current)
                else { break }
                current = above
            }
            let isNation = finder.document.drafts[participant.id]?.kind == .country
            return isNation ? [participant] : []
        }
    }

    private func isPerson(_ id: EntityID) -> Bool {
        let kind = finder.document.drafts[id]?.kind
        return kind == .official || kind == .person
    }

    private func nounSources(_ frame: Frame, _ definition: Ontology.Definition) -> [Participant] {
        let phrase = phraseNoun(frame)
        let around = phrase.map(grammar.phrases(around:)) ?? Arguments()
        for role in frame.source {
            let found =
                role == .owner
                ? phrase.map(doers) ?? qualifiers()
                : role == .bearer
                    ? bearers
                    : role == .partaker ? partakers : standing(at: arguments[role] ?? around[role] ?? [], as: .source)
            let others = found.filter { !isLeft($0, by: frame) }
            if !others.isEmpty { return unique(others) }
        }
        if isState(behind: grammar.words[.settingPrepositions]), !frame.source.contains(Role(text: "between")) {
            return unique(standing(at: arguments[.subject] ?? [], as: .source))
        }
        if hasStranger { return [] }
        if definition.borrowsSubject, grammar.base(token) == "nmod", grammar.preposition(token) == "on",
            let traveller = grammar.head(token)
        {
            let found = standing(at: [traveller], as: .source).filter { isPerson($0.id) }
            if !found.isEmpty { return unique(found) }
        }
        if definition.borrowsSubject, grammar.base(token) == "nmod", isOccasion, let object = grammar.head(token),
            ["obj", "obl"].contains(grammar.base(object)), let verb = grammar.head(object), grammar.isVerb(verb)
        {
            return subjects(of: verb)
        }
        if definition.borrowsSubject, let place = placeOfStay {
            return unique(standing(at: grammar.children(place, "nsubj"), as: .source))
        }
        guard let head, !frame.source.contains(Role(text: "between")) || frame.source.contains(.owner) else {
            return []
        }
        if grammar.base(carrier) == "obj", ontology.lightVerbs.contains(grammar.lemma(head)) {
            return subjects(of: head)
        }
        if grammar.base(token) == "obl", definition.borrowsSubject, isOccasion || isPurposeOfTravel {
            return subjects(of: head)
        }
        if grammar.base(token) == "nsubj", grammar.lemma(head) == "come" {
            let origin = grammar.children(head, "obl").filter { grammar.preposition($0) == "from" }
            return unique(standing(at: origin, as: .source))
        }
        return []
    }

    /// In `the withdrawal of forces from Chad` the country left is no owner of the forces.
    private func isLeft(_ participant: Participant, by frame: Frame) -> Bool {
        guard frame.target.contains(Role(text: "from")), let places = arguments[Role(text: "from")] else {
            return false
        }
        return standing(at: places, as: .target(reachesOwner: false)).contains { $0.id == participant.id }
    }

    /// Whether an event noun behind a preposition tells the state of a subject: `is at war`, `was under attack`.
    func isState(behind prepositions: Set<String>) -> Bool {
        guard arguments[.subject] != nil, let preposition = grammar.preposition(token) else { return false }
        return prepositions.contains(preposition)
    }

    /// Whether somebody unknown is named as the doer, so that nobody else may be: `after the senator's visit to Cuba`, `backed
    /// Chad in its war with Mali`.
    private var hasStranger: Bool {
        arguments[Role(text: "by")] != nil
            || grammar.children(token).contains { grammar.label($0) == "nmod:poss" }
    }

    /// Whether an event noun tells the occasion of its clause: `during talks`, `on a visit`.
    ///
    /// `In talks` right behind another noun may belong to that noun: `agreed to mediation in talks with Chad`.
    private var isOccasion: Bool {
        guard let preposition = grammar.preposition(token) else { return false }
        if preposition == "in", let first = grammar.graph.subtree(of: token).first, first > 0,
            isEventNoun(first - 1)
        {
            return false
        }
        return grammar.words[.eventPrepositions].contains(preposition)
    }

    private func subjects(of verb: Int) -> [Participant] {
        let found = grammar.arguments(of: verb)
        let subjects = found[.subject] ?? (grammar.isPassive(verb) ? found[.object] : nil)
        return unique(standing(at: subjects ?? [], as: .source))
    }

    /// Possessors and adjectives of an event noun, without what an `of`-phrase names.
    func qualifiers() -> [Participant] {
        let inside = (arguments[Role(text: "of")] ?? []) + (arguments[Role(text: "from")] ?? [])
        let excluded = Set(standing(at: inside, as: .target(reachesOwner: true)).map(\.id))
        let possessors = standing(
            at: grammar.children(token).filter { grammar.label($0) == "nmod:poss" }, as: .source)
        if !possessors.isEmpty { return unique(possessors) }
        if isParted { return [] }
        return unique(owners(of: token)).filter { !excluded.contains($0.id) }
    }

    /// Whether a participle parts the noun from a name before it: in `Chad supplied aid` the name owns no aid.
    private var isParted: Bool {
        grammar.children(token, "amod").contains { modifier in
            guard ["VBN", "VBD"].contains(grammar.tokens[modifier].tag), modifier > 0,
                let index = finder.document.mentions[sentence].mentionAt[modifier - 1]
            else { return false }
            if case .country(_, .adjective) = finder.document.mentions[sentence].all[index].referent { return false }
            return true
        }
    }

    /// The two nations coupled before an event noun: `Franco-German talks`, `Chad-Sudan trade`.
    func coupled() -> [Participant] {
        let qualifiers = grammar.children(token, "amod", "compound")
        let inner = qualifiers.flatMap { grammar.children($0, "amod", "compound", "conj") }
        let named = (qualifiers + inner).sorted().filter { finder.document.mentions[sentence].mentionAt[$0] != nil }
        guard named.contains(where: { $0 + 1 < grammar.tokens.count && grammar.tokens[$0 + 1].pos == .punctuation })
        else {
            // "US–China talks began": the tree may give the first to the verb.
            return named.lazy.compactMap { last -> [Participant]? in
                guard let first = finder.partner(joinedBefore: last, in: sentence) else { return nil }
                return [Participant(id: first, token: last)] + self.named(at: last)
            }.first ?? []
        }
        return unique(
            named.flatMap { self.named(at: $0) })
    }
}
