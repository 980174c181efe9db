import Reading

/// The transposes of the network's weights, packed, as the way back needs them.
struct TransposedNetwork: Sendable {
    let inputs: [PackedMatrix]
    let recurrent: [(forward: PackedMatrix, backward: PackedMatrix)]
    let tagging: PackedMatrix
    let names: PackedMatrix
    let roles: PackedMatrix
    let arcs: PackedMatrix
    let labels: PackedMatrix

    init(_ layout: NetworkLayout, weights: [Float]) {
        func packed(_ block: WeightBlock) -> PackedMatrix {
            PackedMatrix(
                transposing: weights, offset: block.offset, rows: block.columns, columns: block.rows,
                stride: block.columns)
        }
        inputs = layout.layers.map { packed($0.input) }
        recurrent = layout.layers.map { (packed($0.forward), packed($0.backward)) }
        tagging = packed(layout.tagging)
        names = packed(layout.names)
        roles = packed(layout.roles)
        arcs = packed(layout.arcs)
        labels = packed(layout.labels)
    }
}
