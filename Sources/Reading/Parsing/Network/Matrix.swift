/// A row-major matrix of floats.
package struct Matrix: Hashable, Sendable {
    package let rows: Int
    package let columns: Int
    package var values: [Float]

    /// A matrix of zeros.
    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// The rows of one matrix after those of the other.
    package init(joining parts: [Matrix], columns: Int) {
        precondition(parts.allSatisfy { $0.columns == columns }, "rows of one length")
        rows = parts.reduce(0) { $0 + $1.rows }
        self.columns = columns
        values = parts.flatMap(\.values)
    }

    /// Some rows of a matrix, in the order given.
    package init(_ rows: [Int], of matrix: Matrix) {
        self.rows = rows.count
        columns = matrix.columns
        values = rows.flatMap { matrix.values[$0 * matrix.columns..<($0 + 1) * matrix.columns] }
    }

    package subscript(row: Int, column: Int) -> Float {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    /// The column of the greatest number of a row, the first of equals.
    package func bestColumn(ofRow row: Int) -> Int {
        let start = row * columns
        var best = start
        for place in start..<start + columns where values[place] > values[best] { best = place }
        return best - start
    }
}
