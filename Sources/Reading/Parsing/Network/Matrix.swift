/// A row-major matrix of floats.
package struct Matrix: Sendable {
    package let rows: Int
    package let columns: Int
    package var values: [Float]

    /// A matrix of zeros.
    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
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
