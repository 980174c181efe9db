import Graphs
import Linguistics

/// Finds the events of a sentence: every word that triggers a frame of the ontology and has both its ends.
struct EventMatcher {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The events of one sentence, in the order of their triggers.
    func events(in sentence: Int) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        let mentions = finder.document.mentions[sentence]
        let events = grammar.tokens.indices.compactMap { token -> Event? in
            guard let kind = Self.kind(of: token, in: grammar), mentions.mentionAt[token] == nil else { return nil }
            return event(at: token, as: kind, in: sentence, grammar)
        }.filter { !$0.isMentionedInPassing }
        let byVerb = Dictionary(
            events.filter { $0.frame.kind == .verb }.map { ($0.trigger.token, $0) },
            uniquingKeysWith: { first, _ in first })
        return events.flatMap { event in
            let above = event.trigger.head.flatMap { byVerb[$0] }
            return event.proposals.filter { proposal in above.map { !$0.tells(proposal, of: event) } ?? true }
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
            let object = trigger.object(for: frame)
            let firmest = trigger.isPurposeOfTravel ? Modality.expected : .asserted
            let proposals = pairs.map { pair in
                Proposal(
                    pair.source, definition.type, pair.target, toldAt: token, shownAt: token, in: grammar,
                    rule: frame.name, object: object, firmest: firmest)
            }
            return Event(trigger: trigger, frame: frame, proposals: proposals)
        }
        return nil
    }

    private func admits(_ kinds: Set<EntityKind>, _ id: EntityID) -> Bool {
        guard !kinds.isEmpty, let kind = finder.document.drafts[id]?.kind else { return true }
        return kinds.contains(kind) || kind == .person && kinds.contains(.official)
    }
}
