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
    /// What stands around the trigger, by role.
    let arguments: [Role: [Int]]
    /// The event noun itself or the measure above it, `series` in `a series of strikes`.
    let carrier: Int
    /// The verb above an event noun.
    let governor: Int?

    init(token: Int, sentence: Int, grammar: Grammar, ontology: Ontology, finder: ReferentFinder) {
        self.token = token
        self.sentence = sentence
        self.grammar = grammar
        self.ontology = ontology
        self.finder = finder
        if grammar.isVerb(token) {
            arguments = grammar.arguments(of: token, ontology.stance)
            carrier = token
            governor = nil
        } else {
            var phrases = grammar.phrases(around: token)
            if grammar.base(token) == "xcomp", phrases[.subject] == nil, let verb = grammar.head(token),
                grammar.tokens[token].pos == .adjective
            {
                phrases[.subject] = grammar.children(verb, "nsubj")
            }
            arguments = phrases
            carrier = grammar.measure(of: token, measures: ontology.measures)
            governor = grammar.head(carrier).flatMap { grammar.isVerb($0) ? $0 : nil }
        }
    }

    /// The reading of another word of the same sentence.
    func reading(of other: Int) -> TriggerReading {
        TriggerReading(token: other, sentence: sentence, grammar: grammar, ontology: ontology, finder: finder)
    }

    /// The pairs of ends that a frame finds here; a symmetric pair comes once.
    func pairs(for frame: Frame, _ definition: Ontology.Definition) -> [(source: Participant, target: Participant)] {
        guard fits(frame) else { return [] }
        let sources = sources(for: frame, definition)
        if frame.kind == .noun, frame.target.contains(.each) {
            let coupled = coupled()
            if coupled.count == 2 { return [(coupled[0], coupled[1])] }
        }
        if sources.count >= 2, isMutual(frame) { return couples(of: sources, isSymmetric: definition.type.isSymmetric) }
        let targets = targets(for: frame, definition, sources: sources)
        if targets.isEmpty || sources.isEmpty {
            let members = sources.isEmpty ? targets : sources
            // Who strikes a deal between others is no party to it.
            guard frame.target.contains(.each), members.count >= 2 else { return [] }
            if frame.kind == .verb, arguments[Role(text: "between")] != nil { return [] }
            return couples(of: members, isSymmetric: true)
        }
        return sources.flatMap { source in
            targets.filter { $0.id != source.id }.map { (source, $0) }
        }
    }

    private func couples(of members: [Participant], isSymmetric: Bool) -> [(source: Participant, target: Participant)] {
        members.indices.flatMap { first in
            members.indices.filter { isSymmetric ? $0 > first : $0 != first }.map { (members[first], members[$0]) }
        }
    }

    /// Whether the target is `each other` or `one another`, in its place or, since trees seldom agree on it, right behind
    /// the trigger or the clause below.
    private func isMutual(_ frame: Frame) -> Bool {
        func isPronoun(at start: Int) -> Bool {
            guard start >= 0, start + 1 < grammar.tokens.count else { return false }
            let pair = (grammar.lowered[start], grammar.lowered[start + 1])
            return pair == ("each", "other") || pair == ("one", "another")
        }
        if frame.target.contains(.object), isPronoun(at: token + 1) { return true }
        if frame.target.contains(.clause), clauses.contains(where: { isPronoun(at: $0 + 1) }) { return true }
        return frame.target.contains { role in
            (arguments[role] ?? []).contains { isPronoun(at: $0 - 1) || isPronoun(at: $0) }
        }
    }

    // MARK: Conditions

    /// Whether all that a frame asks for stands around the trigger.
    func fits(_ frame: Frame) -> Bool {
        hasParticle(frame) && hasObject(frame) && hasSubject(frame) && hasPhrase(frame) && hasClause(frame)
            && frame.hasObject.map { $0 == (arguments[.object] != nil) } ?? true
            && (frame.tone?.holds(for: clauseTone) ?? true)
            && !isThin(frame)
    }

    private func hasParticle(_ frame: Frame) -> Bool {
        guard frame.kind == .verb else { return true }
        if let wanted = frame.particle { return grammar.hasParticle(token, wanted) }
        let particle = grammar.particle(of: token)
        return particle == nil || !frame.objects.isEmpty || frame.phrase != nil || particle == "up"
            || particle.map { frame.target.contains(Role(text: $0)) } ?? false
    }

    /// What the verb's object is about, through nouns of measure and coordination.
    private var objects: [Int] {
        (arguments[.object] ?? []).flatMap { grammar.conjuncts($0) }
            .map { grammar.substance(of: $0, measures: ontology.measures) }
    }

    private func hasObject(_ frame: Frame) -> Bool {
        if objects.contains(where: { ontology.isOne(grammar.lemma($0), of: frame.barredObjects) }) { return false }
        // "Banned imports of coal" as well as "banned a series of imports".
        let named = (arguments[.object] ?? []).flatMap { grammar.conjuncts($0) } + objects
        return frame.objects.isEmpty || named.contains { ontology.isOne(grammar.lemma($0), of: frame.objects) }
    }

    private func hasSubject(_ frame: Frame) -> Bool {
        guard !frame.subjects.isEmpty else { return true }
        return (arguments[.subject] ?? []).contains { subject in
            let noun = grammar.substance(of: subject, measures: ontology.measures)
            // The word "official" admits whoever is named and in office.
            let isInOffice =
                frame.subjects.contains("official")
                && standing(at: [subject], as: .source).contains { finder.document.drafts[$0.id]?.kind == .official }
            return isInOffice || ontology.isOne(grammar.lemma(noun), of: frame.subjects)
        }
    }

    private func hasPhrase(_ frame: Frame) -> Bool { frame.phrase == nil || phraseNoun(frame) != nil }

    /// The noun of the phrase that a frame asks for; nothing when it is missing or none is asked for.
    func phraseNoun(_ frame: Frame) -> Int? {
        guard let phrase = frame.phrase else { return nil }
        return (arguments[Role(text: phrase.preposition)] ?? []).first { nominal in
            let noun = grammar.substance(of: nominal, measures: ontology.measures)
            return phrase.nouns.isEmpty || ontology.isOne(grammar.lemma(noun), of: phrase.nouns)
        }
    }

    private func hasClause(_ frame: Frame) -> Bool {
        if !frame.barredClauseVerbs.isEmpty,
            clauses.contains(where: { frame.barredClauseVerbs.contains(grammar.lemma($0)) })
        {
            return false
        }
        if !frame.clauseVerbs.isEmpty {
            return clauses.contains { frame.clauseVerbs.contains(grammar.lemma($0)) }
        }
        switch frame.needsClause {
        case nil: return true
        case true?:
            return grammar.children(token, "xcomp", "ccomp", "advcl").contains { clause in
                let isBare = grammar.base(clause) != "advcl" && grammar.tokens[clause].tag == "VB"
                return clause > token && (isBare || grammar.preposition(clause) == "to")
            }
        case false?:
            // Wherever the tree has tied it: "called on the king to resign".
            return !grammar.tokens.indices.contains { clause in
                clause > token && grammar.preposition(clause) == "to" && grammar.tokens[clause].tag == "VB"
                    && grammar.isBelow(clause, token)
            }
        }
    }

    /// Whether a verb of giving has a mere deed for its object: `gave a warning` supplies nobody.
    private func isThin(_ frame: Frame) -> Bool {
        guard frame.kind == .verb, frame.objects.isEmpty, frame.phrase == nil,
            ontology.lightVerbs.contains(grammar.lemma(token)),
            ontology.definitions[frame.type]?.type.quad == .materialCooperation
        else { return false }
        return objects.contains { object in
            let types = ontology.frames(of: grammar.lemma(object), as: .noun).map(\.type)
            return !types.isEmpty
                && types.allSatisfy { ontology.definitions[$0]?.type.quad != .materialCooperation }
        }
    }

    /// Whether a deed to come hangs on what the other does: `will cut off its gas unless`, `would strike back if`.
    ///
    /// With `if` that is a threat only in the mouth of the one who acts.
    func isThreat(whenSpokenByActor isSpokenByActor: Bool) -> Bool {
        let auxiliaries = grammar.children(token, "aux").map(grammar.lemma)
        let isSure = auxiliaries.contains { ["will", "would", "shall"].contains($0) }
        guard grammar.isVerb(token), isSure || auxiliaries.contains(where: { ["may", "might", "could"].contains($0) })
        else { return false }
        let conditions = grammar.children(token, "advcl").flatMap { grammar.children($0, "mark") }.map {
            grammar.lowered[$0]
        }
        return isSure && conditions.contains("unless") || isSpokenByActor && conditions.contains("if")
    }

    /// Whether an event noun tells what somebody travels for: `flew to Oslo for talks with`.
    var isPurposeOfTravel: Bool {
        guard grammar.base(carrier) == "obl", grammar.preposition(carrier) == "for", let governor else { return false }
        return ontology.frames(of: grammar.lemma(governor), as: .verb).contains { $0.type == "visited" }
    }

    // MARK: The clause below

    /// The complement clauses of the trigger: `threatened to bomb Tripoli`, `committed to training police`.
    var clauses: [Int] {
        let below = grammar.children(token, "xcomp", "ccomp", "advcl", "acl").filter { clause in
            let marker = grammar.preposition(clause)
            return marker == "to" || grammar.base(clause) == "xcomp" || grammar.base(clause) == "ccomp"
                || marker == nil && grammar.tokens[clause].tag == "VBG" && clause <= token + 2
        }
        // An object may be the noun above a relative clause, whose other clauses are none of the trigger's.
        let ownObjects = grammar.isVerb(token) ? objects.filter { grammar.isBelow($0, token) } : []
        let ofObject = ownObjects.flatMap { grammar.children($0, "acl") }
        return below + ofObject.filter { grammar.preposition($0) == "to" }
    }

    /// The deed that a clause tells and the frame that reads it.
    func frame(ofClause clause: Int) -> (reading: TriggerReading, frame: Frame)? {
        guard clause != token else { return nil }
        let reading = reading(of: clause)
        let fitting = ontology.frames(of: grammar.lemma(clause), as: .verb).first { $0.tone == nil && reading.fits($0) }
        return fitting.map { (reading, $0) }
    }

    private var clauseTone: ClauseTone? {
        for clause in clauses {
            if frame(ofClause: clause) == nil,
                grammar.children(clause, "obl").contains(where: { grammar.preposition($0) == "against" })
            {
                return .hostile
            }
            guard let type = frame(ofClause: clause)?.frame.type,
                let definition = ontology.definitions[type]?.type
            else { continue }
            switch definition.quad {
            case .verbalCooperation, .materialCooperation: return .friendly
            case .verbalConflict where definition.eventClass == .request: return nil
            case .verbalConflict, .materialConflict: return .hostile
            case nil: return nil
            }
        }
        return nil
    }

    // MARK: Entities

    func standing(at tokens: [Int], as end: End) -> [Participant] {
        (tokens + membersInApposition(tokens)).flatMap { token in
            let found = finder.referents(sentence, token, as: end)
            return (found.isEmpty ? beside(token, as: end) : found).map { Participant(id: $0, token: token) }
        }
    }

    /// In `between Israel, Hamas` a headline parts the two by a comma alone, which trees take for an apposition.
    private func membersInApposition(_ tokens: [Int]) -> [Int] {
        guard tokens.count == 1, grammar.preposition(tokens[0]) == "between" else { return [] }
        return grammar.children(tokens[0], "appos").filter { finder.document.mentions[sentence].owner[$0] != nil }
    }

    /// Whom a common noun stands for by what is beside it: `Iran, a country that supplies`, `Israeli army bulldozers`.
    private func beside(_ token: Int, as end: End) -> [EntityID] {
        let isArmed = grammar.children(token, "compound").contains { finder.gazetteer.namesState(grammar.lemma($0)) }
        if isArmed, grammar.tokens[token].pos == .noun { return finder.owners(sentence, token) }
        guard grammar.base(token) == "appos", grammar.tokens[token].pos == .noun, let named = grammar.head(token),
            finder.document.mentions[sentence].owner[named] != nil
        else { return [] }
        return finder.referents(sentence, named, as: end)
    }

    func owners(of token: Int) -> [Participant] {
        finder.owners(sentence, token).map { Participant(id: $0, token: token) }
    }

    func unique(_ participants: [Participant]) -> [Participant] {
        var seen: Set<EntityID> = []
        return participants.filter { seen.insert($0.id).inserted }
    }

    /// Whether a noun names a deed and not somebody.
    func isEventNoun(_ noun: Int) -> Bool {
        grammar.tokens[noun].pos == .noun && finder.document.mentions[sentence].owner[noun] == nil
            && !ontology.frames(of: grammar.lemma(noun), as: .noun).isEmpty
    }

    /// Who does a deed or makes a proposal: `Serbia's crackdown on`, `strikes by Israel`, `a plan of Egypt`.
    func doers(of noun: Int) -> [Participant] {
        let phrases = grammar.phrases(around: noun)
        let frames = ontology.frames(of: grammar.lemma(noun), as: .noun)
        let from = Role(text: "from")
        let isLeaving = frames.contains { $0.target.contains(from) }
        let origins = isLeaving ? [] : phrases[from] ?? []
        let named = standing(at: (phrases[Role(text: "by")] ?? []) + origins, as: .source)
        if !named.isEmpty { return unique(named) }
        let isDoneByOf = frames.isEmpty || frames.contains { $0.source.contains(Role(text: "of")) }
        let undergoers = grammar.children(noun, "nmod").filter {
            grammar.label($0) != "nmod:poss" && !(isDoneByOf && grammar.preposition($0) == "of")
        }
        let left = isLeaving ? phrases[from] ?? [] : []
        let excluded = Set(standing(at: undergoers + left, as: .target(reachesOwner: true)).map(\.id))
        return unique(owners(of: noun).filter { !excluded.contains($0.id) })
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
