import Graphs

/// A comparison of three graphs in words for a person.
struct SidesProse {
    let comparison: SideComparison
    let sides: [GraphProse]
    /// What the graphs are called.
    let names: [String]

    private static let letters = ["A", "B", "C"]

    /// What the sides are called, how many claims each set of them makes, and, unless only that is wanted, the claims.
    func lines(onlyCounts: Bool) -> [String] {
        let ink = sides[0].ink
        let different = comparison.claims.filter { !$0.aspects.isEmpty }
        let alike = Dictionary(grouping: comparison.claims.filter(\.aspects.isEmpty)) { $0.sides }
        let order = alike.keys.sorted { ($0.count, $0.description) < ($1.count, $1.description) }
        var lines = zip(Self.letters, names).map { ink.bold("\($0) ") + GraphProse.line($1) }
        let counts =
            order.map { "\(alike[$0]?.count ?? 0) \(Self.title($0))" } + ["\(different.count) told differently"]
        lines.append(ink.faint("claims: " + counts.joined(separator: ", ")))
        guard !onlyCounts else { return lines }
        for set in order where set.count < sides.count {
            lines += ["", ink.bold("claimed \(Self.title(set))")] + (alike[set] ?? []).flatMap { told($0) }
        }
        guard !different.isEmpty else { return lines }
        return lines + ["", ink.bold("told differently")]
            + different.flatMap { [ink.changed("~ " + $0.aspects.map(\.rawValue).joined(separator: ", "))] + told($0) }
    }

    private static func title(_ set: [Int]) -> String {
        set.count == 1 ? "only in \(letters[set[0]])" : "in " + set.map { letters[$0] }.joined(separator: " and ")
    }

    private func told(_ claim: SideComparison.Claim) -> [String] {
        claim.sides.flatMap { side -> [String] in
            guard let telling = claim.tellings[side] else { return [] }
            return ["  \(Self.letters[side]) " + sides[side].claim(telling)]
                + sides[side].evidence(for: telling).map { "      " + $0 }
        }
    }

    /// The same as JSON: for each claim the sides that make it, in what they differ, and the relation of each.
    var json: JSONValue {
        .object([
            GraphVersion.member, .init("same", .boolean(comparison.isEmpty)), .init("sides", .strings(names)),
            .init(
                "claims",
                .array(
                    comparison.claims.map { claim in
                        .object([
                            .init("sides", .strings(claim.sides.map { Self.letters[$0] })),
                            .init("aspects", .strings(claim.aspects.map(\.rawValue))),
                            .init("tellings", .array(claim.tellings.map { $0.map(GraphJSON.relation) ?? .null })),
                        ])
                    })),
        ])
    }
}
