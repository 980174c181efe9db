import Graphs
import Press

/// The paragraphs around sentences, each once, with places counted as scripts count them (UTF-16).
struct PageExcerpts {
    /// A sentence and its cue inside a paragraph.
    struct Place {
        let paragraph: Int
        let sentence: Range<Int>
        let cue: Range<Int>
    }

    /// The texts of the paragraphs.
    let paragraphs: [String]
    private let places: [Passage: Place]
    private let documents: Set<String>

    /// The most bytes of a paragraph that are shown on either side of a sentence.
    private static let reach = 1200

    private struct Passage: Hashable {
        let document: String
        let sentence: TextRange
        let cue: TextRange
        let quote: String

        init(_ evidence: Evidence) {
            document = evidence.document
            sentence = evidence.sentence
            cue = evidence.cue
            quote = evidence.quote
        }
    }

    private struct Stretch: Hashable {
        let document: String
        let range: TextRange
    }

    /// Looks the evidence of a graph up in reports; words that do not stand in a report as the graph has them are left alone.
    init(of graph: EntityGraph, from articles: [Article]) {
        let known = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
        var paragraphs: [String] = []
        var numbers: [Stretch: Int] = [:]
        var places: [Passage: Place] = [:]
        for evidence in graph.relations.flatMap(\.evidence) {
            let passage = Passage(evidence)
            guard places[passage] == nil, let article = known[evidence.document],
                let range = Self.stretch(around: evidence, in: article)
            else { continue }
            let stretch = Stretch(document: evidence.document, range: range)
            let number = numbers[stretch] ?? paragraphs.count
            if number == paragraphs.count { paragraphs.append(article.text[range]) }
            numbers[stretch] = number
            func units(_ end: Int) -> Int { article.text[TextRange(range.start, end)].utf16.count }
            places[passage] = Place(
                paragraph: number, sentence: units(evidence.sentence.start)..<units(evidence.sentence.end),
                cue: units(evidence.cue.start)..<units(evidence.cue.end))
        }
        self.paragraphs = paragraphs
        self.places = places
        documents = Set(known.keys)
    }

    /// Where a piece of evidence stands; nothing where its report is not at hand.
    func place(of evidence: Evidence) -> Place? { places[Passage(evidence)] }

    /// Whether the report itself is at hand.
    func hasText(of document: String) -> Bool { documents.contains(document) }

    private static func stretch(around evidence: Evidence, in article: Article) -> TextRange? {
        let sentence = evidence.sentence
        guard article.text.range.contains(sentence), article.text[sentence] == evidence.quote else { return nil }
        let whole = article.paragraphs.first { $0.range.contains(sentence) }?.range ?? sentence
        let start = max(whole.start, sentence.start - reach)
        let end = min(whole.end, sentence.end + reach)
        return TextRange(
            start == whole.start ? start : boundary(at: start, in: article.text),
            end == whole.end ? end : boundary(at: end, in: article.text))
    }

    /// The place at or after one where a character of UTF-8 begins.
    private static func boundary(at place: Int, in text: SourceText) -> Int {
        var place = place
        while place < text.count, text.bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }
}
