import Graphs

/// What the colour of an edge says: the class of relation, and nothing else.
package enum Tone: String, Hashable, Sendable, CaseIterable {
    case conflict
    case cooperation
    case contact
    case standing
    /// Several of these in one bundle.
    case mixed
    /// Of two tellings only the first says it.
    case onlyA
    /// Of two tellings only the second says it.
    case onlyB
    /// Both tellings say it alike.
    case inBoth
    /// Both tellings say it, but not alike.
    case changed

    /// The tone of a relation's type.
    ///
    /// Meeting, visiting and phoning (CONSULT) and urging or asking (REQUEST) are contact: they count as verbal
    /// cooperation and verbal conflict among event coders, but on a picture of who fights and who helps they are neither.
    package init(of type: RelationType) {
        guard let eventClass = type.eventClass else {
            self = .standing
            return
        }
        if eventClass == .consult || eventClass == .request {
            self = .contact
            return
        }
        switch eventClass.quad {
        case .verbalConflict, .materialConflict: self = .conflict
        case .verbalCooperation, .materialCooperation: self = .cooperation
        }
    }

    /// The tone of what a side says, where two tellings are compared.
    init(of side: Comparison.Side) {
        switch side {
        case .onlyA: self = .onlyA
        case .onlyB: self = .onlyB
        case .both: self = .inBoth
        case .changed: self = .changed
        }
    }

    /// Whether it says which of two tellings says something.
    package var isSide: Bool { [.onlyA, .onlyB, .inBoth, .changed].contains(self) }

    /// Width in points of its line in the legend.
    package var legendWidth: Double {
        switch self {
        case .inBoth: 1
        case .standing: 1.2
        case .onlyB: 1.3
        case .onlyA, .changed: 2
        case .conflict, .cooperation, .contact, .mixed: 2.2
        }
    }

    /// Width in points of a line that so many documents tell: 1.3 for one, 0.9 more for every doubling, at most 5.
    package func lineWidth(reports: Int) -> Double {
        guard self != .standing else { return 0.9 }
        if self == .inBoth { return 1 }
        var width = 1.3
        var doubled = 1
        while doubled * 2 <= reports, width < 5 {
            doubled *= 2
            width += 0.9
        }
        width += 0.9 * Double(reports - doubled) / Double(doubled)
        return (min(width, 5) * 100).rounded() / 100
    }
}
