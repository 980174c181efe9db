import Press

/// Reads all that a resolved document claims of who did what to whom, sentence by sentence.
///
/// The readers propose what they find; one builder makes claims of it. A model says how likely each is, and proposes what no
/// reader has found.
struct ClaimReader {
    let document: ResolvedDocument
    private let builder: ClaimBuilder
    private var events: EventReader
    private let stays: StayReader
    private let speech: SpeechActReader
    private let facts: StandingFactReader
    private let scorer: ClaimScorer?

    /// Will read a document that was published on a day and reports sport here and there.
    init(
        document: ResolvedDocument, sport: SportReader, ontology: Ontology, gazetteer: Gazetteer, day: CalendarDay?,
        model: ClaimModel?, home: String?
    ) {
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        self.document = document
        builder = ClaimBuilder(ontology: ontology, finder: finder, sport: sport, day: day)
        events = EventReader(ontology: ontology, finder: finder, builder: builder)
        stays = StayReader(ontology: ontology, finder: finder)
        speech = SpeechActReader(ontology: ontology, finder: finder)
        facts = StandingFactReader(ontology: ontology, finder: finder)
        scorer = model.map { ClaimScorer(model: $0, ontology: ontology, finder: finder, home: home) }
    }

    /// What told the model most for a claim that it has found, among all that one sentence claims.
    func reasons(for claim: Claim, among claims: [Claim]) -> [(feature: String, weight: Double)] {
        scorer?.reasons(for: claim, besides: claims.filter { !$0.isFound }) ?? []
    }

    /// What the next sentence claims.
    mutating func claims(in sentence: Int) -> [Claim] {
        let events = events.events(in: sentence)
        let others = stays.stays(in: sentence) + speech.acts(in: sentence) + facts.facts(in: sentence)
        let told = events + builder.claims(of: others, in: sentence)
        guard let scored = scorer?.scored(told, in: sentence) else { return told }
        return scored.told + builder.claims(of: scored.found, in: sentence)
    }
}
