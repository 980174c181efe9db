import Linguistics
import Press
import Syntax

/// The grammars of a document as its sentences come in, block after block.
struct GrammarsBuilder {
    private let text: SourceText
    private let make: Grammars.Maker
    private let held: Int
    private var ranges: [TextRange] = []
    private var first: [(sentence: Sentence, grammar: Grammar)] = []
    private var packed: PackedSentences?
    /// The arcs added to each sentence that is packed.
    private var added: [[Arc]] = []
    private var quotations: QuotationBuilder
    private var tokens = 0

    /// Holds no sentence yet; those to come are of this article, and past `held` tokens they are packed.
    init(
        of article: Article, _ vocabulary: StanceVocabulary, held: Int = Grammars.held,
        make: @escaping Grammars.Maker
    ) {
        self.held = held
        text = article.text
        quotations = QuotationBuilder(vocabulary, paragraphs: article.paragraphs)
        self.make = make
    }

    /// Takes the next sentences and gives their grammars, which are made already.
    mutating func add(_ block: [Sentence]) -> [Grammar] {
        let grammars = block.map { make($0, nil) }
        ranges += block.map(\.range)
        for grammar in grammars { quotations.add(grammar) }
        tokens += block.reduce(0) { $0 + $1.tokens.count }
        if packed == nil, tokens <= held {
            first += zip(block, grammars).map { (sentence: $0, grammar: $1) }
            return grammars
        }
        added += (first.map(\.grammar) + grammars).map(\.graph.added)
        var longer = packed.take() ?? first.reduce(into: PackedSentences(of: text)) { $0.append($1.sentence) }
        first = []
        for sentence in block { longer.append(sentence) }
        packed = longer
        return grammars
    }

    /// The grammars of all sentences that have come.
    var finished: Grammars {
        let quotations = quotations.finished
        return packed.map { Grammars($0, added: added, ranges: ranges, quotations: quotations, make: make) }
            ?? Grammars(first.map(\.grammar), quotations: quotations, make: make)
    }
}
