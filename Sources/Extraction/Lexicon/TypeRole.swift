/// What the program itself has to know of a type, whatever the ontology calls it.
enum TypeRole: String, CaseIterable, Sendable {
    /// A deed to come that hangs on what the other does is this: `will cut off its gas unless`.
    case threat
    /// A duty laid on another by who says so is this: `said Chad must withdraw`.
    case urging
    /// The same of what another must not do.
    case warning
    /// A wrong that one says another has done is this.
    case accusation
    /// A going to where the other is, where one may also be said to stay.
    case visit
    /// A meeting of two, of whom one may be the other's host.
    case encounter
    /// Speech to another in words that a participle then tells: `wrote to Chad demanding`.
    case message
    /// Going between others, of whom one's own state is none.
    case mediation
    /// What one does to another by answering what that one has said or done.
    case answer
    /// The standing facts.
    case leadership
    case office
    case voice
    case membership
    case part
    case seat
    case location
}
