import Press

/// Reads all that a resolved document claims of who did what to whom, sentence by sentence.
///
/// The readers propose what they find; one builder makes claims of it.
struct ClaimReader {
    let document: ResolvedDocument
    private let builder: ClaimBuilder
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
        builder = ClaimBuilder(ontology: ontology, finder: finder, sport: sport, day: day)
        events = EventReader(ontology: ontology, finder: finder, builder: builder)
        stays = StayReader(ontology: ontology, finder: finder)
        speech = SpeechActReader(ontology: ontology, finder: finder)
        facts = StandingFactReader(ontology: ontology, finder: finder)
    }

    /// What the next sentence claims.
    mutating func claims(in sentence: Int) -> [Claim] {
        let events = events.events(in: sentence)
        let others = stays.stays(in: sentence) + speech.acts(in: sentence) + facts.facts(in: sentence)
        return events + builder.claims(of: others, in: sentence)
    }
}
