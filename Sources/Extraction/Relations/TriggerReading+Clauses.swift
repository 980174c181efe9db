import Graphs
import Linguistics

/// What the clause below a trigger tells, and how the trigger itself is said.
extension TriggerReading {
    /// Whether an event noun tells what somebody travels for: `flew to Oslo for talks with`.
    var isPurposeOfTravel: Bool {
        guard grammar.base(carrier) == "obl", grammar.preposition(carrier) == "for", let head else { return false }
        return ontology.frames(of: grammar.lemma(head), as: .verb).contains { ontology.isType($0.type, .visit) }
    }

    /// The complement clauses of the trigger: `threatened to bomb Tripoli`, `committed to training police`.
    var clauses: [Int] {
        let below = grammar.children(token, "xcomp", "ccomp", "advcl", "acl").filter { clause in
            let marker = grammar.preposition(clause)
            return marker == "to" || grammar.base(clause) == "xcomp" || grammar.base(clause) == "ccomp"
                || marker == nil && grammar.tokens[clause].tag == "VBG" && clause <= token + 2
        }
        // An object may be the noun above a relative clause, whose other clauses are none of the trigger's.
        let ownObjects = grammar.isVerb(token) ? objects.filter { grammar.isBelow($0, token) } : []
        let ofObject = ownObjects.flatMap { grammar.children($0, "acl") }
        return below + ofObject.filter { grammar.preposition($0) == "to" }
    }

    /// The deed that a clause tells and the frame that reads it.
    func frame(ofClause clause: Int) -> (reading: TriggerReading, frame: Frame)? {
        guard clause != token else { return nil }
        let reading = reading(of: clause)
        let fitting = ontology.frames(of: grammar.lemma(clause), as: .verb).first { $0.tone == nil && reading.fits($0) }
        return fitting.map { (reading, $0) }
    }

    /// Whether what the clause below tells is good or ill for the other: not to attack is good.
    var clauseTone: ClauseTone? {
        for clause in clauses {
            guard let tone = tone(ofDeed: clause) else { continue }
            let isDenied = StanceReader(grammar: grammar, ontology: ontology).isDenied(clause: clause)
            return tone.map { isDenied ? $0.denied : $0 }
        }
        return nil
    }

    /// The tone of one clause, which may have none; nothing where the clause tells no deed.
    private func tone(ofDeed clause: Int) -> ClauseTone?? {
        guard let type = frame(ofClause: clause)?.frame.type else {
            let isAgainst = grammar.children(clause, "obl").contains { grammar.preposition($0) == "against" }
            return isAgainst ? .some(.hostile) : nil
        }
        guard let definition = ontology.definitions[type]?.type else { return nil }
        switch definition.quad {
        case .verbalCooperation, .materialCooperation: return .some(.friendly)
        case .verbalConflict where definition.eventClass == .request: return .some(nil)
        case .verbalConflict, .materialConflict: return .some(.hostile)
        case nil: return .some(nil)
        }
    }
}
