/// Where a weight matrix stands among all weights.
package struct WeightBlock: Hashable, Sendable {
    package let offset: Int
    package let rows: Int
    package let columns: Int

    package var range: Range<Int> { offset..<offset + rows * columns }
}
