import Graphs

/// A comparison of two graphs in words for a person.
struct DiffProse {
    let diff: GraphDiff
    let a: GraphProse
    let b: GraphProse
    /// What the graphs are called.
    let names: (a: String, b: String)

    /// The lines: what only A says, what only B says, what both tell differently, and how much they share.
    var lines: [String] {
        let ink = a.ink
        var lines = [ink.removed("- \(GraphProse.line(names.a))"), ink.added("+ \(GraphProse.line(names.b))")]
        lines += section("only in A", diff.entitiesOnlyInA.map { ink.removed("- ") + a.introduction(of: $0) }, [])
        lines += section("only in B", diff.entitiesOnlyInB.map { ink.added("+ ") + b.introduction(of: $0) }, [])
        lines += section(
            "claimed only in A", [],
            diff.onlyInA.map { [ink.removed("- ") + a.claim($0)] + indented(a.evidence(for: $0)) })
        lines += section(
            "claimed only in B", [],
            diff.onlyInB.map { [ink.added("+ ") + b.claim($0)] + indented(b.evidence(for: $0)) })
        lines += section("told differently", [], diff.changed.map(change))
        let shared = "in both: claims \(diff.inBoth.count), names \(diff.entitiesInBoth.count)"
        return lines + ["", ink.faint(shared)]
    }

    private func change(_ pair: GraphDiff.Pair) -> [String] {
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

    private func section(_ title: String, _ items: [String], _ groups: [[String]]) -> [String] {
        let content = items + groups.flatMap { $0 }
        return content.isEmpty ? [] : ["", a.ink.bold(title)] + content
    }
}
