import ArgumentParser

/// How the differences of two graphs are gathered.
enum DiffGrouping: String, CaseIterable, ExpressibleByArgument {
    /// What is of one sort together.
    case claim
    /// What is told of one name together.
    case entity
    /// What is of one type together.
    case type

    /// The differences in groups: by sort in its order, else where most differ first, then by name.
    func groups(of entries: [DiffEntry]) -> [(title: String, entries: [DiffEntry])] {
        switch self {
        case .claim:
            return DiffEntry.Sort.allCases.map { sort in (sort.rawValue, entries.filter { $0.sort == sort }) }
        case .entity: return Self.gathered(entries) { Array(Set($0.ends)) }
        case .type: return Self.gathered(entries) { [$0.claim.type.name.replacing("_", with: " ")] }
        }
    }

    private static func gathered(
        _ entries: [DiffEntry], by titles: (DiffEntry) -> [String]
    ) -> [(title: String, entries: [DiffEntry])] {
        var groups: [String: [DiffEntry]] = [:]
        for entry in entries { for title in titles(entry) { groups[title, default: []].append(entry) } }
        return groups.map { (title: $0.key, entries: $0.value) }.sorted { left, right in
            let counts = (left.entries.count { $0.sort != .both }, right.entries.count { $0.sort != .both })
            return counts.0 == counts.1 ? left.title < right.title : counts.0 > counts.1
        }
    }
}
