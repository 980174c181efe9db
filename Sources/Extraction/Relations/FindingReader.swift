import Press

/// Reads all that a resolved document tells of who did what to whom, sentence by sentence.
struct FindingReader {
    let document: ResolvedDocument
    private let gazetteer: Gazetteer
    private let sport: SportReader
    private var events: EventReader
    private let stays: StayReader
    private let speech: SpeechActReader
    private let facts: StandingFactReader

    /// Will read a document that was published on a day and reports sport here and there.
    init(
        document: ResolvedDocument, sport: SportReader, ontology: Ontology, gazetteer: Gazetteer, day: CalendarDay?
    ) {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        self.document = document
        self.gazetteer = gazetteer
        self.sport = sport
        events = EventReader(ontology: ontology, finder: finder, day: day)
        stays = StayReader(ontology: ontology, finder: finder, day: day)
        speech = SpeechActReader(ontology: ontology, finder: finder)
        facts = StandingFactReader(ontology: ontology, finder: finder)
    }

    /// What the next sentence tells; nobody does anything to himself.
    mutating func findings(in sentence: Int) -> [Finding] {
        let all =
            events.events(in: sentence) + stays.stays(in: sentence) + speech.acts(in: sentence)
            + facts.facts(in: sentence)
        return sport.withoutContests(all, in: document, gazetteer).filter { !isWithItself($0) }
    }

    /// Whether the two ends are one; nor does a country meet or ally with those who act for it.
    private func isWithItself(_ finding: Finding) -> Bool {
        if finding.source == finding.target { return true }
        guard finding.type.isSymmetric, finding.type.eventClass != nil else { return false }
        return document.country(of: finding.source) == finding.target.text
            || document.country(of: finding.target) == finding.source.text
    }
}
