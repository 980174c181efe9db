import Graphs

/// One relation as an edge tells it.
package struct Statement: Hashable, Sendable {
    /// What stands on the edge, broken into lines.
    package let label: [String]
    /// The relation as a sentence without a full stop.
    package let sentence: String
    /// Name of the relation's type, as the ontology has it.
    package let type: String
    /// The words it rests on, each with its document.
    package let quotes: [String]
}

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
    /// How many documents tell it.
    package let reports: Int
    /// What it says, in the order of the relations' keys; never empty.
    package let statements: [Statement]

    /// Width of the line in points: 1.3 for one report, 0.9 more for every doubling, at most 5.
    package var width: Double {
        guard tone != .standing else { return 0.9 }
        var width = 1.3
        var doubled = 1
        while doubled * 2 <= reports, width < 5 {
            doubled *= 2
            width += 0.9
        }
        width += 0.9 * Double(reports - doubled) / Double(doubled)
        return (min(width, 5) * 100).rounded() / 100
    }

    /// Everything it says with the words it rests on, one a line.
    package var tooltip: String {
        statements.map(\.tooltip).joined(separator: "\n\n")
    }
}

extension Statement {
    /// The sentence and the words it rests on, one a line.
    package var tooltip: String {
        ([sentence + "."] + quotes).joined(separator: "\n")
    }
}
