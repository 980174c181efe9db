import Graphs

/// Who is one with whom, as pairs are joined.
struct Groups {
    private var groups: [[EntityID]] = []
    private var places: [EntityID: Int] = [:]

    /// Those who are joined to others, each group sorted, in the order in which they were first named.
    var all: [[EntityID]] { groups.filter { $0.count > 1 }.map { $0.sorted() } }

    /// Joins two and all who are one with either.
    mutating func join(_ one: EntityID, _ other: EntityID) {
        let (left, right) = (place(of: one), place(of: other))
        guard left != right else { return }
        for id in groups[right] { places[id] = left }
        groups[left] += groups[right]
        groups[right] = []
    }

    /// Joins two unless some two of those who would be one are a pair that must not be.
    mutating func join(_ ends: Set<EntityID>, unlessAnyOf barred: Set<Set<EntityID>>) {
        let ends = ends.sorted()
        let (left, right) = (place(of: ends[0]), place(of: ends[1]))
        guard left != right else { return }
        let isBarred = groups[left].contains { one in groups[right].contains { barred.contains([one, $0]) } }
        if !isBarred { join(ends[0], ends[1]) }
    }

    private mutating func place(of id: EntityID) -> Int {
        if let place = places[id] { return place }
        groups.append([id])
        places[id] = groups.count - 1
        return groups.count - 1
    }
}
