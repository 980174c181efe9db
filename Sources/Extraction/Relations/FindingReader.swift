import Press

/// Reads all that a resolved document tells of who did what to whom, sentence by sentence.
struct FindingReader {
    let document: ResolvedDocument
    private let gazetteer: Gazetteer
    private let sport: SportReader
    private let events: EventMatcher
    private let stays: StayReader
    private let duties: DutyReader
    private let facts: StandingFactReader

    /// Will read a document that was published on a day and reports sport here and there.
    init(
        document: ResolvedDocument, sport: SportReader, ontology: Ontology, gazetteer: Gazetteer, day: CalendarDay?
    ) {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        self.document = document
        self.gazetteer = gazetteer
        self.sport = sport
        events = EventMatcher(ontology: ontology, finder: finder, day: day)
        stays = StayReader(ontology: ontology, finder: finder, day: day)
        duties = DutyReader(ontology: ontology, finder: finder)
        facts = StandingFactReader(ontology: ontology, finder: finder)
    }

    /// What one sentence tells; nobody does anything to himself.
    func findings(in sentence: Int) -> [Finding] {
        let all =
            events.events(in: sentence) + stays.stays(in: sentence) + duties.duties(in: sentence)
            + facts.facts(in: sentence)
        return sport.withoutContests(all, in: document, gazetteer).filter { $0.source != $0.target }
    }
}
