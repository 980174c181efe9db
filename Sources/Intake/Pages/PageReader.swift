import Press

/// Makes manuscripts of saved web pages.
struct PageReader {
    let limits: Limits

    /// The report on a page; `declared` is the charset that a mail or server says it is in.
    func manuscript(_ bytes: [UInt8], declared: String? = nil) -> Manuscript {
        let text = EncodingGuess.utf8(bytes, declared: declared)
        let tree = MarkupReader(limits: limits).html(text)
        let metadata = PageMetadata(tree)
        let body = PageBody(tree, headline: metadata.headline, paidClasses: metadata.paidClasses)
        return Manuscript(
            headline: metadata.headline, paragraphs: body.blocks.map(\.text), outlet: metadata.outlet,
            byline: metadata.byline, date: metadata.date, link: metadata.link ?? Self.savedFrom(text),
            language: metadata.language, limits: limits)
    }

    /// The paragraphs of a piece of HTML without a page around it, as feeds and mails have it.
    func paragraphs(ofPiece bytes: [UInt8]) -> [String] {
        let tree = MarkupReader(limits: limits).html(bytes)
        return PageBody(tree, headline: nil).blocks.map(\.text)
    }

    /// Browsers write where a page came from into a comment: `<!-- saved from url=(0024)https://… -->`.
    private static func savedFrom(_ bytes: [UInt8]) -> String? {
        let start = bytes.prefix(2_000)
        guard let mark = start.firstRange(of: Array("saved from url=(".utf8)) else { return nil }
        let rest = start[mark.upperBound...].drop { $0 != UInt8(ascii: ")") }.dropFirst()
        let link = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") }
        return String(decoding: link, as: UTF8.self)
    }
}
