import Graphs

/// A box of a diagram.
package struct DiagramNode: Hashable, Sendable {
    /// ASCII name, unique in the diagram.
    package let id: String
    /// Whom it stands for.
    package let entity: EntityID
    /// What sort of thing that is; decides the shape.
    package let kind: EntityKind
    /// The name, broken into lines.
    package let name: [String]
    /// An official's office, where one is known.
    package let office: String?
    /// Which of two tellings alone names it, as a colour; nothing where both do.
    package let side: Tone?
    /// Number of the tint of the country it belongs to, where the graph has one.
    package let tint: Int?
    /// The code of that country, where it is known.
    package let country: String?
    /// Whether the story touches it by an office, a membership or a seat only, so that it is drawn small and faint.
    package let standsBack: Bool
    /// Everything known about it, one fact a line.
    package let tooltip: String
}

extension DiagramNode {
    init(_ entity: Entity, id: String, tint: Int?, side: Comparison.Side = .both, standsBack: Bool = false) {
        self.side = side == .both ? nil : Tone(of: side)
        let sign = side == .onlyA ? "\u{2212} " : side == .onlyB ? "+ " : ""
        self.id = id
        self.entity = entity.id
        self.kind = entity.kind
        let name = DisplayText(ofFirst: [entity.name, entity.id.text])
        self.name = (sign.isEmpty ? name : DisplayText(sign + name.text)).wrapped(to: 26, limit: 3)
        self.office = Self.office(of: entity)
        self.tint = tint
        self.country = entity.country
        self.standsBack = standsBack
        self.tooltip = Self.tooltip(of: entity)
    }

    // The most telling of the offices held now: the longest that fits on a line, else the first, shortened.
    private static func office(of entity: Entity) -> String? {
        guard entity.kind == .official || entity.kind == .person else { return nil }
        let clean = entity.offices.map { DisplayText($0).text }.filter { !$0.isEmpty }
        let present = clean.filter { !$0.hasPrefix("former") }
        let candidates = present.isEmpty ? clean : present
        let fitting = candidates.filter { DisplayText.columns(of: $0) <= 40 }
        let best = fitting.max { ($0.count, $1) < ($1.count, $0) } ?? candidates.first
        return best.map { capitalised(DisplayText($0).shortened(to: 40)) }
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func tooltip(of entity: Entity) -> String {
        func listed(_ texts: [String]) -> String {
            let shown = texts.prefix(12).map { DisplayText($0).shortened(to: 80) }
            return shown.joined(separator: ", ") + (texts.count > 12 ? ", \u{2026}" : "")
        }
        let country = entity.country.map { ", \(DisplayText($0).shortened(to: 20))" } ?? ""
        var lines = ["\(DisplayText(entity.name).shortened(to: 200)) (\(entity.kind.rawValue)\(country))"]
        if !entity.offices.isEmpty { lines.append("Offices: " + listed(entity.offices)) }
        if !entity.aliases.isEmpty { lines.append("Also: " + listed(entity.aliases)) }
        return lines.joined(separator: "\n")
    }
}
