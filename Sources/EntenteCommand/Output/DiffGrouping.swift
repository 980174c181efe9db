import ArgumentParser
import Graphs

/// A difference or agreement that can be gathered with others.
protocol Gathered {
    /// The claim.
    var claim: Relation { get }
    /// The names of both ends.
    var ends: [String] { get }
    /// Whether it is a difference.
    var isDifference: Bool { get }
}

/// How the differences of two graphs are gathered.
enum DiffGrouping: String, CaseIterable, ExpressibleByArgument {
    /// What is of one sort together.
    case claim
    /// What is told of one name together.
    case entity
    /// What is of one type together.
    case type

    /// The differences in groups: by sort in an order of its own, else where most differ first, then by name.
    func groups<Entry: Gathered>(
        of entries: [Entry], bySort sorts: () -> [(title: String, entries: [Entry])]
    ) -> [(title: String, entries: [Entry])] {
        switch self {
        case .claim: sorts()
        case .entity: Self.gathered(entries) { Array(Set($0.ends)) }
        case .type: Self.gathered(entries) { [$0.claim.type.name.replacing("_", with: " ")] }
        }
    }

    private static func gathered<Entry: Gathered>(
        _ entries: [Entry], by titles: (Entry) -> [String]
    ) -> [(title: String, entries: [Entry])] {
        var groups: [String: [Entry]] = [:]
        for entry in entries { for title in titles(entry) { groups[title, default: []].append(entry) } }
        return groups.map { (title: $0.key, entries: $0.value) }.sorted { left, right in
            let counts = (left.entries.count(where: \.isDifference), right.entries.count(where: \.isDifference))
            return counts.0 == counts.1 ? left.title < right.title : counts.0 > counts.1
        }
    }
}
