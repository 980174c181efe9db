/// Which colours a picture has.
public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// Light; an SVG turns dark where its reader's screen is.
    case auto
    case light
    case dark
    /// For paper: words black, boxes without fills.
    case print

    /// A colour as this theme has it.
    func callAsFunction(_ colour: Palette.Colour) -> String {
        switch self {
        case .auto, .light: colour.light
        case .dark: colour.dark
        case .print: colour.print
        }
    }
}
