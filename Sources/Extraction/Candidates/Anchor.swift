import Graphs

/// A name, pronoun or noun of a sentence that stands for somebody: one end of what the sentence may tell.
struct Anchor: Sendable {
    /// How the words stand for somebody.
    enum Form: Hashable, Sendable {
        /// A country by its name, adjective, people, capital or seat of government.
        case country(CountryForm)
        /// A person, body or place by name.
        case name
        /// `it`, `they`
        case pronoun
        /// `the Kenyan army`, `the ministry`
        case description

        /// A word for it.
        var text: String {
            switch self {
            case .country(let form): form.rawValue
            case .name: "name"
            case .pronoun: "pronoun"
            case .description: "description"
            }
        }
    }

    let id: EntityID
    let kind: EntityKind
    let form: Form
    /// The token by which it hangs on the rest of the sentence.
    let token: Int
    /// The words themselves.
    let tokens: Range<Int>
    /// The index of its mention; nothing for a pronoun or a description.
    let mention: Int?
}

extension Anchor: Comparable {
    private var place: (Int, Int, EntityID) { (tokens.lowerBound, tokens.upperBound, id) }

    static func < (left: Anchor, right: Anchor) -> Bool { left.place < right.place }

    static func == (left: Anchor, right: Anchor) -> Bool { left.place == right.place }
}
