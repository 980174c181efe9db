import Graphs

/// Colours and outline of a box by its kind and country.
struct BoxLook {
    let fill: Palette.Colour
    let frame: Palette.Colour
    let frameWidth: Double
    /// Radius of the corners in points.
    let radius: Double
    let isDashed: Bool
    let ink: Palette.Colour
    /// Classes for the style sheet.
    let classes: String

    /// The look of a box of a diagram.
    init(_ node: DiagramNode, height: Double) {
        self.init(kind: node.kind, tint: node.tint, side: node.side, standsBack: node.standsBack, height: height)
    }

    /// The look of a kind.
    init(kind: EntityKind, tint: Int?, side: Tone? = nil, standsBack: Bool = false, height: Double) {
        let colours = tint.map(Palette.tint)
        let isFramed = tint.map(Palette.isFramed) ?? false
        let isCountry = kind == .country
        fill = isCountry ? Palette.pill : colours?.fill ?? Palette.plainBox
        frame = side.map(Palette.line) ?? colours?.frame ?? Palette.plainFrame
        let usual = kind == .organisation || kind == .place ? 1.2 : 1
        frameWidth =
            side != nil ? 2.6 : isCountry ? (isFramed ? 1.2 : 2.4) : isFramed ? 2.2 : standsBack ? 0.6 : usual
        switch kind {
        case .country: radius = min(height / 2, 14)
        case .official, .person: radius = min(height / 2, 9)
        case .organisation, .place: radius = 0
        }
        isDashed = kind == .place
        ink = isCountry ? Palette.pillInk : standsBack ? Palette.faintInk : Palette.ink
        classes =
            "box \(kind.rawValue) \(tint.map { "tint\($0)" } ?? "plain")" + (side.map { " \($0)" } ?? "")
            + (standsBack ? " aside" : "")
    }
}
