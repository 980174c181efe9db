import CKernels

/// The right side of a matrix product, laid out as the kernel reads it.
package struct PackedMatrix: Sendable {
    package let rows: Int
    package let columns: Int
    package let values: [Float]

    /// Packs a block of a row-major array whose rows are `stride` apart.
    package init(_ source: [Float], offset: Int, rows: Int, columns: Int, stride: Int) {
        self.init(source, offset: offset, rows: rows, columns: columns, rowStride: stride, columnStride: 1)
    }

    /// Packs the transpose of a block of so many columns and rows whose rows are `stride` apart.
    package init(transposing source: [Float], offset: Int, rows: Int, columns: Int, stride: Int) {
        self.init(source, offset: offset, rows: rows, columns: columns, rowStride: 1, columnStride: stride)
    }

    private init(
        _ source: [Float], offset: Int, rows: Int, columns: Int, rowStride: Int, columnStride: Int
    ) {
        precondition(
            rows == 0 || columns == 0
                || offset + (rows - 1) * rowStride + (columns - 1) * columnStride < source.count,
            "the block lies inside the array")
        self.rows = rows
        self.columns = columns
        let count = ck_packed_count(rows, columns)
        values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
            if let base = buffer.baseAddress {
                ck_pack(base, source, offset, rowStride, columnStride, rows, columns)
            }
            initialized = count
        }
    }
}

extension Matrix {
    /// Adds the product of some columns of `left`, from `column` on, and a packed matrix to some columns of this.
    package mutating func addProduct(
        of left: Matrix, from column: Int = 0, firstRow: Int = 0, rowCount: Int? = nil, by right: PackedMatrix,
        into target: Int = 0, targetRow: Int = 0
    ) {
        let count = rowCount ?? left.rows
        precondition(column + right.rows <= left.columns && target + right.columns <= columns, "the shapes fit")
        precondition(firstRow + count <= left.rows && targetRow + count <= rows, "the rows fit")
        ck_multiply(
            &values, targetRow * columns + target, columns, left.values, firstRow * left.columns + column,
            left.columns, 1, right.values, count, right.columns, right.rows, 1)
    }
}
