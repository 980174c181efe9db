/// A sort of relations that a filter keeps or leaves out.
public enum RelationSort: Hashable, Sendable {
    /// Those of a type, by its name.
    case type(String)
    /// Those of a class of PLOVER.
    case eventClass(EventClass)
    /// Those of a quarter of political behaviour.
    case quad(Quad)
    /// Offices, memberships and seats.
    case standing
    /// Those with an end of a kind.
    case kind(EntityKind)

    /// Whether a relation is of the sort, given the kinds of its ends.
    func has(_ relation: Relation, between ends: [EntityKind]) -> Bool {
        switch self {
        case .type(let name): relation.type.name == name
        case .eventClass(let eventClass): relation.type.eventClass == eventClass
        case .quad(let quad): relation.type.quad == quad
        case .standing: relation.type.eventClass == nil
        case .kind(let kind): ends.contains(kind)
        }
    }
}
