import Graphs
import Linguistics

/// An entity at one end of an event and the token where it stands.
struct Participant: Hashable, Sendable {
    let id: EntityID
    let token: Int
}

/// The places around a trigger word and the entities that stand in them.
struct TriggerReading {
    let token: Int
    let sentence: Int
    let grammar: Grammar
    let ontology: Ontology
    let finder: ReferentFinder
    private let arguments: [Role: [Int]]
    private let governor: Int?

    init(token: Int, sentence: Int, grammar: Grammar, ontology: Ontology, finder: ReferentFinder) {
        self.token = token
        self.sentence = sentence
        self.grammar = grammar
        self.ontology = ontology
        self.finder = finder
        if grammar.isVerb(token) {
            arguments = grammar.arguments(of: token, ontology.stance)
            governor = nil
        } else {
            var found: [Role: [Int]] = [:]
            for modifier in grammar.children(token, "nmod", "obl") where grammar.label(modifier) != "nmod:poss" {
                guard let preposition = grammar.preposition(modifier) else { continue }
                found[Role(text: preposition), default: []].append(modifier)
            }
            if let (preposition, nominal) = Self.adjacentPhrase(after: token, in: grammar),
                found[Role(text: preposition)] == nil
            {
                found[Role(text: preposition)] = [nominal]
            }
            if grammar.tokens[token].pos == .adjective { found[.subject] = grammar.children(token, "nsubj") }
            arguments = found
            let above = grammar.head(token).flatMap { grammar.isVerb($0) ? $0 : nil }
            governor = above
        }
    }

    /// The prepositional phrase right behind an event noun, wherever the tree has tied it.
    private static func adjacentPhrase(after token: Int, in grammar: Grammar) -> (String, Int)? {
        let next = token + 1
        guard next < grammar.tokens.count, grammar.tokens[next].pos == .adposition, grammar.base(next) == "case",
            let nominal = grammar.head(next), nominal > next
        else { return nil }
        return (grammar.lemma(next), nominal)
    }

    /// The pairs of ends that a frame finds here; a symmetric pair comes once.
    func pairs(for frame: Frame, _ definition: Ontology.Definition) -> [(source: Participant, target: Participant)] {
        guard hasParticle(frame), hasObject(frame), hasClause(frame) else { return [] }
        let sources = frame.kind == .noun ? nounSources(frame, definition) : verbSources(frame)
        let targets = targets(frame, definition, sources: sources)
        if targets.isEmpty || sources.isEmpty {
            let members = sources.isEmpty ? targets : sources
            let isPlural = frame.target.contains(.each)
            guard isPlural, members.count >= 2 else { return [] }
            return members.indices.flatMap { first in
                members.indices.filter { $0 > first }.map { (members[first], members[$0]) }
            }
        }
        return sources.flatMap { source in
            targets.filter { $0.id != source.id }.map { (source, $0) }
        }
    }

    private func hasParticle(_ frame: Frame) -> Bool {
        guard frame.kind == .verb else { return true }
        let particle = grammar.children(token, "compound").first { grammar.label($0) == "compound:prt" }.map(
            grammar.lemma)
        if let wanted = frame.particle { return particle == wanted }
        return particle == nil || !frame.objects.isEmpty || particle == "up"
    }

    private func hasObject(_ frame: Frame) -> Bool {
        guard !frame.objects.isEmpty else { return true }
        let objects = (arguments[.object] ?? []).flatMap { grammar.conjuncts($0) }
        return objects.contains { frame.objects.contains(grammar.lemma($0)) }
    }

    private func hasClause(_ frame: Frame) -> Bool {
        guard frame.needsClause else { return true }
        return grammar.children(token, "xcomp", "ccomp", "advcl").contains { clause in
            clause > token && grammar.preposition(clause) == "to"
        }
    }

    // MARK: Sources

    private func verbSources(_ frame: Frame) -> [Participant] {
        for role in frame.source {
            let found = standing(at: arguments[role] ?? [], as: .source)
            if !found.isEmpty { return unique(role == .subject ? persons(behindWho: found) : found) }
        }
        return []
    }

    /// In `Lee, an official at the ministry, who warned` the one whom `who` stands for is Lee, not the ministry.
    private func persons(behindWho found: [Participant]) -> [Participant] {
        let saysWho = grammar.children(token, "nsubj").contains { grammar.lowered[$0] == "who" }
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
        for role in frame.source {
            let found: [Participant]
            if role == .owner {
                found = qualifiers()
            } else {
                found = standing(at: arguments[role] ?? [], as: .source)
            }
            if !found.isEmpty { return unique(found) }
        }
        if definition.borrowsSubject, grammar.base(token) == "nmod", isOccasion, let object = grammar.head(token),
            ["obj", "obl"].contains(grammar.base(object)), let verb = grammar.head(object), grammar.isVerb(verb)
        {
            return subjects(of: verb)
        }
        guard let governor, !frame.source.contains(Role(text: "between")) || frame.source.contains(.owner) else {
            return []
        }
        if grammar.base(token) == "obj", ontology.lightVerbs.contains(grammar.lemma(governor)) {
            return subjects(of: governor)
        }
        if grammar.base(token) == "obl", definition.borrowsSubject, isOccasion { return subjects(of: governor) }
        if grammar.base(token) == "nsubj", grammar.lemma(governor) == "come" {
            let origin = grammar.children(governor, "obl").filter { grammar.preposition($0) == "from" }
            return unique(standing(at: origin, as: .source))
        }
        return []
    }

