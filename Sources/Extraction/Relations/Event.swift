import Graphs

/// What one trigger of a sentence tells, by one frame.
struct Event {
    let trigger: TriggerReading
    let frame: Frame
    let findings: [Finding]

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
