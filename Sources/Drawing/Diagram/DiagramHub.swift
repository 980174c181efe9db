import Graphs

/// An act of several with one another, such as a meeting: a sign of its own with a line to each who took part, where
/// lines between all of them would say the same and hide it.
package struct DiagramHub: Hashable, Sendable {
    /// ASCII name, unique in the diagram.
    package let id: String
    /// Indices of the boxes of those who took part, in order.
    package let members: [Int]
    /// What the colour says.
    package let tone: Tone
    /// What the stroke says.
    package let style: LineStyle
    /// What it says.
    package let content: StatementList
    /// The relations it stands for, each between two who took part.
    package let relations: [RelationKey]

    /// Width of its lines in points.
    package var width: Double { tone.lineWidth(reports: content.reports) }
}
