extension Article {
    /// The report as far as it can be read: without paragraphs where it is in another language, of which every word would
    /// be misread.
    package var readable: Article {
        guard foreign != nil else { return self }
        return Article(
            id: id, text: text, paragraphs: [], outlet: outlet, byline: byline, dateline: dateline, date: date,
            sha256: sha256, origin: origin)
    }

    private var foreign: String? {
        let read = paragraphs.map(\.range)
        return LanguageGuess(read.isEmpty ? [text.range] : read, of: text).foreign
    }

    /// What to know before one trusts what is read from the report; one note at most, and none for most reports.
    ///
    /// It may be no plain text, not in English, or hold nothing that reads like a report.
    public var warnings: [Note] {
        if origin == nil, let kind = MarkupGuess(text).kind {
            let advice = "give it a name that says so, say --from html, or give the text alone"
            return [warning("it is \(kind), not plain text, and its tags are read as words; \(advice)")]
        }
        if let foreign {
            return [warning("it seems to be \(foreign); only English is read, so it was left out; give a translation")]
        }
        guard paragraphs.isEmpty else { return [] }
        return [warning("nothing in it reads like a report, so it was left out; give the text of one")]
    }

    private func warning(_ message: String) -> Note { Note(document: id, message: message) }
}
