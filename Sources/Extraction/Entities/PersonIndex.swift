import Graphs

/// Finds the persons whose names could be alike, without a look at all others.
///
/// A short form shares its last part with the fuller name, up to its transliteration, or it is the same name
/// parted otherwise; see `PersonName.isShortForm`.
struct PersonIndex {
    /// The persons by all parts of their names, and by the last ones.
    private var byPart: [String: [Int]] = [:]
    private var byLast: [String: [Int]] = [:]

    /// What a name is looked up by.
    struct Keys {
        /// For all parts of the name and for the whole.
        fileprivate let ofParts: [String]
        /// For the last part and for the whole.
        fileprivate let ofLast: [String]

        init(_ name: PersonName) {
            let parts = name.parts.map(Self.keys)
            let whole = name.parts.count == 1 ? [] : Self.keys(of: name.parts.joined())
            ofParts = parts.joined() + whole
            ofLast = (parts.last ?? []) + whole
        }

        private static func keys(of part: String) -> [String] {
            // Skeletons have a mark, so that none is taken for a stem.
            [String(PersonName.stem(of: part)), "|" + Transliteration.skeleton(of: part)]
        }
    }

    /// Notes a name of the person at a place.
    mutating func add(_ name: Keys, at place: Int) {
        for key in name.ofParts where byPart[key]?.last != place { byPart[key, default: []].append(place) }
        for key in name.ofLast where byLast[key]?.last != place { byLast[key, default: []].append(place) }
    }

    /// The places of the persons of one of whose names a name may be a short form, in order.
    func places(shortenedTo name: Keys) -> [Int] {
        Set(name.ofLast.flatMap { byPart[$0] ?? [] }).sorted()
    }

    /// The places of the persons who may bear a name, shorter or longer than it is known, in order.
    func places(like name: Keys) -> [Int] {
        Set(name.ofLast.flatMap { byPart[$0] ?? [] } + name.ofParts.flatMap { byLast[$0] ?? [] }).sorted()
    }
}
