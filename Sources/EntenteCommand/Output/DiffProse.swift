import Graphs

/// A comparison of two graphs in words for a person.
struct DiffProse {
    let diff: GraphDiff
    let a: GraphProse
    let b: GraphProse
    /// What the graphs are called.
    let names: (a: String, b: String)
    /// How many claims and names more both have alike, where not all of them were read.
    var alike = (claims: 0, names: 0)

    /// The lines: how much is alike and what not, the claims in sections of one sort, type or name, then the names.
    func lines(by grouping: DiffGrouping, namesToo: Bool) -> [String] {
        var lines = head
        for (title, entries) in grouping.groups(of: entries) {
            let told = entries.filter { $0.sort != .both }
            lines += section(grouping == .claim ? title : GraphProse.line(title), told.map { $0.lines() })
        }
        guard namesToo else { return lines }
        let ink = a.ink
        lines += section("named only in A", diff.entitiesOnlyInA.map { [ink.removed("- ") + a.introduction(of: $0)] })
        return lines
            + section("named only in B", diff.entitiesOnlyInB.map { [ink.added("+ ") + b.introduction(of: $0)] })
    }

    /// How much of what there is, of each type or name where that is wanted.
    func statistics(by grouping: DiffGrouping) -> [String] {
        guard grouping != .claim else { return head }
        return head + [""] + table(by: grouping).lines(in: a.ink)
    }

    /// The same as a table.
    func table(by grouping: DiffGrouping) -> AnswerTable {
        AnswerTable(
            columns: [grouping.rawValue, "only A", "only B", "contradicted", "different", "near", "both"],
            rows: grouping.groups(of: entries).map { title, entries in
                [title] + DiffEntry.Sort.allCases.map { sort in "\(entries.count { $0.sort == sort })" }
            })
    }

    /// The same as JSON: how many claims and names, and of each type or name where that is wanted.
    func statisticsJSON(by grouping: DiffGrouping) -> JSONValue {
        func counts(_ count: (DiffEntry.Sort) -> Int) -> [JSONValue.Member] {
            DiffEntry.Sort.allCases.map { sort in .init(sort.member, .integer(count(sort))) }
        }
        var members = [
            GraphVersion.member, .init("same", .boolean(diff.isEmpty)), .init("sides", .strings([names.a, names.b])),
            .init("claims", .object(counts(count))),
            .init(
                "names",
                .object([
                    .init("onlyInA", .integer(diff.entitiesOnlyInA.count)),
                    .init("onlyInB", .integer(diff.entitiesOnlyInB.count)),
                    .init("both", .integer(diff.entitiesInBoth.count + alike.names)),
                ])),
        ]
        if grouping != .claim {
            let groups = grouping.groups(of: entries).map { title, entries in
                JSONValue.object(
                    [.init(grouping.rawValue, .string(title))] + counts { sort in entries.count { $0.sort == sort } })
            }
            members.append(.init("by" + grouping.rawValue.capitalized, .array(groups)))
        }
        return .object(members)
    }

    /// What the two are called, and how much is alike and what not.
    private var head: [String] {
        let ink = a.ink
        return [
            ink.removed("- \(GraphProse.line(names.a))"), ink.added("+ \(GraphProse.line(names.b))"),
            ink.faint(
                "claims: \(count(.onlyInA)) only in A, \(count(.onlyInB)) only in B, \(count(.contradicted)) contradicted, "
                    + "\(count(.different)) told differently, \(count(.near)) near, \(count(.both)) in both"),
            ink.faint(
                "names: \(diff.entitiesOnlyInA.count) only in A, \(diff.entitiesOnlyInB.count) only in B, "
                    + "\(diff.entitiesInBoth.count + alike.names) in both"),
        ]
    }

    /// How many claims there are of a sort.
    private func count(_ sort: DiffEntry.Sort) -> Int {
        switch sort {
        case .onlyInA: diff.aloneInA.count
        case .onlyInB: diff.aloneInB.count
        case .contradicted: diff.contradicted.count
        case .different: diff.toldDifferently.count
        case .near: diff.near.count
        case .both: diff.inBoth.count + alike.claims
        }
    }

    func change(_ pair: GraphDiff.Pair) -> [String] {
        let ink = a.ink
        let aspects = pair.aspects.map { aspect in
            let told = [
                told("only A", aspect, pair.onlyInA, naming: a.name),
                told("only B", aspect, pair.onlyInB, naming: b.name),
            ].compactMap { $0 }
            return aspect.rawValue + (told.isEmpty ? "" : " (\(told.joined(separator: "; ")))")
        }
        return [ink.changed("~ \(aspects.joined(separator: ", "))"), ink.removed("  - ") + a.claim(pair.a)]
            + indented(a.evidence(for: pair.a))
            + [ink.added("  + ") + b.claim(pair.b)] + indented(b.evidence(for: pair.b))
    }

    /// What one side alone tells in an aspect: `only A: on 3 May 2021, 2021-05-03`.
    private func told(
        _ side: String, _ aspect: GraphDiff.Aspect, _ telling: GraphDiff.Telling, naming name: (EntityID) -> String
    ) -> String? {
        let words =
            switch aspect {
            case .polarity, .modality: [String]()
            case .attribution: telling.attributions.map { $0.remark(naming: name) }
            case .object: telling.objects
            case .time: telling.times.map(\.remark)
            }
        return words.isEmpty ? nil : "\(side): \(GraphProse.line(ShortList(words).items.joined(separator: "; ")))"
    }

    private func indented(_ lines: [String]) -> [String] { lines.map { "      " + $0 } }

    private func section(_ title: String, _ groups: [[String]]) -> [String] {
        groups.isEmpty ? [] : ["", a.ink.bold(title)] + groups.flatMap { $0 }
    }
}
