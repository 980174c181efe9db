import CKernels

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

    /// A matrix whose rows are all the same stretch of an array.
    package init(rows: Int, columns: Int, repeating source: [Float], from offset: Int) {
        precondition(offset + columns <= source.count, "the row lies inside the array")
        self.rows = rows
        self.columns = columns
        values = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
            for row in 0..<rows { ck_copy(buffer.baseAddress, row * columns, source, offset, columns) }
            count = rows * columns
        }
    }

    /// A matrix of rows of another, in some order.
    package init(rows numbers: [Int], of other: Matrix) {
        let columns = other.columns
        self.columns = columns
        rows = numbers.count
        values = [Float](unsafeUninitializedCapacity: numbers.count * columns) { buffer, count in
            for (row, number) in numbers.enumerated() {
                precondition(number < other.rows, "there is such a row")
                ck_copy(buffer.baseAddress, row * columns, other.values, number * columns, columns)
            }
            count = numbers.count * columns
        }
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
