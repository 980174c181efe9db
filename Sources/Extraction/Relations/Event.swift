import Graphs

/// What one trigger of a sentence tells, by one frame.
struct Event {
    let trigger: TriggerReading
    let frame: Frame
    let findings: [Finding]

    /// Whether the event is only named to place another, as in `assistance to the US-led war against Chad`.
    ///
    /// It is then a state of things between two, both named within the noun's own phrase, of which nothing is said.
    var isMentionedInPassing: Bool {
        let grammar = trigger.grammar
        guard frame.kind == .noun, trigger.arguments[Role(text: "between")] == nil,
            ["nmod", "obl"].contains(grammar.base(trigger.carrier)), grammar.preposition(trigger.carrier) != nil
        else { return false }
        return findings.allSatisfy { finding in
            guard let tokens = finding.tokens, finding.type.isSymmetric else { return false }
            return [tokens.source, tokens.target].allSatisfy {
                $0 == trigger.token || grammar.isBelow($0, trigger.token)
            }
        }
    }

    /// Whether this verb already tells what an event noun below it tells of the same two: `lifted its sanctions on`,
    /// `agreed on a pact between`.
    func tells(_ finding: Finding, of noun: Event) -> Bool {
        let isMine = trigger.ontology.isOne(trigger.grammar.lemma(noun.trigger.token), of: frame.objects)
        return findings.contains { mine in
            guard Set([mine.source, mine.target]) == Set([finding.source, finding.target]) else { return false }
            return isMine || finding.type.isSymmetric && finding.type.quad == mine.type.quad
        }
    }
}
