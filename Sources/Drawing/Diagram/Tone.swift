import Graphs

/// What the colour of an edge says: the class of relation, and nothing else.
package enum Tone: String, Hashable, Sendable, CaseIterable {
    case conflict
    case cooperation
    case contact
    case standing

    /// The tone of a relation's type.
    ///
    /// Meeting, visiting and phoning (CONSULT) and urging or asking (REQUEST) are contact: they count as verbal
    /// cooperation and verbal conflict among event coders, but on a picture of who fights and who helps they are neither.
    init(of type: RelationType) {
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
}
