/// What a diagram shows of a graph, and under what title.
public struct DiagramOptions: Hashable, Sendable {
    /// The title, where there should be one.
    public var title: String?
    /// The line of explanation under the title; nothing for the usual one, empty for none.
    public var subtitle: String?
    /// Whether who leads, speaks for, belongs to or lies in what is drawn.
    public var includesStandingFacts: Bool
    /// Whether short objects are named on the edges (`supplied weapons to`).
    public var includesObjects: Bool
    /// Whether entities without any drawn relation are drawn; where there is no relation at all they always are.
    public var includesUnconnected: Bool
    /// The most boxes, nothing for all.
    ///
    /// Of a graph with more only what is best supported is drawn, and the picture says so.
    public var mostBoxes: Int?
    /// Whether a line tells where the picture comes from.
    public var namesSources: Bool
    /// What the picture says of how to see what is left out.
    public var adviceOnRest: String?

    /// Up to how many boxes a picture can be read.
    public static let legibleBoxes = 300

    /// Makes options.
    public init(
        title: String? = nil, subtitle: String? = nil, includesStandingFacts: Bool = true,
        includesObjects: Bool = true, includesUnconnected: Bool = false, mostBoxes: Int? = nil,
        adviceOnRest: String? = nil, namesSources: Bool = true
    ) {
        self.mostBoxes = mostBoxes
        self.namesSources = namesSources
        self.adviceOnRest = adviceOnRest
        self.title = title
        self.subtitle = subtitle
        self.includesStandingFacts = includesStandingFacts
        self.includesObjects = includesObjects
        self.includesUnconnected = includesUnconnected
    }
}
