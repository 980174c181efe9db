/// The weights that meet what the recurrent layers give, rounded for products in whole numbers.
struct RoundedNetwork: Sendable {
    /// Those between the two layers.
    let input: RoundedMatrix
    let recurrent: [(forward: RoundedMatrix, backward: RoundedMatrix)]
    let tagging: RoundedMatrix
    let names: RoundedMatrix
    let roles: RoundedMatrix

    init(_ layout: NetworkLayout, weights: [Float]) {
        func rounded(_ block: WeightBlock) -> RoundedMatrix {
            RoundedMatrix(
                weights, offset: block.offset, rows: block.rows, columns: block.columns, stride: block.columns)
        }
        input = rounded(layout.layers[1].input)
        recurrent = layout.layers.map { (rounded($0.forward), rounded($0.backward)) }
        tagging = rounded(layout.tagging)
        names = rounded(layout.names)
        roles = rounded(layout.roles)
    }
}
