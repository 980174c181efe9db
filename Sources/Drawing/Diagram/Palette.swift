/// The colours, light and dark, as `#RRGGBB`.
package enum Palette {
    /// A colour on a light page, on a dark one and on paper.
    package struct Colour: Hashable, Sendable {
        package let light: String
        package let dark: String
        package let print: String

        /// Makes a colour; on paper it is that of a light page unless another is given.
        init(light: String, dark: String, print: String? = nil) {
            self.light = light
            self.dark = dark
            self.print = print ?? light
        }
    }

    /// The box and the frame of what belongs to one country.
    package struct Tint: Hashable, Sendable {
        package let fill: Colour
        package let frame: Colour
    }

    package static let page = Colour(light: "#FFFFFF", dark: "#12171D")
    package static let ink = Colour(light: "#1B2430", dark: "#E6EBF0", print: "#000000")
    package static let faintInk = Colour(light: "#5B6770", dark: "#A3AFB9", print: "#333333")
    package static let pill = Colour(light: "#1B2430", dark: "#E6EBF0", print: "#FFFFFF")
    package static let pillInk = Colour(light: "#FFFFFF", dark: "#12171D", print: "#000000")
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

    /// Pale fills, no two nearly the same: at least 9 apart in CIEDE2000 on a light page and 13 on a dark one, each with a
    /// contrast of at least 4.5 to the faintest words on it; frames are at least 25 apart.
    package static let tints: [Tint] = [
        tint("#F4E0E4", "#DD9FB1", "#3F0F16", "#F37C9D"),
        tint("#FEE2CF", "#CE5A29", "#4B3B37", "#A93835"),
        tint("#FBE9B8", "#E59E12", "#3C1E00", "#F3884D"),
        tint("#E9E8D5", "#7A6303", "#4C3B02", "#D6B42C"),
        tint("#E1F0BF", "#A4BD34", "#262111", "#865C0B"),
        tint("#C2F2D3", "#28803A", "#213000", "#5D8704"),
        tint("#DEF5EE", "#03D4A7", "#094830", "#40C99F"),
        tint("#BAFDFC", "#01717A", "#13271F", "#367068"),
        tint("#C5EEFE", "#0AC8EA", "#094551", "#09B9EF"),
        tint("#D7E5FA", "#94A4F7", "#244061", "#1D6AB7"),
        tint("#E8E2FF", "#5659B3", "#1D1D43", "#AAA4ED"),
        tint("#FFD9F5", "#A3346F", "#502C47", "#914A95"),
    ]

    /// The look of a tint in a shade: the first shade fills the box, the second only frames it.
    package static func tint(_ number: Int) -> Tint {
        let hue = tints[number % tints.count]
        return isFramed(number) ? Tint(fill: plainBox, frame: hue.frame) : hue
    }

    /// Whether a number stands for the second shade of a tint.
    package static func isFramed(_ number: Int) -> Bool { number >= tints.count }

    private static func tint(_ fill: String, _ frame: String, _ darkFill: String, _ darkFrame: String) -> Tint {
        Tint(
            fill: Colour(light: fill, dark: darkFill, print: "#FFFFFF"),
            frame: Colour(light: frame, dark: darkFrame))
    }
}
