import Graphs

/// Two of whom a sentence may tell something: in the order of the text, with the way between them.
struct ClaimCandidate: Sendable {
    let first: Anchor
    let second: Anchor
    let way: Way
    /// How many others stand between them.
    let between: Int
}

/// Finds the pairs of a sentence.
struct ClaimCandidateFinder {
    /// No two are farther from each other than this, in words.
    private static let reach = 60

    private let finder: ReferentFinder

    init(finder: ReferentFinder) { self.finder = finder }

    /// The candidates of a sentence, in order.
    func candidates(in sentence: Int) -> [ClaimCandidate] {
        let anchors = AnchorFinder(finder: finder).anchors(in: sentence)
        guard anchors.count > 1 else { return [] }
        let grammar = finder.document.grammars[sentence]
        let ascents = anchors.map { Ascent(from: $0.token, in: grammar) }
        return anchors.indices.flatMap { first in
            anchors.indices.dropFirst(first + 1).compactMap { second -> ClaimCandidate? in
                let (one, other) = (anchors[first], anchors[second])
                guard one.id != other.id, !one.tokens.overlaps(other.tokens),
                    other.tokens.lowerBound - one.tokens.upperBound < Self.reach,
                    let way = Ascent.way(from: ascents[first], to: ascents[second])
                else { return nil }
                return ClaimCandidate(first: one, second: other, way: way, between: second - first - 1)
            }
        }
    }
}
