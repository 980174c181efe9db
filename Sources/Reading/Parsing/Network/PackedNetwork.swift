/// The network's weights, packed for products.
package struct PackedNetwork: Sendable {
    package let layout: NetworkLayout
    package let weights: [Float]
    let pieces: PackedMatrix
    let inputs: [PackedMatrix]
    let recurrent: [(forward: PackedMatrix, backward: PackedMatrix)]
    let tagging: PackedMatrix
    let names: PackedMatrix
    let roles: PackedMatrix
    let arcs: PackedMatrix
    let labels: PackedMatrix
    /// What is multiplied in whole numbers where nothing is learned.
    let rounded: RoundedNetwork?

    /// What a network is packed for.
    package enum Use {
        case learning, reading
    }

    package init(_ layout: NetworkLayout, weights: [Float], for use: Use) {
        precondition(weights.count == layout.count, "a number for every weight")
        func packed(_ block: WeightBlock) -> PackedMatrix {
            PackedMatrix(
                weights, offset: block.offset, rows: block.rows, columns: block.columns, stride: block.columns)
        }
        self.layout = layout
        self.weights = weights
        pieces = packed(layout.pieces)
        // What is rounded below is not needed here to read.
        let exact = use == .learning ? layout.layers : []
        inputs = [packed(layout.layers[0].input)] + exact.dropFirst().map { packed($0.input) }
        recurrent = exact.map { (packed($0.forward), packed($0.backward)) }
        tagging = packed(layout.tagging)
        names = packed(layout.names)
        roles = packed(layout.roles)
        arcs = packed(layout.arcs)
        labels = packed(layout.labels)
        rounded = use == .learning ? nil : RoundedNetwork(layout, weights: weights)
    }
}
