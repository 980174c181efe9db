import Press

/// Reads the events of a document, sentence after sentence, with those that answer the events of the sentence before.
struct EventReader {
    private let matcher: EventMatcher
    private let answers: AnswerReader
    private var before: [Finding] = []

    /// Will read a document that was published on a day.
    init(ontology: Ontology, finder: ReferentFinder, day: CalendarDay?) {
        matcher = EventMatcher(ontology: ontology, finder: finder, day: day)
        answers = AnswerReader(ontology: ontology, finder: finder)
    }

    /// The events of the next sentence.
    mutating func events(in sentence: Int) -> [Finding] {
        let events = matcher.events(in: sentence)
        defer { before = events }
        return events + answers.answers(in: sentence, among: events, behind: before)
    }
}
