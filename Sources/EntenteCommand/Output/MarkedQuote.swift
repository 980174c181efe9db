import Extraction
import Press

/// A quoted sentence in which the ends of an edge and its trigger are marked.
struct MarkedQuote {
    /// What a stretch of the sentence is, in the order in which marks open at one place.
    private enum Part: CaseIterable {
        case source, target, trigger

        var opening: String { self == .trigger ? "*" : "[" }

        var closing: String {
            switch self {
            case .source: "]¹"
            case .target: "]²"
            case .trigger: "*"
            }
        }
    }

    private let quote: [UInt8]
    private let marks: [(part: Part, range: TextRange)]

    init(_ reason: Explanation) {
        let shown = reason.evidence.sentence
        quote = Array(reason.evidence.quote.utf8)
        let ranges: [(Part, TextRange?)] = [
            (.source, reason.source?.words), (.target, reason.target?.words), (.trigger, reason.evidence.cue),
        ]
        marks = ranges.compactMap { part, range in
            // Of a long sentence a part is quoted, and an end may stand outside it.
            guard let range, shown.contains(range) else { return nil }
            return (part, TextRange(range.start - shown.start, range.end - shown.start))
        }
    }

    /// The sentence on one line, with colours where the ink has them, else with signs.
    func text(in ink: Ink) -> String {
        let borders = Set(marks.flatMap { [$0.range.start, $0.range.end] } + [0, quote.count]).sorted()
        var text = ""
        for (start, end) in zip(borders, borders.dropFirst()) {
            let words = Self.line(String(decoding: quote[start..<end], as: UTF8.self))
            let covering = marks.filter { $0.range.start <= start && end <= $0.range.end }
            text +=
                ink.isColoured
                ? coloured(words, by: covering.map(\.part), ink) : signs(at: start, opening: true) + words
            if !ink.isColoured { text += signs(at: end, opening: false) }
        }
        return text
    }

    private func coloured(_ words: String, by parts: [Part], _ ink: Ink) -> String {
        var words = words
        if parts.contains(.source) { words = ink.source(words) }
        if parts.contains(.target) { words = ink.target(words) }
        return parts.contains(.trigger) ? ink.underlined(words) : words
    }

    /// The signs that open or close at a place: what is longer opens first and closes last.
    private func signs(at place: Int, opening: Bool) -> String {
        let here = marks.filter { (opening ? $0.range.start : $0.range.end) == place }
        let ordered = here.enumerated().sorted { left, right in
            let lengths = (left.element.range.count, right.element.range.count)
            return lengths.0 == lengths.1 ? left.offset < right.offset : lengths.0 > lengths.1
        }.map(\.element.part)
        return opening ? ordered.map(\.opening).joined() : ordered.reversed().map(\.closing).joined()
    }

    /// White space as single blanks, also at the ends, and no control characters.
    private static func line(_ text: String) -> String {
        var line = ""
        for character in text {
            if !character.isWhitespace {
                line.append(character)
            } else if line.last != " " {
                line.append(" ")
            }
        }
        return Terminal.visible(line)
    }
}
