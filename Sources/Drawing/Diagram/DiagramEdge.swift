/// A line of a diagram; relations of one direction, tone and style between the same two boxes share it.
package struct DiagramEdge: Hashable, Sendable {
    /// ASCII name, unique in the diagram.
    package let id: String
    /// Index of the box it starts from.
    package let source: Int
    /// Index of the box it leads to.
    package let target: Int
    /// What the colour says.
    package let tone: Tone
    /// What the stroke says.
    package let style: LineStyle
    /// Whether it holds both ways and has two heads.
    package let isSymmetric: Bool
    /// What it says.
    package let content: StatementList

    /// What it says in words, in the order of the relations' keys; never empty.
    package var statements: [Statement] { content.told }

    /// How many documents tell it.
    package var reports: Int { content.reports }

    /// Width of the line in points.
    package var width: Double { tone.lineWidth(reports: reports) }
}
