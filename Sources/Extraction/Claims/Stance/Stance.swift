import Graphs
import Linguistics

/// How something is said: whether, how firmly, and by whom.
struct Stance: Sendable {
    /// Affirmed or negated.
    var polarity = Polarity.affirmed
    /// How firmly.
    var modality = Modality.asserted
    /// Tokens of the speakers, innermost first.
    var speakers: [Int] = []
    /// Whether somebody says it, known or not.
    var isReported = false
    /// Whether it is told of any event of its kind, which need not have happened: `condemned any attack`.
    var isOfAny = false

    /// Weakens what is said; a weaker form is never made firmer again.
    mutating func weaken(to other: Modality) {
        let order: [Modality] = [.asserted, .reported, .expected, .hypothetical]
        guard let mine = order.firstIndex(of: modality), let theirs = order.firstIndex(of: other) else { return }
        if theirs > mine { modality = other }
    }

    /// Turns the polarity round; what is negated once stays so.
    mutating func negate() { polarity = .negated }
}
