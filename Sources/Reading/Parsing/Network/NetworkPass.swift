import CKernels

/// One run of sentences through the network, with all that stands between input and scores; what only learning needs is
/// kept only with a dropout.
///
/// Two bidirectional recurrent layers (Graves and Schmidhuber 2005) over embedded words; each word then takes the
/// roles of head and dependent, scored in pairs as by Dozat and Manning (2017); labels are chosen by a small layer
/// over both ends, as by Kiperwasser and Goldberg (2016). Where nothing is learned, what the layers give is multiplied in
/// whole numbers; see `RoundedMatrix`.
package struct NetworkPass: Sendable {
    package static let slope: Float = 0.1

    package let batch: NetworkBatch
    package let pieceMeans: Matrix
    package private(set) var input: Matrix
    package private(set) var gates: [Matrix] = []
    package private(set) var cells: [(forward: Matrix, backward: Matrix)] = []
    package private(set) var states: [Matrix] = []
    /// The states of each layer as the next one sees them.
    package private(set) var outputs: [Matrix] = []
    /// The last states sentence after sentence, with the root behind.
    package private(set) var words: Matrix
    package private(set) var roles: Matrix
    package private(set) var queries: Matrix
    /// For each sentence the scores of all heads (columns, the root last) of all words (rows).
    package private(set) var arcs: [Matrix] = []
    /// For each sentence its words' and the root's roles as heads.
    package private(set) var candidates: [Matrix] = []

    package init(_ network: PackedNetwork, pieces: PieceTable, batch: NetworkBatch, dropout: NetworkDropout? = nil) {
        let layout = network.layout
        let shape = layout.shape
        let width = 2 * shape.hidden
        precondition(dropout == nil || network.rounded == nil, "what is learned is not rounded")
        self.batch = batch
        // A dropout is different in each row, so every row is a word of its own there.
        let kinds = dropout == nil ? WordKinds(differentIn: batch) : WordKinds(eachIn: batch)
        words = Matrix(rows: batch.rows.count + 1, columns: width)
        roles = Matrix(
            rows: words.rows, columns: layout.roles.columns, repeating: network.weights, from: layout.rolesBias.offset)
        queries = Matrix(
            rows: batch.rows.count, columns: shape.arcWidth, repeating: network.weights, from: layout.arcsBias.offset)
        pieceMeans = Self.pieceMeans(kinds, pieces)
        input = Self.embedded(kinds, pieceMeans, network)
        if let dropout { Self.scale(&input, by: dropout.input, batch) }
        for layer in layout.layers.indices {
            run(layer, kinds, network, keepsGates: dropout != nil)
            outputs.append(states[layer])
            if let dropout { Self.scale(&outputs[layer], by: layer == 0 ? dropout.between : dropout.output, batch) }
        }
        for (place, row) in batch.rows.enumerated() {
            ck_add(&words.values, place * width, outputs[1].values, row * width, width)
        }
        ck_add(&words.values, batch.rows.count * width, network.weights, layout.root.offset, width)
        if let rounded = network.rounded {
            // What stands for the root is learned and may lie beyond 1.
            roles.addProduct(of: words, rowCount: batch.rows.count, by: rounded.roles)
            roles.addProduct(
                of: words, firstRow: batch.rows.count, rowCount: 1, by: network.roles, targetRow: batch.rows.count)
        } else {
            roles.addProduct(of: words, by: network.roles)
        }
        for row in 0..<roles.rows { ck_leaky(&roles.values, row * roles.columns, Self.slope, 2 * shape.arcWidth) }
        if let dropout { ck_scale_by(&roles.values, 0, dropout.roles.values, 0, roles.values.count) }
        queries.addProduct(of: roles, rowCount: queries.rows, by: network.arcs)
        for number in batch.sentences.indices { scoreArcs(number, width: shape.arcWidth) }
    }

    /// What the gates of a layer get from below.
    private func gateInputs(_ layer: Int, _ kinds: WordKinds, _ network: PackedNetwork) -> Matrix {
        let bias = network.layout.layers[layer].bias
        let below = layer == 0 ? input : outputs[layer - 1]
        var gates = Matrix(rows: below.rows, columns: bias.columns, repeating: network.weights, from: bias.offset)
        if layer == 1, let rounded = network.rounded {
            gates.addProduct(of: below, by: rounded.input)
        } else {
            gates.addProduct(of: below, by: network.inputs[layer])
        }
        return below.rows == kinds.numbers.count ? gates : Matrix(rows: kinds.numbers, of: gates)
    }

    private mutating func run(_ layer: Int, _ kinds: WordKinds, _ network: PackedNetwork, keepsGates: Bool) {
        let hidden = network.layout.shape.hidden
        var gates = gateInputs(layer, kinds, network)
        var states = Matrix(rows: gates.rows, columns: 2 * hidden)
        var forward = Matrix(rows: gates.rows, columns: hidden)
        var backward = forward
        if let rounded = network.rounded?.recurrent[layer] {
            ck_lstm_forward_rounded(
                &gates.values, 0, gates.columns, &forward.values, &states.values, 0, states.columns,
                rounded.forward.values, rounded.forward.scales, batch.starts, batch.steps, hidden, 0)
            ck_lstm_forward_rounded(
                &gates.values, 4 * hidden, gates.columns, &backward.values, &states.values, hidden, states.columns,
                rounded.backward.values, rounded.backward.scales, batch.starts, batch.steps, hidden, 1)
        } else {
            let exact = network.recurrent[layer]
            ck_lstm_forward(
                &gates.values, 0, gates.columns, &forward.values, &states.values, 0, states.columns,
                exact.forward.values, batch.starts, batch.steps, hidden, 0)
            ck_lstm_forward(
                &gates.values, 4 * hidden, gates.columns, &backward.values, &states.values, hidden, states.columns,
                exact.backward.values, batch.starts, batch.steps, hidden, 1)
        }
        self.states.append(states)
        guard keepsGates else { return }
        self.gates.append(gates)
        cells.append((forward, backward))
    }

    private mutating func scoreArcs(_ number: Int, width: Int) {
        let count = batch.sentences[number].count
        let offset = batch.offsets[number]
        var heads = Matrix(rows: count + 1, columns: width)
        for word in 0..<count {
            ck_add(&heads.values, word * width, roles.values, (offset + word) * roles.columns + width, width)
        }
        ck_add(&heads.values, count * width, roles.values, (roles.rows - 1) * roles.columns + width, width)
        var scores = Matrix(rows: count, columns: count + 1)
        scores.addProduct(
            of: queries, firstRow: offset, rowCount: count,
            by: PackedMatrix(transposing: heads.values, offset: 0, rows: width, columns: count + 1, stride: width))
        arcs.append(scores)
        candidates.append(heads)
    }

    /// For each word of the batch, given its head's place among all words (the root's is their number), what the
    /// label layer holds and the scores of its labels.
    package func labels(_ heads: [Int], _ network: PackedNetwork) -> (hidden: Matrix, scores: Matrix) {
        labels(of: Array(heads.indices), under: heads, network)
    }

    /// The same for some words of the batch, by their places, each under one head.
    package func labels(of words: [Int], under heads: [Int], _ network: PackedNetwork) -> (
        hidden: Matrix, scores: Matrix
    ) {
        let shape = network.layout.shape
        let width = shape.labelWidth
        let start = 2 * shape.arcWidth
        var hidden = Matrix(rows: heads.count, columns: width)
        var scores = Matrix(
            rows: heads.count, columns: shape.labels, repeating: network.weights,
            from: network.layout.labelsBias.offset)
        for (place, (word, head)) in zip(words, heads).enumerated() {
            ck_add(&hidden.values, place * width, roles.values, word * roles.columns + start, width)
            ck_add(&hidden.values, place * width, roles.values, head * roles.columns + start + width, width)
        }
        ck_leaky(&hidden.values, 0, Self.slope, hidden.values.count)
        scores.addProduct(of: hidden, by: network.labels)
        return (hidden, scores)
    }

    /// For each row of the batch the scores of its taggings, from what the first recurrent layer gives, as by Søgaard
    /// and Goldberg (2016).
    package func taggings(_ network: PackedNetwork) -> Matrix {
        scores(
            of: outputs[0], by: network.tagging, rounded: network.rounded?.tagging, network.layout.taggingBias, network)
    }

    /// For each row of the batch the scores of the marks of names, from what the second recurrent layer gives.
    package func names(_ network: PackedNetwork) -> Matrix {
        scores(of: outputs[1], by: network.names, rounded: network.rounded?.names, network.layout.namesBias, network)
    }

    private func scores(
        of states: Matrix, by weights: PackedMatrix, rounded: RoundedMatrix?, _ bias: WeightBlock,
        _ network: PackedNetwork
    ) -> Matrix {
        var scores = Matrix(
            rows: states.rows, columns: bias.columns, repeating: network.weights, from: bias.offset)
        if let rounded {
            scores.addProduct(of: states, by: rounded)
        } else {
            scores.addProduct(of: states, by: weights)
        }
        return scores
    }

    private static func pieceMeans(_ kinds: WordKinds, _ pieces: PieceTable) -> Matrix {
        var means = Matrix(rows: kinds.words.count, columns: pieces.width)
        for (row, word) in kinds.words.enumerated() {
            let share = pieces.scale / Float(max(1, word.pieces.count))
            for piece in word.pieces {
                ck_add_bytes(
                    &means.values, row * pieces.width, pieces.vectors, Int(piece) * pieces.width, share, pieces.width)
            }
        }
        return means
    }

    private static func embedded(_ kinds: WordKinds, _ means: Matrix, _ network: PackedNetwork) -> Matrix {
        let layout = network.layout
        let shape = layout.shape
        var input = Matrix(rows: kinds.words.count, columns: shape.inputWidth)
        input.addProduct(of: means, by: network.pieces)
        for (row, word) in kinds.words.enumerated() {
            let start = row * shape.inputWidth
            func add(_ table: WeightBlock, _ item: Int32, at column: Int) {
                ck_add(
                    &input.values, start + column, network.weights, table.offset + Int(item) * table.columns,
                    table.columns)
            }
            add(layout.words, word.word, at: 0)
            add(layout.endings, word.ending, at: 0)
            add(layout.shapes, word.shape, at: 0)
            for flag in 0..<Int32(layout.lists.rows) where word.lists & (1 << UInt16(flag)) != 0 {
                add(layout.lists, flag, at: 0)
            }
            add(layout.tags, word.tag, at: shape.wordWidth)
            add(layout.classes, word.wordClass, at: shape.wordWidth)
        }
        return input
    }

    /// Multiplies the rows of each sentence by its factors.
    package static func scale(_ matrix: inout Matrix, by factors: Matrix, _ batch: NetworkBatch) {
        for step in 0..<batch.steps {
            let first = Int(batch.starts[step])
            for row in first..<Int(batch.starts[step + 1]) {
                ck_scale_by(
                    &matrix.values, row * matrix.columns, factors.values, (row - first) * matrix.columns,
                    matrix.columns)
            }
        }
    }
}
