public import Press

/// The one door for documents: makes reports of bytes in whatever format, within limits.
///
/// ```
/// bytes ──► Manuscript ──► Article
/// ```
public struct Intake: Sendable {
    /// What came out of a document.
    public struct Taken: Sendable {
        /// The reports, in their order.
        public let articles: [Article]
        /// What was left out.
        public let notes: [Note]
    }

    private let limits: Limits
    private let loader = ArticleLoader()
    private let printed: @Sendable ([UInt8], Limits) throws(IntakeError) -> PrintedText

    /// Makes a door that keeps to limits.
    public init(limits: Limits = Limits()) { self.init(limits: limits, printed: PrintedText.reading) }

    /// Makes a door that has the text of PDFs taken out by somebody else.
    package init(limits: Limits, printed: @escaping @Sendable ([UInt8], Limits) throws(IntakeError) -> PrintedText) {
        self.limits = limits
        self.printed = printed
    }

    /// The reports in a document, called after it; several, in a feed, are called `news.xml#1` and so on.
    ///
    /// Ranges count in UTF-8 bytes of the text that was taken out, `Article.text`; what it was taken out of is told by
    /// `Article.origin`. Plain text is read as it is, and has none.
    ///
    /// - Parameters:
    ///   - bytes: The document as it was saved.
    ///   - format: What it is written in.
    ///   - id: What it is called in every output.
    ///   - link: Where it was found, where that is known.
    ///   - mayGoOn: Called between the steps; what it throws ends the reading.
    /// - Returns: The reports, and notes on what was left out or is no report.
    /// - Throws: `IntakeError` where nothing can be taken out, `ArticleError` where plain text is none, and what `mayGoOn`
    ///   throws.
    public func reports(
        in bytes: [UInt8], format: DocumentFormat, id: String, link: String? = nil,
        asking mayGoOn: () throws -> Void = {}
    ) throws -> Taken {
        guard bytes.count <= limits.documentBytes else { throw IntakeError.tooLarge(allowed: limits.documentBytes) }
        try mayGoOn()
        let found = try taken(from: bytes, format, id, mayGoOn)
        try mayGoOn()
        let taken = Taken(articles: found.articles, notes: found.notes + found.articles.compactMap(Self.note))
        guard let link = link.flatMap(PageLink.checked) else { return taken }
        return Taken(articles: taken.articles.map { $0.found(at: link, format, bytes) }, notes: taken.notes)
    }

    /// What to know of a text that is none of a report.
    private static func note(on article: Article) -> Note? {
        ReportLikeness(article.text).kind.map {
            Note(document: article.id, message: "it reads like \($0), not like a report, so little is read of it")
        }
    }

    private func taken(
        from bytes: [UInt8], _ format: DocumentFormat, _ id: String, _ mayGoOn: () throws -> Void
    ) throws -> Taken {
        switch format {
        case .text: return Taken(articles: [try loader.article(id: id, bytes: bytes)], notes: [])
        case .page: return try taken(PageReader(limits: limits).manuscript(bytes), from: bytes, format, id)
        case .pageArchive: return try taken(MailReader(limits: limits).savedPage(bytes), from: bytes, format, id)
        case .mail: return try taken(MailReader(limits: limits).manuscript(bytes), from: bytes, format, id)
        case .markdown: return try taken(MarkdownReader(limits: limits).manuscript(bytes), from: bytes, format, id)
        case .feed:
            return try taken(FeedReader(limits: limits).manuscripts(bytes, mayGoOn), from: bytes, format, id, mayGoOn)
        case .pdf:
            let text = try printed(bytes, limits)
            let manuscript = Manuscript(headline: text.headline, paragraphs: text.paragraphs, limits: limits)
            return try taken(manuscript, from: bytes, format, id)
        }
    }

    private func taken(_ manuscript: Manuscript, from bytes: [UInt8], _ format: DocumentFormat, _ id: String) throws
        -> Taken
    {
        let origin = Origin(of: bytes, format: format.rawValue, link: manuscript.link)
        return Taken(articles: [try manuscript.article(id: id, loader: loader, origin: origin)], notes: [])
    }

    /// Several reports in one document; one without text is named and left out.
    private func taken(
        _ manuscripts: [Manuscript], from bytes: [UInt8], _ format: DocumentFormat, _ id: String,
        _ mayGoOn: () throws -> Void
    ) throws -> Taken {
        let origin = Origin(of: bytes, format: format.rawValue)
        var (articles, notes): ([Article], [Note]) = ([], [])
        for (index, manuscript) in manuscripts.enumerated() {
            let name = "\(id)#\(index + 1)"
            try mayGoOn()
            do throws(IntakeError) {
                articles.append(
                    try manuscript.article(
                        id: name, loader: loader,
                        origin: Origin(sha256: origin.sha256, format: origin.format, link: manuscript.link)))
            } catch {
                notes.append(Note(document: name, message: error.description))
            }
        }
        guard !articles.isEmpty else { throw IntakeError.noText }
        return Taken(articles: articles, notes: notes)
    }
}

extension Article {
    /// The same article with the address where its document was found, unless it gives one itself.
    fileprivate func found(at link: String, _ format: DocumentFormat, _ bytes: [UInt8]) -> Article {
        guard origin?.link == nil else { return self }
        let found =
            origin.map { Origin(sha256: $0.sha256, format: $0.format, link: link) }
            ?? Origin(of: bytes, format: format.rawValue, link: link)
        return Article(
            id: id, text: text, paragraphs: paragraphs, outlet: outlet, byline: byline, dateline: dateline, date: date,
            origin: found)
    }
}
