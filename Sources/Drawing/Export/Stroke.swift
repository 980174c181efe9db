/// How a line style is drawn.
struct Stroke {
    /// Lengths of dashes and gaps in points; empty for an unbroken line.
    let dashes: [Double]
    /// The nearest style that Graphviz knows.
    let graphviz: String
    /// Whether the ends of the dashes are round, which makes dots of very short ones.
    let isRound: Bool
    /// Whether it is two lines side by side.
    let isDouble: Bool

    init(_ tone: Tone, _ style: LineStyle, width: Double) {
        let scale = max(1, width / 1.6)
        let isDouble = tone == .onlyB
        switch (tone, style) {
        case (.mixed, _): self.init([2, 2.5], "dashed", scale: 1)
        case (.standing, .asserted): self.init([5, 4], "dashed", scale: 1)
        case (_, .asserted): self.init([], "solid", scale: 1, isDouble: isDouble)
        case (_, .expected): self.init([9, 5], "dashed", scale: scale, isDouble: isDouble)
        case (_, .reported): self.init([9, 3.5, 1.5, 3.5], "dashed", scale: scale, isDouble: isDouble)
        // Two rows of dots are dots all the same; the sign tells them.
        case (_, .hypothetical), (_, .negated): self.init([0.1, 4], "dotted", scale: scale, isRound: true)
        }
    }

    private init(_ dashes: [Double], _ graphviz: String, scale: Double, isRound: Bool = false, isDouble: Bool = false) {
        self.isDouble = isDouble
        self.dashes = dashes.map { $0 * scale }
        self.graphviz = graphviz
        self.isRound = isRound
    }
}
