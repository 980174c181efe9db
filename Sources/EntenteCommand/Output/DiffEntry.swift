import Graphs

/// One difference or agreement of two graphs, with its lines for a person.
struct DiffEntry: Gathered {
    /// What sort it is, in the order in which they are told.
    enum Sort: String, CaseIterable {
        case onlyInA = "claimed only in A"
        case onlyInB = "claimed only in B"
        case contradicted
        case different = "told differently"
        case near = "near: an official or body in one, the country in the other"
        case both = "in both"

        /// What it is called in JSON.
        var member: String {
            switch self {
            case .onlyInA: "onlyInA"
            case .onlyInB: "onlyInB"
            case .contradicted: "contradicted"
            case .different: "different"
            case .near: "near"
            case .both: "both"
            }
        }
    }

    let sort: Sort
    /// The claim as A tells it, or else B.
    let claim: Relation
    /// The side that tells it.
    let side: GraphProse
    /// Its lines, made when they are wanted.
    let lines: () -> [String]

    var ends: [String] { [side.name(claim.source), side.name(claim.target)] }

    var isDifference: Bool { sort != .both }
}

extension DiffGrouping {
    /// The differences of two sides in groups.
    func groups(of entries: [DiffEntry]) -> [(title: String, entries: [DiffEntry])] {
        groups(of: entries) {
            DiffEntry.Sort.allCases.map { sort in (title: sort.rawValue, entries: entries.filter { $0.sort == sort }) }
        }
    }
}

extension DiffProse {
    /// All claims of both, sort by sort.
    var entries: [DiffEntry] {
        let ink = a.ink
        func entry(
            _ sort: DiffEntry.Sort, _ claim: Relation, _ side: GraphProse,
            _ lines: @autoclosure @escaping () -> [String]
        ) -> DiffEntry {
            DiffEntry(sort: sort, claim: claim, side: side, lines: lines)
        }
        func told(_ mark: String, _ claim: Relation, _ side: GraphProse) -> [String] {
            [mark + side.claim(claim)] + side.evidence(for: claim).map { "      " + $0 }
        }
        var entries = diff.aloneInA.map { entry(.onlyInA, $0, a, told(ink.removed("- "), $0, a)) }
        entries += diff.aloneInB.map { entry(.onlyInB, $0, b, told(ink.added("+ "), $0, b)) }
        entries += diff.contradicted.map { entry(.contradicted, $0.a, a, change($0)) }
        entries += diff.toldDifferently.map { entry(.different, $0.a, a, change($0)) }
        entries += diff.near.map { near in
            entry(
                .near, near.a, a, told(ink.removed("- "), near.a, a) + told(ink.added("+ "), near.b, b))
        }
        return entries + diff.inBoth.map { entry(.both, $0.a, a, []) }
    }
}
