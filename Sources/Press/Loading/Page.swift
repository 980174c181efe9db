/// A page taken apart: the report's paragraphs and what its header tells.
struct Page {
    let paragraphs: [Paragraph]
    let outlet: String?
    let byline: String?
    let dateline: String?
    let date: CalendarDay?

    /// Takes a page apart; a title known from elsewhere is the headline where the page has it; nothing when the
    /// page is blank.
    init?(_ text: SourceText, litter: LitterPhrases, outlets: OutletNames, headline: String? = nil) {
        let lines = HardWrap.joined(LineSplitter.lines(of: text))
        guard !lines.isEmpty else { return nil }
        let sorted = LineSorter(litter: litter, outlets: outlets).sorted(lines, of: text)
        let texts = sorted.filter { $0.kind == .text }.map(\.line)
        let head = PageHead(texts, of: text, outlets: outlets, headline: headline)
        let body = PageBody(Array(texts.dropFirst(head.count)), of: text, outlets: outlets)
        let captions = sorted.filter { $0.kind == .caption }.map { Paragraph(kind: .caption, range: $0.line.range) }
        paragraphs = (head.paragraphs + body.paragraphs + captions).sorted { $0.range < $1.range }
        let headers = sorted.compactMap { line -> HeaderLine? in
            guard case .header(let header) = line.kind else { return nil }
            return header
        }
        outlet = head.outlet ?? headers.compactMap(\.outlet).first ?? body.dateline?.outlet
        byline = headers.compactMap(\.byline).first
        dateline = body.dateline?.text
        date =
            headers.filter { !$0.isUpdate }.compactMap(\.date).first ?? head.date ?? body.dateline?.date
            ?? headers.compactMap(\.date).first
    }
}
