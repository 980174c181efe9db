import Graphs

/// What one trigger of a sentence proposes, by one frame.
struct Event {
    let trigger: TriggerReading
    let frame: Frame
    let proposals: [Proposal]

    /// Whether the event is only named to place another, as in `assistance to the US-led war against Chad`.
    ///
    /// It is then a state of things between two, both named within the noun's own phrase, of which nothing is said.
    var isMentionedInPassing: Bool {
        guard isNounInPassing || isGerundInPassing else { return false }
        let grammar = trigger.grammar
        return proposals.allSatisfy { proposal in
            guard let tokens = proposal.tokens, proposal.type.isSymmetric else { return false }
            return [tokens.source, tokens.target].allSatisfy {
                $0 == trigger.token || grammar.isBelow($0, trigger.token)
            }
        }
    }

    private var isNounInPassing: Bool {
        let grammar = trigger.grammar
        return frame.kind == .noun && trigger.arguments[Role(text: "between")] == nil
            && ["nmod", "obl"].contains(grammar.base(trigger.carrier)) && grammar.preposition(trigger.carrier) != nil
    }

    /// `Because of fighting between`, where the noun is tagged as a verb.
    private var isGerundInPassing: Bool {
        let grammar = trigger.grammar
        return frame.source.contains(Role(text: "between")) && grammar.tokens[trigger.token].tag == "VBG"
            && grammar.base(trigger.token) == "advcl" && grammar.preposition(trigger.token) != nil
    }

    /// Whether this verb already tells what an event noun below it tells of the same two: `lifted its sanctions on`,
    /// `agreed on a pact between`.
    func tells(_ proposal: Proposal, of noun: Event) -> Bool {
        let isMine = trigger.ontology.isOne(trigger.grammar.lemma(noun.trigger.token), of: frame.objects)
        return proposals.contains { mine in
            guard Set([mine.source, mine.target]) == Set([proposal.source, proposal.target]) else { return false }
            return isMine || proposal.type.isSymmetric && proposal.type.quad == mine.type.quad
        }
    }
}
