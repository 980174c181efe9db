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

    /// Makes options.
    public init(
        title: String? = nil, subtitle: String? = nil, includesStandingFacts: Bool = true,
        includesObjects: Bool = true, includesUnconnected: Bool = false
    ) {
        self.title = title
        self.subtitle = subtitle
        self.includesStandingFacts = includesStandingFacts
        self.includesObjects = includesObjects
        self.includesUnconnected = includesUnconnected
    }
}
