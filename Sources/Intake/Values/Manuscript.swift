package import Press

/// What a page, a mail or an item of a feed says, taken out of its wrapping: the text in order and what is known of it.
package struct Manuscript: Hashable, Sendable {
    /// The title, where there is one.
    package let headline: String?
    /// The paragraphs and the titles between them, in order, each on one line.
    package let paragraphs: [String]
    /// Name of the paper or agency.
    package let outlet: String?
    /// Who wrote it.
    package let byline: String?
    /// The day it was published.
    package let date: CalendarDay?
    /// The address it gives as its own.
    package let link: String?
    /// The language it says it is in, as a tag such as `en-GB`.
    package let language: String?

    /// Makes a manuscript; fields are made one line, free of characters that do not print.
    init(
        headline: String? = nil, paragraphs: [String], outlet: String? = nil, byline: String? = nil,
        date: CalendarDay? = nil, link: String? = nil, language: String? = nil, limits: Limits
    ) {
        let field = { (text: String?) -> String? in
            let line = CleanLine.of(text ?? "")
            return line.isEmpty || line.count > limits.fieldCharacters ? nil : line
        }
        self.headline = field(headline)
        self.paragraphs = paragraphs.map(CleanLine.of).filter { !$0.isEmpty }
        self.outlet = field(outlet)
        self.byline = field(byline)
        self.date = date
        self.link = field(link).flatMap { PageLink.checked($0) }
        self.language = field(language).flatMap { $0.count <= 35 ? $0 : nil }
    }

    /// The text that is read: headline and paragraphs with an empty line between them.
    var text: String { ([headline].compactMap(\.self) + paragraphs).joined(separator: "\n\n") + "\n" }

    /// The article, called by a name.
    ///
    /// - Throws: `IntakeError` when there is no text, or more than a report may have.
    func article(id: String, loader: ArticleLoader, origin: Origin) throws(IntakeError) -> Article {
        guard !paragraphs.isEmpty || headline != nil else { throw .noText }
        let text = SourceText(self.text)
        guard text.count <= ArticleLoader.largestReport else { throw .tooLarge(allowed: ArticleLoader.largestReport) }
        do {
            return try loader.article(
                id: id, text: text, outlet: outlet, byline: byline, date: date, headline: headline, origin: origin)
        } catch {
            if case .tooManyLines(_, _, let allowed) = error { throw .tooManyLines(allowed: allowed) }
            throw .noText
        }
    }
}
