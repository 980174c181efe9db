import Drawing
import Graphs

/// The choices by which a page can be filtered, with how many claims each has.
struct PageFilters {
    let graph: EntityGraph
    let comparison: Comparison?

    /// What stands for the quarter of behaviour of what is no behaviour.
    static let standing = "standing fact"

    var groups: [PageContent.Group] {
        (comparison.map { [group("side", "Which telling", sides(of: $0), isOpen: true)] } ?? []) + [
            group("kind", "Who", kinds, isOpen: false),
            group("quad", "Kind of act", quads, isOpen: true),
            group("told", "Told as", stances, isOpen: true),
            group("type", "Type", types, isOpen: false),
            group("source", "Source", sources, isOpen: false),
        ]
    }

    private typealias Count = (value: String, label: String, count: Int)

    private func group(_ name: String, _ title: String, _ counts: [Count], isOpen: Bool) -> PageContent.Group {
        PageContent.Group(
            name: name, title: title, open: isOpen,
            choices: counts.map { PageContent.Choice(group: name, value: $0.value, label: $0.label, count: $0.count) })
    }

    private func sides(of comparison: Comparison) -> [Count] {
        let counts = Self.counts(graph.relations.map { comparison.mark(of: $0.key).side })
        return Comparison.Side.allCases.compactMap { side in
            counts[side].map { (side.rawValue, comparison.meaning(of: side), $0) }
        }
    }

    private var kinds: [Count] {
        let counts = Self.counts(graph.entities.map(\.kind))
        return EntityKind.allCases.compactMap { kind in
            counts[kind].map { (kind.rawValue, Self.capitalised(kind.rawValue), $0) }
        }
    }

    private var quads: [Count] {
        let counts = Self.counts(graph.relations.map { $0.type.quad?.rawValue ?? Self.standing })
        return (Quad.allCases.map(\.rawValue) + [Self.standing]).compactMap { quad in
            counts[quad].map { (quad, Self.capitalised(quad), $0) }
        }
    }

    private var stances: [Count] {
        let counts = Self.counts(graph.relations.map { LineStyle(of: $0) })
        return LineStyle.allCases.compactMap { style in
            counts[style].map { (style.rawValue, LegendEntry.style(style).meaning, $0) }
        }
    }

    private var types: [Count] {
        Self.counts(graph.relations.map(\.type.name)).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            let name = CleanText.line($0.key)
            return (name, name.replacing("_", with: " "), $0.value)
        }
    }

    private var sources: [Count] {
        let counts = Self.counts(graph.relations.flatMap { Set($0.evidence.map(\.document)) })
        return graph.sources.enumerated().map { number, source in
            let name = [source.outlet, source.date].compactMap(\.self).map(CleanText.line).filter { !$0.isEmpty }
            let file = CleanText.line(source.id)
            let label = name.isEmpty ? file : "\(name.joined(separator: ", ")) \u{2013} \(file)"
            return (String(number), label, counts[source.id] ?? 0)
        }
    }

    private static func counts<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
        values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
