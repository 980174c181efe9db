/// A tab-separated table whose first line names its columns.
struct TableFile: Sendable {
    /// One cell of a line.
    struct Cell: Sendable {
        /// Its text without surrounding white space; empty where the line has none.
        let text: String
        fileprivate let line: Int
        fileprivate let before: Substring

        /// Where it stands.
        var place: OntologyError.Place { OntologyError.Place(line: line, column: before.count + 1) }
    }

    /// One line of the table.
    struct Row: Sendable {
        /// Line of the file, from 1.
        let line: Int
        private let columns: [String: Int]
        private let cells: [Cell]

        fileprivate init(line: Int, columns: [String: Int], cells: [Cell]) {
            self.line = line
            self.columns = columns
            self.cells = cells
        }

        /// The cell of a column.
        func cell(_ column: String) -> Cell {
            columns[column].flatMap { $0 < cells.count ? cells[$0] : nil } ?? Cell(text: "", line: line, before: "")
        }

        /// The text of a column; empty where the line has none.
        func text(_ column: String) -> String {
            columns[column].flatMap { $0 < cells.count ? cells[$0].text : nil } ?? ""
        }

        /// The values of a column that lists several with bars between.
        func list(_ column: String) -> [String] {
            text(column).utf8.split(separator: UInt8(ascii: "|")).map(Spelling.trimmed).filter { !$0.isEmpty }
        }
    }

    /// The names of the columns, in order.
    let columns: [Cell]
    /// The lines after the first.
    let rows: [Row]

    /// Reads a table; blank lines and lines that begin with `#` are passed over.
    ///
    /// - Throws: `OntologyError` when there is no line, a required column is missing, two have one name, or a line has
    ///   more cells than the first.
    init(_ text: String, name: String, requiring required: [String]) throws(OntologyError) {
        var columns: [Cell] = []
        var places: [String: Int] = [:]
        var rows: [Row] = []
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
            let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if isBlank || line.first == UInt8(ascii: "#") { continue }
            let cells = Self.cells(of: line, number: index + 1)
            if columns.isEmpty {
                columns = cells
                places = Dictionary(zip(cells.map(\.text), cells.indices)) { first, _ in first }
                continue
            }
            guard cells.count <= columns.count else {
                throw OntologyError(
                    file: name, at: cells[columns.count].place,
                    problem: "this is cell \(columns.count + 1), but the first line names \(columns.count) columns",
                    expected: "one tab between cells")
            }
            rows.append(Row(line: index + 1, columns: places, cells: cells))
        }
        self.columns = columns
        self.rows = rows
        try check(requiring: required, name: name)
    }

    private static func cells(of line: Substring.UTF8View, number: Int) -> [Cell] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { cell in
            let start = cell.firstIndex { $0 != UInt8(ascii: " ") } ?? cell.startIndex
            return Cell(text: Spelling.trimmed(cell), line: number, before: Substring(line[..<start]))
        }
    }

    private func check(requiring required: [String], name: String) throws(OntologyError) {
        let known = columns.map(\.text)
        let expected = "a first line with the names of columns, tabs between: \(required.joined(separator: ", "))"
        guard let first = columns.first else {
            throw OntologyError(file: name, problem: "there is no table in it", expected: expected)
        }
        if let missing = required.first(where: { !known.contains($0) }) {
            throw OntologyError(
                file: name, at: first.place, problem: "no column is named '\(missing)'", expected: expected)
        }
        for (index, column) in columns.enumerated() where known[..<index].contains(column.text) {
            throw OntologyError(
                file: name, at: column.place, problem: "'\(column.text)' stands above two columns",
                expected: "each name once")
        }
    }
}
