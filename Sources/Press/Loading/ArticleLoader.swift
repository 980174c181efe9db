/// Makes articles of the bytes of reports, telling the report from the web page around it.
public struct ArticleLoader: Sendable {
    /// The most bytes a report may have: 16 MiB, a hundred times what the longest reports have.
    public static let largestReport = 16 << 20
    /// The most lines a report may have, some ten times what long books have.
    public static let mostLines = 250_000

    private let litter: LitterPhrases
    private let outlets: OutletNames

    /// Makes a loader that knows the phrases and outlets which come with Entente.
    public init() {
        litter = .bundled
        outlets = .bundled
    }

    /// The article in the bytes of a plain text file, UTF-8 with or without a byte-order mark.
    ///
    /// Ranges count from the first byte of the file, a byte-order mark included. A hard-wrapped paragraph keeps its line
    /// breaks inside its range. Errors name the document and the byte.
    public func article(id: String, bytes: [UInt8]) throws(ArticleError) -> Article {
        guard bytes.count <= Self.largestReport else {
            throw .tooLarge(document: id, bytes: bytes.count, allowed: Self.largestReport)
        }
        let text = try SourceText(checking: bytes, named: id)
        if let offset = bytes.firstIndex(of: 0) { throw .binary(document: id, offset: offset) }
        return try article(id: id, text: text)
    }

    /// The article in a text, with what is known about it from elsewhere, which goes before what the page says.
    package func article(
        id: String, text: SourceText, outlet: String? = nil, byline: String? = nil, date: CalendarDay? = nil,
        headline: String? = nil, origin: Origin? = nil
    ) throws(ArticleError) -> Article {
        let lines = text.bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        guard lines <= Self.mostLines else {
            throw .tooManyLines(document: id, lines: lines, allowed: Self.mostLines)
        }
        guard let page = Page(text, litter: litter, outlets: outlets, headline: headline) else {
            throw .empty(document: id)
        }
        return Article(
            id: id, text: text, paragraphs: page.paragraphs, outlet: outlet ?? page.outlet,
            byline: byline ?? page.byline, dateline: page.dateline, date: date ?? page.date, origin: origin)
    }
}
