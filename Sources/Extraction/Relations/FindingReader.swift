import Press

/// Reads all that a resolved document tells of who did what to whom, sentence by sentence.
struct FindingReader {
    private let events: EventMatcher
    private let stays: StayReader
    private let duties: DutyReader
    private let facts: StandingFactReader

    /// Will read a document that was published on a day.
    init(document: ResolvedDocument, ontology: Ontology, gazetteer: Gazetteer, day: CalendarDay?) {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        events = EventMatcher(ontology: ontology, finder: finder, day: day)
        stays = StayReader(ontology: ontology, finder: finder, day: day)
        duties = DutyReader(ontology: ontology, finder: finder)
        facts = StandingFactReader(ontology: ontology, finder: finder)
    }

    /// What one sentence tells; nobody does anything to himself.
    func findings(in sentence: Int) -> [Finding] {
        (events.events(in: sentence) + stays.stays(in: sentence) + duties.duties(in: sentence)
            + facts.facts(in: sentence)).filter { $0.source != $0.target }
    }
}
