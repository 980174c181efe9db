import Exchange
import Graphs

/// An answer in rows and columns.
struct AnswerTable {
    let columns: [String]
    let rows: [[String]]

    /// The rows below each other for people, with figures to the right; no longer than a screen is wide in all but the last.
    func lines(in ink: Ink) -> [String] {
        let shown = rows.map { $0.map(GraphProse.line) }
        let widths = columns.indices.map { column in
            min(48, ([columns[column]] + shown.map { $0[column] }).map(\.count).max() ?? 0)
        }
        let isFigure = columns.indices.map { column in
            !rows.isEmpty && rows.allSatisfy { $0[column].isEmpty || Double($0[column]) != nil }
        }
        func line(_ cells: [String]) -> String {
            cells.enumerated().map { column, cell in
                let text = cell.count > widths[column] ? cell.prefix(widths[column] - 1) + "…" : cell[...]
                let space = String(repeating: " ", count: widths[column] - text.count)
                return isFigure[column] ? space + text : column + 1 == cells.count ? String(text) : text + space
            }.joined(separator: "  ")
        }
        return [ink.bold(line(columns))] + shown.map(line)
    }

    /// The table without a column.
    func without(_ column: String) -> AnswerTable {
        guard let place = columns.firstIndex(of: column) else { return self }
        return AnswerTable(
            columns: columns.filter { $0 != column },
            rows: rows.map { row in row.indices.filter { $0 != place }.map { row[$0] } })
    }

    /// The table as comma-separated values.
    var csv: String { ([columns] + rows).map { CSVText.row($0.map { $0.isEmpty ? nil : $0 }) }.joined() }
}
