/// Vectors of word pieces, eight bits a number, one row a piece.
package struct PieceTable: Sendable {
    package let width: Int
    package let vectors: [Int8]
    /// What one stands for.
    package let scale: Float

    package init(width: Int, vectors: [Int8], scale: Float) {
        self.width = width
        self.vectors = vectors
        self.scale = scale
    }
}
