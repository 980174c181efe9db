/// A tab-separated table whose first line names its columns.
struct TableFile: Sendable {
    /// One cell of a line.
    struct Cell: Sendable {
        /// Its text without surrounding white space; empty where the line has none.
        let text: String
        /// Where it stands.
        let place: OntologyError.Place
    }

    /// One line of the table.
    struct Row: Sendable {
        /// Line of the file, from 1.
        let line: Int
        private let columns: [String: Int]
        private let bytes: ArraySlice<UInt8>
        private let tabs: [Int]

        fileprivate init(line: Int, columns: [String: Int], bytes: ArraySlice<UInt8>) {
            self.line = line
            self.columns = columns
            self.bytes = bytes
            tabs = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\t") }
        }

        /// How many cells it has.
        fileprivate var count: Int { tabs.count + 1 }

        /// All cells.
        fileprivate var cells: [Cell] { (0..<count).map(cell) }

        /// The cell of a column.
        func cell(_ column: String) -> Cell {
            columns[column].flatMap { $0 < count ? cell($0) : nil }
                ?? Cell(text: "", place: OntologyError.Place(line: line, column: 1))
        }

        /// The text of a column; empty where the line has none.
        func text(_ column: String) -> String { Spelling.trimmed(content(of: column)) }

        /// The values of a column that lists several with bars between.
        func list(_ column: String) -> [String] {
            content(of: column).split(separator: UInt8(ascii: "|")).map(Spelling.trimmed).filter { !$0.isEmpty }
        }

        fileprivate func cell(_ number: Int) -> Cell {
            let content = content(of: number)
            let start = content.firstIndex { $0 != UInt8(ascii: " ") } ?? content.startIndex
            let before = String(decoding: bytes[..<start], as: UTF8.self)
            return Cell(
                text: Spelling.trimmed(content), place: OntologyError.Place(line: line, column: before.count + 1))
        }

        private func content(of column: String) -> ArraySlice<UInt8> {
            guard let number = columns[column], number < count else { return [] }
            return content(of: number)
        }

        private func content(of number: Int) -> ArraySlice<UInt8> {
            let start = number == 0 ? bytes.startIndex : tabs[number - 1] + 1
            return bytes[start..<(number < tabs.count ? tabs[number] : bytes.endIndex)]
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
        let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
            let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if isBlank || line.first == UInt8(ascii: "#") { continue }
            let row = Row(line: index + 1, columns: places, bytes: line)
            if columns.isEmpty {
                columns = row.cells
                places = Dictionary(zip(columns.map(\.text), columns.indices)) { first, _ in first }
                continue
            }
            guard row.count <= columns.count else {
                throw OntologyError(
                    file: name, at: row.cell(columns.count).place,
                    problem: "this is cell \(columns.count + 1), but the first line names \(columns.count) columns",
                    expected: "one tab between cells")
            }
            rows.append(row)
        }
        self.columns = columns
        self.rows = rows
        try check(requiring: required, name: name)
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
