/// The type of an edge: what a person reads on it and where it belongs in the ontology.
public struct RelationType: Hashable, Sendable {
    /// The name, past tense for an event (`warned`), present for a standing fact (`leads`).
    public let name: String
    /// The PLOVER class of an event; nothing for a standing fact.
    public let eventClass: EventClass?
    /// Whether the relation holds both ways.
    public let isSymmetric: Bool

    /// Makes a type.
    public init(name: String, eventClass: EventClass?, isSymmetric: Bool = false) {
        self.name = name
        self.eventClass = eventClass
        self.isSymmetric = isSymmetric
    }

    /// The quarter of political behaviour; nothing for a standing fact.
    public var quad: Quad? { eventClass?.quad }
}
