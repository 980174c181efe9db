/// How a picture is written: its colours and its fineness.
public struct PictureOptions: Hashable, Sendable {
    /// The colours.
    public var theme: Theme
    /// Dots an inch of a PNG.
    public var dotsPerInch: Int
    /// Whether the text of the Graphviz language leaves out all places, title and legend, to be laid out by others.
    public var isPlain: Bool

    /// Dots an inch that a PNG may have.
    public static let sensibleDots = 24...1200
    /// Dots an inch of a PNG: two pixels a point.
    public static let usualDots = 144

    /// Makes options.
    public init(theme: Theme = .auto, dotsPerInch: Int = usualDots, isPlain: Bool = false) {
        self.theme = theme
        self.dotsPerInch = dotsPerInch
        self.isPlain = isPlain
    }
}
