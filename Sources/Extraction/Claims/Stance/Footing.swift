/// How a claim stands in its sentence.
enum Footing: Hashable, Sendable {
    /// A word tells it: what bears on that word bears on the claim, be it a question, a denial or a condition.
    case told(at: Int)
    /// A name or what stands beside it takes it for granted, `Peru's president`, whatever the sentence says of them; only
    /// the words right beside it bear on it: `former`, `alleged`.
    case granted(at: Int?)

    /// The word whose stance is that of the claim.
    var token: Int? {
        switch self {
        case .told(let token): token
        case .granted(let token): token
        }
    }
}
