extension Article {
    /// What to know before one trusts what is read from the report; one note at most, and none for most reports.
    ///
    /// It may be no plain text, not in English, or hold nothing that reads like a report.
    public var warnings: [Note] {
        if let kind = MarkupGuess(text).kind {
            return [warning("it is \(kind), not plain text, and its tags are read as words; give the text alone")]
        }
        let read = paragraphs.map(\.range)
        if let foreign = LanguageGuess(read.isEmpty ? [text.range] : read, of: text).foreign {
            return [
                warning("it seems to be \(foreign); only English is read well; give a translation, or leave it out")
            ]
        }
        guard paragraphs.isEmpty else { return [] }
        return [warning("nothing in it reads like a report, so it was left out; give the text of one")]
    }

    private func warning(_ message: String) -> Note { Note(document: id, message: message) }
}
