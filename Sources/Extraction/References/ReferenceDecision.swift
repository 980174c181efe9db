import Graphs

/// What was decided for a pronoun, and what was weighed.
struct ReferenceDecision: Sendable {
    /// A candidate with what spoke for or against it.
    struct Weighed: Sendable {
        let candidate: Candidate
        /// Why it cannot be meant; nothing where it can.
        let veto: String?
        /// How likely it is meant.
        let probability: Float
    }

    let reference: Reference
    /// Whom it stands for; nobody where that stays open.
    let entities: [EntityID]
    /// How likely each of those for whom it may stand is.
    let shares: [[EntityID]: Float]
    /// The candidates, open ones first.
    let weighed: [Weighed]

    init(_ reference: Reference, entities: [EntityID], shares: [[EntityID]: Float] = [:], weighed: [Weighed] = []) {
        self.reference = reference
        self.entities = entities
        self.shares = shares
        self.weighed = weighed
    }
}
