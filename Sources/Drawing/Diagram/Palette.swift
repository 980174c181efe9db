/// The colours, light and dark, as `#RRGGBB`.
package enum Palette {
    /// A colour on a light and on a dark page.
    package struct Colour: Hashable, Sendable {
        package let light: String
        package let dark: String
    }

    /// The box and the frame of what belongs to one country.
    package struct Tint: Hashable, Sendable {
        package let fill: Colour
        package let frame: Colour
    }

    package static let page = Colour(light: "#FFFFFF", dark: "#12171D")
    package static let ink = Colour(light: "#1B2430", dark: "#E6EBF0")
    package static let faintInk = Colour(light: "#5B6770", dark: "#A3AFB9")
    package static let pill = Colour(light: "#1B2430", dark: "#E6EBF0")
    package static let pillInk = Colour(light: "#FFFFFF", dark: "#12171D")
    package static let plainBox = Colour(light: "#FFFFFF", dark: "#1B222A")
    package static let plainFrame = Colour(light: "#7A8690", dark: "#7F8C97")

    /// The colour of a line.
    package static func line(_ tone: Tone) -> Colour {
        switch tone {
        case .conflict: Colour(light: "#B3261E", dark: "#FF8F85")
        case .cooperation: Colour(light: "#12766F", dark: "#4FC4BA")
        case .contact: Colour(light: "#4A5A6A", dark: "#AEBCC9")
        case .standing: Colour(light: "#9AA5AE", dark: "#74818C")
        case .mixed: Colour(light: "#5B6770", dark: "#A3AFB9")
        case .onlyA: Colour(light: "#A34700", dark: "#FFAC6B")
        case .onlyB: Colour(light: "#1B5FB4", dark: "#86BBFF")
        case .inBoth: Colour(light: "#66727C", dark: "#98A5B0")
        case .changed: Colour(light: "#7B2D8E", dark: "#DDA0EC")
        }
    }

    /// The colour of the words on a line; a shade darker than a standing fact's pale line, so that it can be read.
    package static func label(_ tone: Tone) -> Colour {
        tone == .standing ? Colour(light: "#66727C", dark: "#98A5B0") : line(tone)
    }

    package static let tints: [Tint] = [
        tint("#E3EDF9", "#7FA3CF", "#1E2F44", "#5B82B3"),
        tint("#FBE6E0", "#D2907E", "#42281F", "#B0705D"),
        tint("#E4F2E3", "#86B384", "#203823", "#64936A"),
        tint("#FBF3D0", "#C7AF55", "#3B3416", "#A38D3F"),
        tint("#ECE6F5", "#A38FC7", "#30283F", "#8472A8"),
        tint("#DDF1F1", "#71B0B1", "#19373A", "#4F9093"),
        tint("#FBE3EE", "#CF88A8", "#41222F", "#AE6687"),
        tint("#EEF0D5", "#A5AA5D", "#30331A", "#858A45"),
        tint("#FCE9CF", "#D09F5A", "#402D14", "#AD7F3F"),
        tint("#E2E5FA", "#8E97D3", "#252A45", "#6D76B3"),
        tint("#E9EBED", "#99A3AC", "#2A3037", "#78848F"),
        tint("#F1E4D8", "#B5947A", "#382B21", "#957660"),
    ]

    private static func tint(_ fill: String, _ frame: String, _ darkFill: String, _ darkFrame: String) -> Tint {
        Tint(fill: Colour(light: fill, dark: darkFill), frame: Colour(light: frame, dark: darkFrame))
    }
}
