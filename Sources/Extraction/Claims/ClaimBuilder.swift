import Graphs
import Linguistics
import Press

/// Makes claims of proposals, whoever has proposed them.
///
/// Question, denial, modality, attribution, time, sport and what somebody does to himself are decided here and nowhere
/// else. How firmly a word tells something follows the notion of factuality (Saurí and Pustejovsky 2009).
struct ClaimBuilder {
    private let document: ResolvedDocument
    private let ontology: Ontology
    private let finder: ReferentFinder
    private let times: TimeReader
    private let sport: SportReader

    /// Will build the claims of a document that was published on a day and reports sport here and there.
    init(ontology: Ontology, finder: ReferentFinder, sport: SportReader, day: CalendarDay?) {
        document = finder.document
        self.ontology = ontology
        self.finder = finder
        self.sport = sport
        times = TimeReader(document: finder.document, ontology: ontology, day: day)
    }

    /// What a sentence claims of that which is proposed in it.
    func claims(of proposals: [Proposal], in sentence: Int) -> [Claim] {
        guard !proposals.isEmpty else { return [] }
        var telling = Telling(sentence: sentence, ontology: ontology, finder: finder)
        return proposals.compactMap { proposal in
            if isWithItself(proposal) || isAsked(proposal, telling.reader) || telling.isSpokenByItsSubject(proposal) {
                return nil
            }
            if sport.isContest(proposal, in: sentence, of: document, finder.gazetteer) { return nil }
            return claim(of: proposal, telling.report(of: proposal), in: sentence, telling.reader)
        }
    }

    private func claim(
        of proposal: Proposal, _ report: Telling.Report, in sentence: Int, _ reader: StanceReader
    ) -> Claim {
        var stance = report.stance
        stance.weaken(to: proposal.firmest)
        if case .told(let token) = proposal.footing, proposal.type.quad == .materialConflict,
            reader.isRehearsed(token)
        {
            stance.weaken(to: .hypothetical)
        }
        let attribution = Attribution(stance.modality, by: report.speakers, of: proposal.source, in: document)
        let deed = SpokenDeed(token: proposal.footing.token ?? 0, grammar: reader.grammar)
        var (type, polarity, modality) = (proposal.type, stance.polarity, attribution.modality)
        if let refusal = refusal(of: deed, proposal, polarity) {
            (type, polarity) = (refusal, .affirmed)
        } else if let threat = threat(by: deed, proposal, polarity, isOwn: attribution.isOwn) {
            type = threat
            modality = attribution.speakers.isEmpty ? .asserted : .reported
        }
        return Claim(
            source: proposal.source, type: type, target: proposal.target, polarity: polarity, modality: modality,
            attribution: attribution.speakers, object: proposal.object,
            time: time(of: proposal, stance, in: sentence, reader), sentence: sentence, cue: proposal.cue,
            rule: proposal.rule, tokens: proposal.tokens, confidence: proposal.confidence)
    }

    /// To say that one will not yield is a refusal, not a report of what did not happen.
    private func refusal(of deed: SpokenDeed, _ proposal: Proposal, _ polarity: Polarity) -> RelationType? {
        guard polarity == .negated, let denial = ontology.definitions[proposal.type.name]?.denial,
            deed.isSaidOfNowOrLater
        else { return nil }
        return ontology.type(named: denial)
    }

    /// What one will do to another unless that one yields is a threat.
    private func threat(
        by deed: SpokenDeed, _ proposal: Proposal, _ polarity: Polarity, isOwn: Bool
    ) -> RelationType? {
        guard proposal.type.quad == .materialConflict, polarity == .affirmed, case .told = proposal.footing,
            deed.isThreat(whenSpokenByActor: isOwn)
        else { return nil }
        return ontology.type(.threat)
    }

    private func time(
        of proposal: Proposal, _ stance: Stance, in sentence: Int, _ reader: StanceReader
    ) -> TimeExpression? {
        if proposal.type.eventClass == nil {
            // When somebody took an office is not when he has it.
            let isPast = proposal.isFormer || reader.isBygone(proposal.footing)
            return isPast ? TimeExpression(text: "former") : nil
        }
        guard case .told(let token) = proposal.footing else { return nil }
        return times.time(of: token, in: sentence, as: proposal.type.name, isAhead: stance.modality == .expected)
    }

    /// Whether a question asks for it; what describes a name holds in a question too.
    private func isAsked(_ proposal: Proposal, _ reader: StanceReader) -> Bool {
        guard case .told(let token) = proposal.footing, reader.isAsked(token) else { return false }
        return proposal.type.eventClass != nil || !reader.isDescribing(token)
    }

    /// Whether the two ends are one; nor does a country meet or ally with those who act for it.
    private func isWithItself(_ proposal: Proposal) -> Bool {
        if proposal.source == proposal.target { return true }
        guard proposal.type.isSymmetric, proposal.type.eventClass != nil else { return false }
        return document.country(of: proposal.source) == proposal.target.text
            || document.country(of: proposal.target) == proposal.source.text
    }
}
