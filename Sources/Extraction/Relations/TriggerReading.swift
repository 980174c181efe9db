import Graphs
import Linguistics

/// The places around a trigger word and the entities that stand in them.
struct TriggerReading {
    let token: Int
    let sentence: Int
    let grammar: Grammar
    let ontology: Ontology
    let finder: ReferentFinder
    /// What stands around the trigger, by role.
    let arguments: Arguments
    /// What the verb's object is about, through nouns of measure and coordination.
    let objects: [Int]
    /// The event noun itself or the measure above it, `series` in `a series of strikes`.
    let carrier: Int
    /// The verb above an event noun.
    let head: Int?

    init(token: Int, sentence: Int, grammar: Grammar, ontology: Ontology, finder: ReferentFinder) {
        self.token = token
        self.sentence = sentence
        self.grammar = grammar
        self.ontology = ontology
        self.finder = finder
        if grammar.isVerb(token) {
            arguments = grammar.arguments(of: token)
            carrier = token
            head = nil
        } else {
            var phrases = grammar.phrases(around: token)
            if grammar.base(token) == "xcomp", phrases[.subject] == nil, let verb = grammar.head(token),
                grammar.tokens[token].pos == .adjective
            {
                phrases[.subject] = grammar.children(verb, "nsubj")
            }
            arguments = phrases
            carrier = grammar.measure(of: token, measures: ontology.measures)
            head = grammar.head(carrier).flatMap { grammar.isVerb($0) ? $0 : nil }
        }
        objects = (arguments[.object] ?? []).flatMap(grammar.conjuncts)
            .map { grammar.substance(of: $0, measures: ontology.measures) }
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
            return couples(ofRow: sources, orOf: targets, for: frame)
        }
        return sources.flatMap { source in
            targets.filter { $0.id != source.id }.map { (source, $0) }
        }
    }

    /// The members of a row as each other's partners, where the words say so and nobody else has a part in the deed.
    ///
    /// `A and B met` and `talks between A and B` say so. Who cooperates `with A and B` is no reason to couple A and B, and
    /// neither is what A and B do with somebody whom the text leaves unnamed.
    private func couples(
        ofRow sources: [Participant], orOf targets: [Participant], for frame: Frame
    ) -> [(source: Participant, target: Participant)] {
        guard frame.target.contains(.each), !hasStatedPartner(frame) else { return [] }
        let isBetween = arguments[.between] != nil
        // Who strikes a deal between others is no party to it.
        let isBroker =
            frame.kind == .verb && isBetween && (!frame.source.contains(.between) || arguments[.subject] != nil)
        guard !isBroker, !sources.isEmpty || isBetween else { return [] }
        return couples(of: sources.isEmpty ? targets : sources, isSymmetric: true)
    }

    /// Whether a phrase of the deed's or of its thin verb's tells who the other side is, whether or not somebody is found in it.
    private func hasStatedPartner(_ frame: Frame) -> Bool {
        frame.target.contains { role in
            guard role.isPreposition, role != .between else { return false }
            if arguments[role] != nil { return true }
            guard let head, grammar.base(carrier) == "obj" else { return false }
            return grammar.children(head, "obl").contains { grammar.preposition($0) == role.text && $0 > token }
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
}
