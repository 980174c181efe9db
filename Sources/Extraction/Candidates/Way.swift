import Linguistics

/// The way through a sentence from one word up to where it meets the way from another.
struct Way: Sendable {
    /// One step up, from a word to its head.
    struct Step: Sendable {
        /// The label of the lower word, without its subtype.
        let label: String
        /// The word that is reached.
        let token: Int
    }

    /// The steps from the first word up to the meeting word.
    let up: [Step]
    /// The steps from the second word up to the meeting word.
    let down: [Step]
    /// The word where both meet.
    let peak: Int
    /// Whether one of the words is coordinated with another on its way.
    let passesRow: Bool

    var length: Int { up.count + down.count }

    /// The way's labels: `nsubj^obj`.
    var labels: String {
        up.map(\.label).joined(separator: ">") + "^" + down.reversed().map(\.label).joined(separator: "<")
    }
}

/// The ways up from a word: by the tree, and by each arc that the tree leaves out.
struct Ascent: Sendable {
    /// One way up.
    private struct Line: Sendable {
        /// The words on it, the lowest first.
        let tokens: [Int]
        /// The labels by which each hangs on the next.
        let labels: [String]
    }

    private static let longest = 12

    private let lines: [Line]
    /// Whether the word is one of a row and goes up from the first of it.
    private let isInRow: Bool

    init(from start: Int, in grammar: Grammar) {
        var first = start
        // What is said of the first of a row is said of all.
        while grammar.base(first) == "conj", let head = grammar.head(first), grammar.isNominal(head) { first = head }
        isInRow = first != start
        let added = grammar.graph.added.filter { $0.dependent == first && $0.label.hasPrefix("nsubj") }
        lines =
            [Self.line([first], [], grammar)]
            + added.map { Self.line([first, $0.head], ["nsubj"], grammar) }
    }

    private static func line(_ tokens: [Int], _ labels: [String], _ grammar: Grammar) -> Line {
        var (tokens, labels) = (tokens, labels)
        while tokens.count < longest, let current = tokens.last, let head = grammar.head(current) {
            labels.append(String(grammar.base(current)))
            tokens.append(head)
        }
        return Line(tokens: tokens, labels: labels)
    }

    /// The shortest way from a word to another; nothing where they are too far from each other.
    static func way(from first: Ascent, to second: Ascent) -> Way? {
        let ways = first.lines.flatMap { one in
            second.lines.compactMap { other in
                meeting(one, other, isInRow: first.isInRow || second.isInRow)
            }
        }
        return ways.min { $0.length < $1.length }
    }

    private static func meeting(_ one: Line, _ other: Line, isInRow: Bool) -> Way? {
        for (count, token) in one.tokens.enumerated() {
            guard let place = other.tokens.firstIndex(of: token) else { continue }
            return Way(up: steps(one, count), down: steps(other, place), peak: token, passesRow: isInRow)
        }
        return nil
    }

    private static func steps(_ line: Line, _ count: Int) -> [Way.Step] {
        (0..<count).map { Way.Step(label: line.labels[$0], token: line.tokens[$0 + 1]) }
    }
}
