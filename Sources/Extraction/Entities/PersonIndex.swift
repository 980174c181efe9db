import Graphs

/// Finds the persons whose names could be alike, without a look at all others.
///
/// A short form shares its last part with the fuller name, up to its transliteration, or it is the same name
/// parted otherwise; see `PersonName.isShortForm`.
struct PersonIndex {
    /// The persons by all parts of their names, and by the last ones.
    private var byPart: [Substring: [Int]] = [:]
    private var byLast: [Substring: [Int]] = [:]

    /// Notes a name of the person at a place.
    mutating func add(_ name: PersonName, at place: Int) {
        for key in Self.keys(of: name.parts + [name.parts.joined()]) where byPart[key]?.last != place {
            byPart[key, default: []].append(place)
        }
        for key in Self.keys(of: name.parts.suffix(1) + [name.parts.joined()]) where byLast[key]?.last != place {
            byLast[key, default: []].append(place)
        }
    }

    /// The places of the persons of one of whose names a name may be a short form, in order.
    func places(shortenedTo name: PersonName) -> [Int] {
        let keys = Self.keys(of: name.parts.suffix(1) + [name.parts.joined()])
        return Set(keys.flatMap { byPart[$0] ?? [] }).sorted()
    }

    /// The places of the persons who may bear a name, shorter or longer than it is known, in order.
    func places(like name: PersonName) -> [Int] {
        let keys = Self.keys(of: name.parts + [name.parts.joined()])
        return Set(places(shortenedTo: name) + keys.flatMap { byLast[$0] ?? [] }).sorted()
    }

    private static func keys(of parts: [String]) -> Set<Substring> {
        // Skeletons have a mark, so that none is taken for a stem.
        Set(parts.map(PersonName.stem(of:))).union(parts.map { "|" + Transliteration($0).skeleton })
    }
}
