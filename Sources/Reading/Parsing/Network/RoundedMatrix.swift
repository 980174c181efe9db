import CKernels

/// The right side of a matrix product in whole numbers of sixteen bits, laid out as the kernel reads it.
///
/// Products of what the recurrent layers give, all between -1 and 1, are twice as fast that way; they are off by less
/// than a ten-thousandth of the largest number.
package struct RoundedMatrix: Sendable {
    package let rows: Int
    package let columns: Int
    /// For each column the share of one unit in a sum.
    let scales: [Float]
    let values: [Int16]

    /// Packs a block of a row-major array whose rows are `stride` apart; the number of rows is a multiple of eight, at
    /// most 512.
    package init(_ source: [Float], offset: Int, rows: Int, columns: Int, stride: Int) {
        precondition(rows % 8 == 0 && (8...512).contains(rows) && columns > 0, "a shape that the kernel takes")
        precondition(offset + (rows - 1) * stride + columns <= source.count, "the block lies inside the array")
        self.rows = rows
        self.columns = columns
        var scales = [Float](repeating: 0, count: (columns + 15) / 16 * 16)
        values = [Int16](unsafeUninitializedCapacity: ck_rounded_count(rows, columns)) { buffer, initialized in
            if let base = buffer.baseAddress {
                ck_pack_rounded(base, &scales, source, offset, stride, rows, columns)
            }
            initialized = ck_rounded_count(rows, columns)
        }
        self.scales = scales
    }
}

extension Matrix {
    /// Adds the product of the first `rowCount` rows of `left`, all between -1 and 1, and a rounded matrix to the first
    /// rows of this.
    package mutating func addProduct(of left: Matrix, rowCount: Int? = nil, by right: RoundedMatrix) {
        let count = rowCount ?? left.rows
        precondition(right.rows == left.columns && right.columns == columns, "the shapes fit")
        precondition(count <= left.rows && count <= rows, "the rows fit")
        ck_multiply_rounded(
            &values, 0, columns, left.values, 0, left.columns, right.values, right.scales, count, columns, right.rows)
    }
}
