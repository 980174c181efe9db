import Press

/// What came of a document.
enum Outcome<Answer: Sendable>: Sendable {
    /// What was asked for.
    case answer(Answer)
    /// It could not be read; the identifier is the document's, where it has one of its own.
    case failure(id: String, Complaint)
    /// Something that everybody should know who trusts the answers.
    case warning(Note)
    /// Something worth knowing with `--verbose`.
    case note(Note)

    /// The same of another answer.
    func map<Other, Failure>(_ change: (Answer) throws(Failure) -> Other) throws(Failure) -> Outcome<Other> {
        switch self {
        case .answer(let answer): .answer(try change(answer))
        case .failure(let id, let complaint): .failure(id: id, complaint)
        case .warning(let note): .warning(note)
        case .note(let note): .note(note)
        }
    }
}
