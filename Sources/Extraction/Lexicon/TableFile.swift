/// A tab-separated table whose first line names its columns.
struct TableFile: Sendable {
    /// One line of the table.
    struct Row: Sendable {
        /// Line of the file, from 1.
        let line: Int
        private let columns: [String: Int]
        private let cells: [String]

        fileprivate init(line: Int, columns: [String: Int], cells: [String]) {
            self.line = line
            self.columns = columns
            self.cells = cells
        }

        /// The text of a column; empty where the line has none.
        func text(_ column: String) -> String {
            guard let place = columns[column], place < cells.count else { return "" }
            return cells[place]
        }

        /// The values of a column that lists several with bars between.
        func list(_ column: String) -> [String] {
            text(column).utf8.split(separator: UInt8(ascii: "|")).map(Spelling.trimmed).filter { !$0.isEmpty }
        }
    }

    /// The lines after the first.
    let rows: [Row]

    /// Reads a table; blank lines and lines that begin with `#` are passed over.
    ///
    /// - Throws: `OntologyError` when a required column is missing or a line has more cells than the first.
    init(_ text: String, name: String, requiring required: [String]) throws(OntologyError) {
        var columns: [String: Int] = [:]
        var width = 0
        var rows: [Row] = []
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map(Spelling.trimmed)
            if columns.isEmpty {
                width = cells.count
                columns = Dictionary(zip(cells, cells.indices)) { first, _ in first }
                if let missing = required.first(where: { columns[$0] == nil }) {
                    throw OntologyError(
                        file: name, line: index + 1, column: 1, problem: "the first line names no column \(missing)",
                        expected: "tab-separated column names with \(required.joined(separator: ", "))")
                }
                continue
            }
            guard cells.count <= width else {
                throw OntologyError(
                    file: name, line: index + 1, column: 1,
                    problem: "\(cells.count) cells stand here, but the first line names \(width) columns",
                    expected: "one tab between cells")
            }
            rows.append(Row(line: index + 1, columns: columns, cells: cells))
        }
        self.rows = rows
    }
}
