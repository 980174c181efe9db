import Linguistics
import Press
import Synchronization
import Syntax

/// The grammars of a document's sentences.
///
/// Those of all but the longest reports are held. Of a book the sentences are packed, and grammars are made anew where they
/// are wanted, for a stretch of sentences at a time; stages walk through a document from its first sentence to its last,
/// each making them once.
final class Grammars: Sendable {
    /// Of sentences of so many tokens in all the grammars are held, which takes some four hundred bytes each.
    static let held = 262_144
    /// So many sentences are made at once where they are packed.
    private static let stretch = 256

    let ranges: [TextRange]
    /// What is quoted in them, and from whom.
    let quotations: Quotations
    private let make: Maker
    private let storage: Storage

    /// Makes the grammar of a sentence, whose added arcs are given where they are known.
    typealias Maker = @Sendable (_ sentence: Sentence, _ added: [Arc]?) -> Grammar

    private enum Storage: Sendable {
        case whole([Grammar])
        case packed(PackedSentences, added: [[Arc]])
    }

    /// The stretch that was wanted last and the one before.
    private let recent = Mutex<[(number: Int, grammars: [Grammar])]>([])

    /// Holds the grammars of all sentences.
    init(_ grammars: [Grammar], quotations: Quotations, make: @escaping Maker) {
        ranges = grammars.map(\.sentence.range)
        self.quotations = quotations
        self.make = make
        storage = .whole(grammars)
    }

    /// Will make grammars of sentences, of which the ranges and the added arcs are known.
    init(
        _ sentences: PackedSentences, added: [[Arc]], ranges: [TextRange], quotations: Quotations,
        make: @escaping Maker
    ) {
        self.ranges = ranges
        self.quotations = quotations
        self.make = make
        storage = .packed(sentences, added: added)
    }

    /// How many sentences there are.
    var count: Int { ranges.count }

    /// The grammar of a sentence.
    subscript(sentence: Int) -> Grammar {
        switch storage {
        case .whole(let grammars): return grammars[sentence]
        case .packed(let sentences, let added):
            let number = sentence / Self.stretch
            let start = number * Self.stretch
            return recent.withLock { recent in
                if let known = recent.first(where: { $0.number == number }) { return known.grammars[sentence - start] }
                let end = min(start + Self.stretch, sentences.count)
                let grammars = (start..<end).map { make(sentences[$0], added[$0]) }
                recent = Array(recent.suffix(1)) + [(number, grammars)]
                return grammars[sentence - start]
            }
        }
    }
}