    /// Whether an event noun tells the occasion of its clause: `during talks`, `on a visit`.
    private var isOccasion: Bool {
        ["in", "on", "during", "at", "after", "before", "following"].contains(grammar.preposition(token) ?? "")
    }

    private func subjects(of verb: Int) -> [Participant] {
        let found = grammar.arguments(of: verb, ontology.stance)
        return unique(standing(at: found[.subject] ?? [], as: .source))
    }

    /// Possessors and adjectives of an event noun, without what an `of`-phrase names.
    private func qualifiers() -> [Participant] {
        let inside = (arguments[Role(text: "of")] ?? []) + (arguments[Role(text: "from")] ?? [])
        let excluded = Set(standing(at: inside, as: .target(reachesOwner: true)).map(\.id))
        let possessors = standing(
            at: grammar.children(token).filter { grammar.label($0) == "nmod:poss" }, as: .source)
        if !possessors.isEmpty { return unique(possessors) }
        return unique(owners(of: token)).filter { !excluded.contains($0.id) }
    }

    // MARK: Targets

    private func targets(_ frame: Frame, _ definition: Ontology.Definition, sources: [Participant]) -> [Participant] {
        for role in frame.target {
            let found: [Participant]
            switch role {
            case .each:
                if sources.count > 1 { return [] }
                continue
            case .clause: found = clauseTargets()
            case .owner: found = (arguments[.object] ?? []).flatMap { owners(of: $0) }
            default: found = standing(in: role, frame, definition)
            }
            if !found.isEmpty { return unique(found) }
        }
        return []
    }

    private func standing(in role: Role, _ frame: Frame, _ definition: Ontology.Definition) -> [Participant] {
        if role == .object, !frame.objects.isEmpty { return [] }
        var tokens = arguments[role] ?? []
        if frame.kind == .noun, let governor, grammar.base(token) == "obj" || grammar.base(token) == "nsubj",
            ontology.lightVerbs.contains(grammar.lemma(governor))
        {
            tokens += grammar.children(governor, "obl").filter { grammar.preposition($0) == role.text && $0 > token }
        }
        let reaches = definition.reachesOwner
        if role == .object, reaches {
            let events = tokens.filter(isEventNoun)
            if !events.isEmpty {
                return tokens.flatMap {
                    isEventNoun($0) ? doers(of: $0) : standing(at: [$0], as: .target(reachesOwner: true))
                }
            }
        }
        return standing(at: tokens, as: .target(reachesOwner: reaches))
    }

    private func isEventNoun(_ noun: Int) -> Bool {
        grammar.tokens[noun].pos == .noun && finder.document.mentions[sentence].owner[noun] == nil
            && !ontology.frames(of: grammar.lemma(noun), as: .noun).isEmpty
    }

    /// Blame or praise for an event is meant for whoever did it: `Serbia's crackdown on`, `strikes by Israel`.
    private func doers(of event: Int) -> [Participant] {
        let phrases = grammar.children(event, "nmod").filter { ["by", "from"].contains(grammar.preposition($0) ?? "") }
        let named = standing(at: phrases, as: .source)
        if !named.isEmpty { return named }
        let undergoers = grammar.children(event, "nmod").filter { grammar.label($0) != "nmod:poss" }
        let excluded = Set(standing(at: undergoers, as: .target(reachesOwner: true)).map(\.id))
        return owners(of: event).filter { !excluded.contains($0.id) }
    }

    /// The arguments inside the complement clause: `threatened to bomb Tripoli`, `agreed to supply Kyiv`.
    private func clauseTargets() -> [Participant] {
        let clauses = grammar.children(token, "xcomp", "ccomp", "advcl", "acl").filter { clause in
            let marker = grammar.preposition(clause)
            return marker == "to" || grammar.base(clause) == "xcomp" || grammar.base(clause) == "ccomp"
        }
        for clause in clauses {
            let inside = grammar.arguments(of: clause, ontology.stance)
            for role in ["object", "indirect", "to", "against", "on", "with", "in", "from", "for", "into", "over"] {
                let found = standing(
                    at: inside[Role(text: role)] ?? [], as: .target(reachesOwner: role == "object"))
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    private func standing(at tokens: [Int], as end: End) -> [Participant] {
        finder.participants(sentence, tokens, as: end)
    }

    private func owners(of token: Int) -> [Participant] {
        finder.owners(sentence, token).map { Participant(id: $0, token: token) }
    }

    private func unique(_ participants: [Participant]) -> [Participant] {
        var seen: Set<EntityID> = []
        return participants.filter { seen.insert($0.id).inserted }
    }

    // MARK: Object

    /// The shortest noun phrase of what was given, demanded or agreed; nothing where the object is an end itself.
    func object(for frame: Frame) -> String? {
        guard frame.kind == .verb, let object = arguments[.object]?.first, grammar.head(object) == token else {
            return nil
        }
        guard !frame.target.contains(.object) || !frame.objects.isEmpty else { return nil }
        guard finder.document.mentions[sentence].owner[object] == nil, grammar.tokens[object].pos == .noun else {
            return nil
        }
        var start = object
        while start > 0, grammar.head(start - 1) == object,
            ["amod", "compound", "nummod"].contains(grammar.base(start - 1))
        {
            start -= 1
        }
        if start == object, frame.objects.contains(grammar.lemma(object)) { return nil }
        return MentionFinder.name(at: start..<(object + 1), in: grammar.sentence)
    }
}
