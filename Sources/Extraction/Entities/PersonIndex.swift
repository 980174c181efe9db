/// Finds the persons whose names could be alike, without a look at all others.
///
/// Two names are one person's only if a part of each, or the whole of each, begins with the same three letters.
struct PersonIndex {
    private var places: [String: [Int]] = [:]

    /// Notes a name of the person at a place.
    mutating func add(_ name: PersonName, at place: Int) {
        for key in Self.keys(of: name) where places[key]?.contains(place) != true {
            places[key, default: []].append(place)
        }
    }

    /// The places of the persons who may bear a name, in order.
    func places(like name: PersonName) -> [Int] {
        Set(Self.keys(of: name).flatMap { places[$0] ?? [] }).sorted()
    }

    private static func keys(of name: PersonName) -> Set<String> {
        Set((name.parts + [name.parts.joined()]).map { String($0.prefix(3)) })
    }
}
