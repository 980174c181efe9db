import Foundation

/// Figures in rows and columns under a title.
struct FigureTable {
    /// One line.
    struct Row {
        let name: String
        let values: [Double]
    }

    /// What the rows are, one word.
    let title: String
    /// What the columns are, with their units.
    let columns: [String]
    let rows: [Row]

    /// Aligned for people, an empty line at the end.
    var text: String {
        let width = max(title.count, rows.map(\.name.count).max() ?? 0)
        let widths = columns.map { max($0.count, 10) }
        func line(_ name: String, _ cells: [String]) -> String {
            let padded = zip(cells, widths).map { String(repeating: " ", count: max($1 - $0.count, 0)) + $0 }
            return ([name + String(repeating: " ", count: width - name.count)] + padded).joined(separator: "  ")
        }
        let lines = [line(title, columns)] + rows.map { line($0.name, $0.values.map(Self.rounded)) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Title, row, column and value of each figure, a line each.
    var tsv: String {
        rows.flatMap { row in
            zip(columns, row.values).map { [title, row.name, $0, String(format: "%.6g", $1)].joined(separator: "\t") }
        }.joined(separator: "\n")
    }

    private static func rounded(_ value: Double) -> String {
        value.isNaN ? "–" : String(format: value < 1 ? "%.3f" : value < 100 ? "%.1f" : "%.0f", value)
    }
}
