/// Where an end of a relation stands with respect to the word that triggers it.
///
/// Written in the ontology as a word: `subject`, `object`, `indirect`, `clause`, `each`, `owner`, or a preposition.
struct Role: Hashable, Sendable {
    /// The word of the ontology.
    let text: String

    /// The one who acts: the active subject, or the agent of a passive.
    static let subject = Role(text: "subject")
    /// The one acted on: the active object, or the passive subject.
    static let object = Role(text: "object")
    /// The receiver without a preposition: `gave Kyiv tanks`.
    static let indirect = Role(text: "indirect")
    /// Whoever stands as an argument inside the complement clause.
    static let clause = Role(text: "clause")
    /// The several members of one compound or plural end, each with each.
    static let each = Role(text: "each")
    /// Whoever possesses the object, or qualifies it: `rejected a US request`.
    static let owner = Role(text: "owner")
}

/// What a trigger word is in its sentence.
enum TriggerKind: Hashable, Sendable {
    case verb
    case noun
    case adjective
}

/// One way in which a word triggers a relation type, and where its two ends stand.
struct Frame: Hashable, Sendable {
    /// Name of the frame, for explanations: `warned/verb/1`.
    let name: String
    /// The file and line where the frame stands: `events.yaml:12`.
    let origin: String
    /// Name of the relation type.
    let type: String
    /// Whether the trigger is a verb, a noun or an adjective.
    let kind: TriggerKind
    /// The places to look for the source, best first.
    let source: [Role]
    /// The places to look for the target, best first.
    let target: [Role]
    /// Lemmas of which the object must be one for the frame to hold; empty for any.
    let objects: Set<String>
    /// Verb particle that must stand beside the trigger, such as `out` in `rule out`.
    let particle: String?
    /// Whether a clause must stand below the trigger, as in `told Baku to stop`.
    let needsClause: Bool
}
