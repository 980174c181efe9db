import Graphs

/// An entity at one end of a claim and the token where it stands.
struct Participant: Hashable, Sendable {
    let id: EntityID
    let token: Int
}
