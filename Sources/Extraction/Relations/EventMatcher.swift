import Graphs
import Linguistics
import Press

/// Finds the events of a sentence: every word that triggers a frame of the ontology and has both its ends.
struct EventMatcher {
    private let ontology: Ontology
    private let finder: ReferentFinder
    private let times: TimeReader

    init(ontology: Ontology, finder: ReferentFinder, day: CalendarDay?) {
        self.ontology = ontology
        self.finder = finder
        times = TimeReader(document: finder.document, ontology: ontology, day: day)
    }

    /// The events of one sentence, in the order of their triggers.
    func events(in sentence: Int) -> [Finding] {
        let grammar = finder.document.grammars[sentence]
        guard let last = grammar.tokens.last, last.form != "?" else { return [] }
        let mentions = finder.document.mentions[sentence]
        let events = grammar.tokens.indices.compactMap { token -> Event? in
            guard let kind = Self.kind(of: token, in: grammar), mentions.owner[token] == nil else { return nil }
            return event(at: token, as: kind, in: sentence, grammar)
        }.filter { !$0.isMentionedInPassing }
        let byVerb = Dictionary(
            events.filter { $0.frame.kind == .verb }.map { ($0.trigger.token, $0) },
            uniquingKeysWith: { first, _ in first })
        return events.flatMap { event in
            let above = event.trigger.governor.flatMap { byVerb[$0] }
            return event.findings.filter { finding in above.map { !$0.tells(finding, of: event) } ?? true }
        }
    }

    private static func kind(of token: Int, in grammar: Grammar) -> TriggerKind? {
        if grammar.isVerb(token) { return grammar.base(token) == "compound" ? nil : .verb }
        switch grammar.tokens[token].pos {
        case .noun: return .noun
        case .adjective: return .adjective
        default: return nil
        }
    }

    private func event(at token: Int, as kind: TriggerKind, in sentence: Int, _ grammar: Grammar) -> Event? {
        let readings = grammar.lemmas(token).map { ontology.frames(of: $0, as: kind) }
        guard let frames = readings.first(where: { !$0.isEmpty }) else { return nil }
        let trigger = TriggerReading(
            token: token, sentence: sentence, grammar: grammar, ontology: ontology, finder: finder)
        for frame in frames {
            guard let definition = ontology.definitions[frame.type] else { continue }
            let actors = frame.sources.isEmpty ? definition.sources : frame.sources
            let kinds = frame.targets.isEmpty ? definition.targets : frame.targets
            let pairs = RowLimit.kept(
                trigger.pairs(for: frame, definition).filter { pair in
                    admits(actors, pair.source.id) && admits(kinds, pair.target.id)
                })
            guard !pairs.isEmpty else { continue }
            let found = findings(for: pairs, frame, definition, token, sentence, grammar, trigger)
            return Event(trigger: trigger, frame: frame, findings: found)
        }
        return nil
    }

    private func admits(_ kinds: Set<EntityKind>, _ id: EntityID) -> Bool {
        guard !kinds.isEmpty, let kind = finder.document.drafts[id]?.kind else { return true }
        return kinds.contains(kind) || kind == .person && kinds.contains(.official)
    }

    private func findings(
        for pairs: [(source: Participant, target: Participant)], _ frame: Frame, _ definition: Ontology.Definition,
        _ token: Int, _ sentence: Int, _ grammar: Grammar, _ trigger: TriggerReading
    ) -> [Finding] {
        let reader = StanceReader(grammar: grammar, ontology: ontology)
        let stance = reader.stance(of: token)
        let isAhead = stance.modality == .expected
        let time = times.time(of: token, in: sentence, as: frame.type, isAhead: isAhead)
        // To say that one will not yield is a refusal, not a report of what did not happen.
        let isRefusal = stance.polarity == .negated && trigger.isSaidOfNowOrLater
        let denial = isRefusal ? definition.denial.flatMap(ontology.type(named:)) : nil
        let polarity = denial == nil ? stance.polarity : .affirmed
        let threat = ontology.type(.threat)
        let object = trigger.object(for: frame)
        var attributions: [EntityID: Attribution] = [:]
        return pairs.map { pair in
            let attribution =
                attributions[pair.source.id] ?? Attribution(of: stance, to: pair.source.id, in: sentence, finder)
            attributions[pair.source.id] = attribution
            var modality = attribution.modality
            if trigger.isPurposeOfTravel, modality == .asserted { modality = .expected }
            var type = denial ?? definition.type
            if let threat, definition.type.quad == .materialConflict, polarity == .affirmed,
                trigger.isThreat(whenSpokenByActor: attribution.isOwn)
            {
                type = threat
                modality = attribution.speakers.isEmpty ? .asserted : .reported
            }
            return Finding(
                source: pair.source.id, type: type, target: pair.target.id, polarity: polarity, modality: modality,
                attribution: attribution.speakers, object: object,
                time: time, sentence: sentence, cue: grammar.tokens[token].range, rule: frame.name,
                tokens: (token, pair.source.token, pair.target.token))
        }
    }
}
