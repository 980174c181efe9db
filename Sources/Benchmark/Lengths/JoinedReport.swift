import Press

/// A report of a wanted length, made of the paragraphs of others over and over.
struct JoinedReport {
    /// A paragraph and how many words it has.
    struct Part {
        let text: String
        let words: Int
    }

    let article: Article

    /// Joins paragraphs until there are enough words.
    init(of parts: [Part], words: Int) {
        var text = ""
        var paragraphs: [Paragraph] = []
        var count = 0
        while count < words, parts.contains(where: { $0.words > 0 }) {
            let part = parts[paragraphs.count % parts.count]
            let start = text.utf8.count
            text += part.text
            paragraphs.append(Paragraph(kind: .body, range: TextRange(start, text.utf8.count)))
            text += "\n\n"
            count += part.words
        }
        article = Article(id: "joined", text: SourceText(text), paragraphs: paragraphs)
    }
}
