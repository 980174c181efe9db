import Graphs

/// Finds the organisations whose names could be alike, without a look at all others.
///
/// A name that ends in another shares its last two words, and an acronym is a name's initials.
struct OrganisationIndex {
    /// An organisation with one of its names.
    private struct Naming: Hashable {
        let place: Int
        let name: String
    }

    /// All organisations, in the order in which they were first named.
    private var order: [EntityID] = []
    private var places: [EntityID: Int] = [:]
    private var known: Set<Naming> = []
    private var byEnd: [String: [Int]] = [:]
    private var byInitials: [String: [Int]] = [:]

    /// Notes the names of an organisation.
    mutating func add(_ names: Set<String>, of id: EntityID) {
        let place = places[id] ?? order.count
        if place == order.count {
            order.append(id)
            places[id] = place
        }
        for name in names where known.insert(Naming(place: place, name: name)).inserted {
            byInitials[Self.initials(of: name), default: []].append(place)
            if let end = Self.end(of: Self.key(name)) { byEnd[end, default: []].append(place) }
        }
    }

    /// Those of whose names a key of several words may be the end, the last named first.
    func organisations(endingIn key: String) -> [EntityID] {
        Self.end(of: key).map { latestFirst(byEnd[$0] ?? []) } ?? []
    }

    /// Those of whose names some letters are the initials, the last named first.
    func organisations(abbreviatedTo letters: String) -> [EntityID] { latestFirst(byInitials[letters] ?? []) }

    private func latestFirst(_ places: [Int]) -> [EntityID] { Set(places).sorted(by: >).map { order[$0] } }

    /// How names are compared.
    static func key(_ name: String) -> String {
        let slug = Spelling.slug(name)
        return slug.hasPrefix("the-") ? String(slug.dropFirst(4)) : slug
    }

    /// The first letters of a name's words, as far as they are capitals.
    static func initials(of name: String) -> String {
        String(name.split(separator: " ").compactMap { $0.first?.isUppercase == true ? $0.first : nil })
    }

    /// The last two words of a key; nothing when it has but one.
    private static func end(of key: String) -> String? {
        let words = key.split(separator: "-").suffix(2)
        return words.count == 2 ? words.joined(separator: "-") : nil
    }
}
