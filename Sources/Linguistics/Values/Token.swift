public import Press

/// A syntactic word and where it stands.
public struct Token: Hashable, Sendable {
    /// The characters as they are read: those of the article at `range` in their legible form, see `LegibleForm`.
    public let form: String
    /// Where it stands, in UTF-8 bytes of the article.
    public let range: TextRange
    /// The dictionary form.
    public let lemma: String
    /// The universal part of speech.
    public let pos: UniversalPOS
    /// The Penn Treebank tag.
    public let tag: String
    /// Morphological features in CoNLL-U form, `Number=Sing|Person=3`, or empty.
    public let features: String
    /// Whether the next token follows without white space.
    public let isJoinedToNext: Bool

    /// Makes a token of its annotations.
    public init(
        form: String, range: TextRange, lemma: String, pos: UniversalPOS, tag: String, features: String = "",
        isJoinedToNext: Bool = false
    ) {
        self.form = form
        self.range = range
        self.lemma = lemma
        self.pos = pos
        self.tag = tag
        self.features = features
        self.isJoinedToNext = isJoinedToNext
    }
}
