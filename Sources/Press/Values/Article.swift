/// One news report: its text, what is worth reading in it, and where it came from.
///
/// Everything that is not in `paragraphs` (share bars, credits, related links) is litter and is not read.
public struct Article: Hashable, Sendable {
    /// What the report is called in every output, usually its path as given.
    public let id: String
    /// The exact text; every range of the pipeline points into it.
    public let text: SourceText
    /// The paragraphs to be read, in the order of the text, never overlapping.
    public let paragraphs: [Paragraph]
    /// Name of the paper or agency, where the page gives it.
    public let outlet: String?
    /// Who wrote it, as printed.
    public let byline: String?
    /// Where it was written from, as printed before the first sentence.
    public let dateline: String?
    /// The day it was published or filed.
    public let date: CalendarDay?
    /// SHA-256 of the text's bytes, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// What the text was taken out of; nothing where the file is the text.
    public let origin: Origin?

    /// Makes an article whose paragraphs lie in order inside the text.
    public init(
        id: String, text: SourceText, paragraphs: [Paragraph], outlet: String? = nil, byline: String? = nil,
        dateline: String? = nil, date: CalendarDay? = nil, origin: Origin? = nil
    ) {
        self.init(
            id: id, text: text, paragraphs: paragraphs, outlet: outlet, byline: byline, dateline: dateline, date: date,
            sha256: Digest.sha256(of: text), origin: origin)
    }

    /// Makes an article of which only the sentences are left, with the fingerprint of the whole.
    package init(
        id: String, text: SourceText, paragraphs: [Paragraph], outlet: String?, byline: String?, dateline: String?,
        date: CalendarDay?, sha256: String, origin: Origin? = nil
    ) {
        precondition(paragraphs.allSatisfy { text.range.contains($0.range) }, "paragraphs lie inside the text")
        precondition(
            zip(paragraphs, paragraphs.dropFirst()).allSatisfy { $0.range.end <= $1.range.start },
            "paragraphs are in order and apart")
        self.id = id
        self.text = text
        self.paragraphs = paragraphs
        self.outlet = outlet
        self.byline = byline
        self.dateline = dateline
        self.date = date
        self.sha256 = sha256
        self.origin = origin
    }

    /// The title's words, where there is a title.
    public var headline: String? {
        paragraphs.first { $0.kind == .headline }.map { text[$0.range] }
    }
}
