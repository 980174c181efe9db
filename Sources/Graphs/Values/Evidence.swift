public import Press

/// The exact words that an edge rests on, and what these words say of the act: when, of what, and on whose word.
public struct Evidence: Hashable, Sendable, Comparable {
    /// Identifier of the document.
    public let document: String
    /// The sentence, or the part of a long one that is shown, in UTF-8 bytes of the document.
    public let sentence: TextRange
    /// The word or phrase that triggered the edge, in UTF-8 bytes of the document, inside the sentence.
    public let cue: TextRange
    /// The document sliced at `sentence`.
    public let quote: String
    /// Who the words say it from, innermost first; nobody where the text says it outright.
    public let attribution: [EntityID]
    /// What was supplied, demanded or agreed, where the words say.
    public let object: String?
    /// When, where the words say.
    public let time: TimeExpression?
    /// How likely the words say just this, from 0 to 1; nothing before claims are scored.
    public let confidence: Double?
    /// Whether the words give an office without its country, which is known from a table of persons and not told.
    public let isKnown: Bool

    /// Makes evidence; the quote is the text sliced at the sentence's range.
    public init(
        document: String, sentence: TextRange, cue: TextRange, quote: String, attribution: [EntityID] = [],
        object: String? = nil, time: TimeExpression? = nil, confidence: Double? = nil,
        isKnown: Bool = false
    ) {
        precondition(sentence.contains(cue), "the cue lies in its sentence")
        precondition(quote.utf8.count == sentence.count, "the quote is the sentence")
        precondition(confidence.map { (0...1).contains($0) } ?? true, "a confidence lies between 0 and 1")
        self.document = document
        self.sentence = sentence
        self.cue = cue
        self.quote = quote
        self.attribution = attribution
        self.object = object?.composed
        self.time = time
        self.confidence = confidence
        self.isKnown = isKnown
    }

    /// The trigger's characters.
    public var cueText: String {
        let bytes = Array(quote.utf8)
        return String(decoding: bytes[(cue.start - sentence.start)..<(cue.end - sentence.start)], as: UTF8.self)
    }

    /// Orders by document, sentence, cue and quote, then by time, object, attribution, knowledge and confidence.
    public static func < (left: Evidence, right: Evidence) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.time != right.time { return Self.isBefore(left.time, right.time) }
        if left.object != right.object { return Self.isBefore(left.object, right.object) }
        if left.attribution != right.attribution {
            return left.attribution.lexicographicallyPrecedes(right.attribution)
        }
        if left.isKnown != right.isKnown { return right.isKnown }
        return Self.isBefore(left.confidence, right.confidence)
    }

    private var place: (String, TextRange, TextRange, String) { (document, sentence, cue, quote) }

    /// What is not said comes last.
    private static func isBefore<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
        guard let left else { return false }
        return right.map { left < $0 } ?? true
    }
}
