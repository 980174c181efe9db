import Graphs

/// A comparison of three graphs in words for a person.
struct SidesProse {
    let comparison: SideComparison
    let sides: [GraphProse]
    /// What the graphs are called.
    let names: [String]

    private static let letters = ["A", "B", "C"]

    /// What the sides are called, how many claims each set of them makes, and the claims in groups.
    func lines(by grouping: DiffGrouping) -> [String] {
        let ink = sides[0].ink
        return head
            + grouped(entries, by: grouping).flatMap { title, entries -> [String] in
                let told = entries.filter(\.isDifference)
                return told.isEmpty ? [] : ["", ink.bold(GraphProse.line(title))] + told.flatMap { $0.lines() }
            }
    }

    /// Only how many, of each type or name where that is wanted.
    func statistics(by grouping: DiffGrouping) -> [String] {
        guard grouping != .claim else { return head }
        let table = AnswerTable(
            columns: [grouping.rawValue] + sorts.map(\.column),
            rows: grouped(entries, by: grouping).map { title, entries in
                [title] + sorts.map { sort in "\(entries.count { $0.sort == sort })" }
            })
        return head + [""] + table.lines(in: sides[0].ink)
    }

    /// The same as JSON.
    func statisticsJSON(by grouping: DiffGrouping) -> JSONValue {
        func counts(_ entries: [SidesEntry]) -> [JSONValue.Member] {
            sorts.map { sort in .init(sort.column, .integer(entries.count { $0.sort == sort })) }
        }
        let entries = entries
        var members = [
            GraphVersion.member, .init("same", .boolean(comparison.isEmpty)), .init("sides", .strings(names)),
            .init("claims", .object(counts(entries))),
        ]
        if grouping != .claim {
            let groups = grouped(entries, by: grouping).map { title, entries in
                JSONValue.object([.init(grouping.rawValue, .string(title))] + counts(entries))
            }
            members.append(.init("by" + grouping.rawValue.capitalized, .array(groups)))
        }
        return .object(members)
    }

    /// All as JSON: for each claim the sides that make it, in what they differ, and the relation of each; then what is near.
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
            .init(
                "near",
                .array(
                    comparison.near.map { pair in
                        .object([
                            .init(
                                "sides",
                                .strings([pair.sides.first, pair.sides.second].map { Self.letters[$0] })),
                            .init("tellings", .array([pair.a, pair.b].map(GraphJSON.relation))),
                        ])
                    })),
        ])
    }

    private var sorts: [SidesEntry.Sort] { SidesEntry.Sort.all(of: sides.count) }

    private var head: [String] {
        let (ink, entries) = (sides[0].ink, entries)
        let counts = sorts.compactMap { sort -> String? in
            let count = entries.count { $0.sort == sort }
            return count > 0 || sort == .different ? "\(count) \(sort.title)" : nil
        }
        return zip(Self.letters, names).map { ink.bold("\($0) ") + GraphProse.line($1) }
            + [ink.faint("claims: " + counts.joined(separator: ", "))]
    }

    private func grouped(
        _ entries: [SidesEntry], by grouping: DiffGrouping
    ) -> [(title: String, entries: [SidesEntry])] {
        grouping.groups(of: entries) {
            sorts.map { sort in (title: sort.heading, entries: entries.filter { $0.sort == sort }) }
        }
    }

    private var entries: [SidesEntry] {
        let ink = sides[0].ink
        let different = comparison.claims.filter { !$0.aspects.isEmpty }
        let shared = comparison.claims.filter { $0.aspects.isEmpty && !$0.tellings.contains(nil) }
        var entries = comparison.alone.compactMap { entry(.alike($0.sides), $0, isDifference: true) }
        entries += different.compactMap { claim in
            let aspects = claim.aspects.map(\.rawValue).joined(separator: ", ")
            return entry(.different, claim, isDifference: true, [ink.changed("~ " + aspects)])
        }
        entries += comparison.near.map { pair in
            let (first, second) = pair.sides
            return SidesEntry(
                sort: .near, claim: pair.a, side: sides[first],
                lines: { told(pair.a, by: first) + told(pair.b, by: second) }, isDifference: true)
        }
        return entries + shared.compactMap { entry(.alike($0.sides), $0, isDifference: false) }
    }

    private func entry(
        _ sort: SidesEntry.Sort, _ claim: SideComparison.Claim, isDifference: Bool, _ head: [String] = []
    ) -> SidesEntry? {
        guard let first = claim.sides.first, let telling = claim.tellings[first] else { return nil }
        return SidesEntry(
            sort: sort, claim: telling, side: sides[first],
            lines: {
                head + claim.sides.flatMap { side in claim.tellings[side].map { told($0, by: side) } ?? [] }
            }, isDifference: isDifference)
    }

    private func told(_ claim: Relation, by side: Int) -> [String] {
        ["  \(Self.letters[side]) " + sides[side].claim(claim)] + sides[side].evidence(for: claim).map { "      " + $0 }
    }
}
