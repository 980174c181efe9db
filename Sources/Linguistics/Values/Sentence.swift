public import Press

/// A name found in a sentence and what sort of thing bears it.
public struct NameSpan: Hashable, Sendable {
    /// What a name can name.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case person = "PER"
        case organisation = "ORG"
        case place = "LOC"
    }

    /// Indices of its tokens.
    public let tokens: Range<Int>
    /// What it names.
    public let kind: Kind

    /// Makes a name over a range of token indices.
    public init(tokens: Range<Int>, kind: Kind) {
        self.tokens = tokens
        self.kind = kind
    }
}

/// A sentence with its words, its tree and its names.
public struct Sentence: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes of the article.
    public let range: TextRange
    /// What kind of paragraph it stands in.
    public let paragraph: Paragraph.Kind
    /// Its words, in order, never overlapping.
    public let tokens: [Token]
    /// How the words are tied together.
    public let tree: DependencyTree
    /// Its names, in order, never overlapping.
    public let names: [NameSpan]

    /// Makes a sentence whose tree has one dependency a token.
    public init(
        range: TextRange, paragraph: Paragraph.Kind = .body, tokens: [Token], tree: DependencyTree,
        names: [NameSpan] = []
    ) {
        precondition(tokens.count == tree.dependencies.count, "a dependency for every token")
        precondition(names.allSatisfy { $0.tokens.upperBound <= tokens.count }, "names lie inside the sentence")
        self.range = range
        self.paragraph = paragraph
        self.tokens = tokens
        self.tree = tree
        self.names = names
    }
}
