import Press

/// Makes manuscripts of mails, and of web pages that browsers save as if they were mails.
struct MailReader {
    /// With fewer words the plain text only says that there is another.
    private static let fewestWords = 30

    let limits: Limits

    /// The report in a mail: its subject is the headline, who sent it the byline.
    func manuscript(_ bytes: [UInt8]) -> Manuscript {
        let mail = MailPart(bytes[...], limits: limits)
        let leaves = mail.leaves(limits: limits).filter { !$0.isAttached }
        let plain = leaves.first { $0.type == "text/plain" }.map(plainParagraphs) ?? []
        let page = leaves.first { $0.type == "text/html" }.map { part in
            PageReader(limits: limits).manuscript(part.content, declared: part.parameter("charset")).paragraphs
        }
        let isEnough = plain.reduce(0) { $0 + $1.split(separator: " ").count } >= Self.fewestWords
        return Manuscript(
            headline: mail["subject"].map { Self.subject(TransferEncoding.decodedWords($0)) },
            paragraphs: isEnough ? plain : page ?? plain,
            byline: mail["from"].flatMap { Self.sender(TransferEncoding.decodedWords($0)) },
            date: mail["date"].flatMap(PageMetadata.day), link: mail["archived-at"]?.filter { !"<>".contains($0) },
            language: mail["content-language"], limits: limits)
    }

    /// The report on a page that was saved in one file (RFC 2557).
    func savedPage(_ bytes: [UInt8]) throws(IntakeError) -> Manuscript {
        let archive = MailPart(bytes[...], limits: limits)
        guard
            let page = archive.leaves(limits: limits).first(where: {
                $0.type.hasSuffix("html") || $0.type.contains("xhtml")
            })
        else { throw .malformed("a saved page without a page in it") }
        let read = PageReader(limits: limits).manuscript(page.content, declared: page.parameter("charset"))
        return Manuscript(
            headline: read.headline, paragraphs: read.paragraphs, outlet: read.outlet, byline: read.byline,
            date: read.date, link: read.link ?? archive["snapshot-content-location"] ?? page["content-location"],
            language: read.language, limits: limits)
    }

    private func plainParagraphs(_ part: MailPart) -> [String] {
        let bytes = EncodingGuess.utf8(part.content, declared: part.parameter("charset"))
        return MailText.paragraphs(of: String(decoding: bytes, as: UTF8.self))
    }

    /// A subject without `Re:` and `Fwd:`.
    private static func subject(_ text: String) -> String {
        var rest = text[...]
        while let colon = rest.firstIndex(of: ":"),
            ["re", "fw", "fwd"].contains(rest[..<colon].lowercased().filter { !$0.isWhitespace })
        {
            rest = rest[rest.index(after: colon)...]
        }
        return String(rest)
    }

    /// The name before an address, or nothing where there is only that.
    private static func sender(_ text: String) -> String? {
        guard let open = text.firstIndex(of: "<") else { return nil }
        return PageByline.checked(text[..<open].filter { $0 != "\"" })
    }
}
