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

    init(kind: EntityKind, tint: Int?, side: Tone? = nil, height: Double) {
        let colours = tint.map { Palette.tints[$0] }
        let tintClass = tint.map { "tint\($0)" } ?? "plain"
        let isCountry = kind == .country
        fill = isCountry ? Palette.pill : colours?.fill ?? Palette.plainBox
        frame = side.map(Palette.line) ?? colours?.frame ?? Palette.plainFrame
        frameWidth = side != nil ? 2.6 : isCountry ? 2.4 : kind == .organisation || kind == .place ? 1.2 : 1
        switch kind {
        case .country: radius = min(height / 2, 14)
        case .official, .person: radius = min(height / 2, 9)
        case .organisation, .place: radius = 0
        }
        isDashed = kind == .place
        ink = isCountry ? Palette.pillInk : Palette.ink
        classes = "box \(kind.rawValue) \(tintClass)" + (side.map { " \($0)" } ?? "")
    }
}
