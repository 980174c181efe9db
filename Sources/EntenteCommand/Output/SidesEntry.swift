import Graphs

/// One difference or agreement of three graphs, with its lines for a person.
struct SidesEntry: Gathered {
    /// What sort it is.
    enum Sort: Hashable {
        /// Claimed alike by these sides, from 0, and by no other.
        case alike([Int])
        /// Told differently by some that make it.
        case different
        /// Of an official or body on one side, of the country on another.
        case near
    }

    let sort: Sort
    let claim: Relation
    /// The side that tells it.
    let side: GraphProse
    /// Its lines, made when they are wanted.
    let lines: () -> [String]
    let isDifference: Bool

    var ends: [String] { [side.name(claim.source), side.name(claim.target)] }
}

extension SidesEntry.Sort {
    private static let letters = ["A", "B", "C"]

    /// The sorts that there can be of so many sides, in the order in which they are told.
    static func all(of count: Int) -> [SidesEntry.Sort] {
        let sets = (1..<(1 << count)).map { set in (0..<count).filter { set >> $0 & 1 == 1 } }
        let ordered = sets.sorted { ($0.count, $0.description) < ($1.count, $1.description) }
        return ordered.dropLast().map { .alike($0) } + [.different, .near, .alike(Array(0..<count))]
    }

    /// What claims of the sort are called among counts: `only in A`, `in A and B`.
    var title: String {
        switch self {
        case .alike(let set) where set.count == 1: "only in \(Self.letters[set[0]])"
        case .alike(let set): "in " + set.map { Self.letters[$0] }.joined(separator: " and ")
        case .different: "told differently"
        case .near: "near"
        }
    }

    /// The title over claims of the sort.
    var heading: String {
        switch self {
        case .alike: "claimed \(title)"
        case .different: title
        case .near: "near: an official or body in one, the country in the other"
        }
    }

    /// The head of a column, and what it is called in JSON.
    var column: String {
        switch self {
        case .alike(let set): set.count == 1 ? "only \(Self.letters[set[0]])" : set.map { Self.letters[$0] }.joined()
        case .different: "different"
        case .near: "near"
        }
    }
}
