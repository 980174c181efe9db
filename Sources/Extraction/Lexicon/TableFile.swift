import Foundation

/// A tab-separated table whose first line names its columns.
struct TableFile: Sendable {
    /// One line of the table.
    struct Row: Sendable {
        /// Line of the file, from 1.
        let line: Int
        private let cells: [String: String]

        fileprivate init(line: Int, cells: [String: String]) {
            self.line = line
            self.cells = cells
        }

        /// The text of a column; empty where the line has none.
        func text(_ column: String) -> String { cells[column] ?? "" }

        /// The values of a column that lists several with bars between.
        func list(_ column: String) -> [String] {
            text(column).split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
    }

    /// The lines after the first.
    let rows: [Row]

    /// Reads a table; blank lines and lines that begin with `#` are passed over.
    ///
    /// - Throws: `OntologyError` when a required column is missing or a line has more cells than the first.
    init(_ text: String, name: String, requiring columns: [String]) throws(OntologyError) {
        var header: [String] = []
        var rows: [Row] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if line.isEmpty || line.hasPrefix("#") { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if header.isEmpty {
                header = cells
                if let missing = columns.first(where: { !cells.contains($0) }) {
                    throw OntologyError(
                        file: name, line: index + 1, column: 1, problem: "the first line names no column \(missing)",
                        expected: "tab-separated column names with \(columns.joined(separator: ", "))")
                }
                continue
            }
            guard cells.count <= header.count else {
                throw OntologyError(
                    file: name, line: index + 1, column: 1,
                    problem: "\(cells.count) cells stand here, but the first line names \(header.count) columns",
                    expected: "one tab between cells")
            }
            rows.append(Row(line: index + 1, cells: Dictionary(uniqueKeysWithValues: zip(header, cells))))
        }
        self.rows = rows
    }
}
