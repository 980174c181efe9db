import Graphs

/// One sign that the legend explains.
package enum LegendEntry: Hashable, Sendable {
    /// The colour of a line.
    case tone(Tone)
    /// The colour, stroke and sign of what one of two tellings says, with what it is called.
    case side(Tone, meaning: String)
    /// The stroke of a line.
    case style(LineStyle)
    /// The sign of an act of several with one another.
    case hub
    /// The shape of a box.
    case kind(EntityKind)
    /// The one shape of officials and other persons, where both are drawn.
    case people

    /// What the sign means.
    package var meaning: String {
        switch self {
        case .tone(.conflict): "Conflict"
        case .tone(.cooperation): "Cooperation"
        case .tone(.contact): "Contact or request"
        case .tone(.standing): "Holds office, belongs to"
        case .tone(.mixed): "Further acts of several kinds"
        case .tone(.onlyA), .tone(.onlyB), .tone(.inBoth), .tone(.changed): ""
        case .side(_, let meaning): meaning
        case .style(.asserted): "Told as fact"
        case .style(.expected): "Expected"
        case .style(.reported): "Claimed"
        case .style(.hypothetical): "(Possible)"
        case .style(.negated): "Did not happen"
        case .hub: "All with one another"
        case .kind(.country): "Country"
        case .kind(.official): "Official"
        case .kind(.person): "Person"
        case .kind(.organisation): "Organisation"
        case .kind(.place): "Place"
        case .people: "Official or other person"
        }
    }

    /// The signs that occur, colours first, then strokes, then shapes.
    static func entries(
        for nodes: [DiagramNode], edges: [DiagramEdge], hubs: [DiagramHub], comparison: Comparison? = nil
    ) -> [LegendEntry] {
        let tones = Set(edges.map(\.tone) + hubs.map(\.tone))
        let styles = Set(edges.map(\.style) + hubs.map(\.style))
        let kinds = Set(nodes.map(\.kind))
        let framed = Set(nodes.compactMap(\.side))
        let sides = comparison.map { comparison in
            Comparison.Side.allCases.filter { tones.union(framed).contains(Tone(of: $0)) }
                .map { LegendEntry.side(Tone(of: $0), meaning: comparison.meaning(of: $0)) }
        }
        return Tone.allCases.filter { tones.contains($0) && !$0.isSide }.map(LegendEntry.tone) + (sides ?? [])
            + LineStyle.allCases.filter { $0 != .asserted && styles.contains($0) }.map(LegendEntry.style)
            + (hubs.isEmpty ? [] : [.hub]) + shapes(of: kinds)
    }

    private static func shapes(of kinds: Set<EntityKind>) -> [LegendEntry] {
        let hasBoth = kinds.isSuperset(of: [.official, .person])
        return EntityKind.allCases.filter(kinds.contains).compactMap { kind in
            switch kind {
            case .official where hasBoth: .people
            case .person where hasBoth: nil
            default: .kind(kind)
            }
        }
    }
}
