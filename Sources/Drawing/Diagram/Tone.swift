import Graphs

/// What the colour of an edge says: the class of relation, and nothing else.
package enum Tone: String, Hashable, Sendable, CaseIterable {
    case conflict
    case cooperation
    case contact
    case standing
    /// Several of these in one bundle.
    case mixed

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

    /// Width in points of a line that so many documents tell: 1.3 for one, 0.9 more for every doubling, at most 5.
    package func lineWidth(reports: Int) -> Double {
        guard self != .standing else { return 0.9 }
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
