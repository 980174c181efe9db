/// Reads the events of a document, sentence after sentence, with those that answer the events of the sentence before.
struct EventReader {
    private let matcher: EventMatcher
    private let answers: AnswerReader
    private let builder: ClaimBuilder
    private var before: [Claim] = []

    /// Will read a document of which a builder makes the claims.
    init(ontology: Ontology, finder: ReferentFinder, builder: ClaimBuilder) {
        matcher = EventMatcher(ontology: ontology, finder: finder)
        answers = AnswerReader(ontology: ontology, finder: finder)
        self.builder = builder
    }

    /// The events of the next sentence.
    mutating func events(in sentence: Int) -> [Claim] {
        let events = builder.claims(of: matcher.events(in: sentence), in: sentence)
        defer { before = events }
        let answers = answers.answers(in: sentence, among: events, behind: before)
        return events + builder.claims(of: answers, in: sentence)
    }
}
