import Graphs

/// What the stroke of an edge says: how firmly the texts tell it.
package enum LineStyle: String, Hashable, Sendable, CaseIterable {
    /// Told as fact.
    case asserted
    /// Planned, announced or foreseen: long dashes.
    case expected
    /// Somebody's claim: dashes and dots.
    case reported
    /// Possible, conditional or warned against: dots, the label in brackets.
    case hypothetical
    /// Told not to be so, however firmly: dots, the label with "not".
    case negated

    package init(of relation: Relation) {
        guard relation.polarity == .affirmed else {
            self = .negated
            return
        }
        switch relation.modality {
        case .asserted: self = .asserted
        case .expected: self = .expected
        case .reported: self = .reported
        case .hypothetical: self = .hypothetical
        }
    }
}
