public import Press

/// The exact words that an edge rests on.
public struct Evidence: Hashable, Sendable, Comparable {
    /// Identifier of the document.
    public let document: String
    /// The sentence, in UTF-8 bytes of the document.
    public let sentence: TextRange
    /// The word or phrase that triggered the edge, in UTF-8 bytes of the document, inside the sentence.
    public let cue: TextRange
    /// The document sliced at `sentence`.
    public let quote: String

    /// Makes evidence; the quote is the text sliced at the sentence's range.
    public init(document: String, sentence: TextRange, cue: TextRange, quote: String) {
        precondition(sentence.contains(cue), "the cue lies in its sentence")
        precondition(quote.utf8.count == sentence.count, "the quote is the sentence")
        self.document = document
        self.sentence = sentence
        self.cue = cue
        self.quote = quote
    }

    /// The trigger's characters.
    public var cueText: String {
        let bytes = Array(quote.utf8)
        return String(decoding: bytes[(cue.start - sentence.start)..<(cue.end - sentence.start)], as: UTF8.self)
    }

    /// Orders by document, sentence, cue and quote.
    public static func < (left: Evidence, right: Evidence) -> Bool {
        (left.document, left.sentence, left.cue, left.quote) < (right.document, right.sentence, right.cue, right.quote)
    }
}
