/// The style sheet of a drawing: the dark colours, for pages that are read at night.
///
/// Light colours stand as attributes, so that programs without style sheets draw them; colours are literal, since some
/// programs know no variables.
struct SVGStyleSheet {
    let diagram: Diagram
    let theme: Theme

    var text: String {
        var rules = [
            ".page,.halo{fill:\(Palette.page.dark)}",
            Self.fillRule(Palette.ink), Self.fillRule(Palette.faintInk), Self.fillRule(Palette.pillInk),
            ".box.country{fill:\(Palette.pill.dark)}",
            ".box.plain{fill:\(Palette.plainBox.dark);stroke:\(Palette.plainFrame.dark)}",
            ".box.country.plain{fill:\(Palette.pill.dark)}",
        ]
        // Bundles and sides are rare, and so are not explained where there is none.
        let tones = Set(diagram.edges.map(\.tone) + diagram.hubs.map(\.tone) + diagram.nodes.compactMap(\.side))
        for tone in Tone.allCases where tones.contains(tone) || (tone != .mixed && !tone.isSide) {
            let line = Palette.line(tone).dark
            rules.append(".line.\(tone){stroke:\(line)}")
            rules.append(".head.\(tone){fill:\(line)}")
            rules.append(".words.\(tone){fill:\(Palette.label(tone).dark)}")
        }
        // The legend's sign of a hub has the colour of contact.
        let hubTones = diagram.hubs.isEmpty ? [] : Set(diagram.hubs.map(\.tone)).union([.contact])
        for tone in Tone.allCases.filter(hubTones.contains) {
            rules.append(".hub.\(tone){fill:\(Palette.page.dark);stroke:\(Palette.line(tone).dark)}")
        }
        for tint in Set(diagram.nodes.compactMap(\.tint)).sorted() {
            let colours = Palette.tint(tint)
            rules.append(".box.tint\(tint){fill:\(colours.fill.dark);stroke:\(colours.frame.dark)}")
            rules.append(".box.country.tint\(tint){fill:\(Palette.pill.dark)}")
        }
        for tone in Tone.allCases.filter(tones.contains) where tone.isSide {
            rules.append(".box.\(tone){stroke:\(Palette.line(tone).dark)}")
        }
        if tones.contains(.onlyB) { rules.append(".gap{stroke:\(Palette.page.dark)}") }
        let dark = rules.joined(separator: "\n")
        let night = theme == .auto ? "@media screen and (prefers-color-scheme: dark){\n\(dark)\n}\n" : ""
        return "<style>\n.line{fill:none}\n\(night)\(SVGHover(diagram: diagram).rules)</style>\n"
    }

    /// The class of what is filled with a colour.
    static func name(ofFill colour: Palette.Colour) -> String {
        "fill-" + colour.light.dropFirst().lowercased()
    }

    private static func fillRule(_ colour: Palette.Colour) -> String {
        ".\(name(ofFill: colour)){fill:\(colour.dark)}"
    }
}
