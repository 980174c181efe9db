import CKernels
import Reading

/// What one share of a training step finds: the gradient of its loss by every weight, and how well it did.
struct NetworkGradient: Sendable {
    var values: [Float]
    var loss = 0.0
    var words = 0
    var rightHeads = 0
    var rightLabels = 0

    /// The gradient of the summed negative log-likelihood of heads, labels, taggings and marks of names.
    ///
    /// They are those of the batch's sentences one after the other, as far as they are known; a head is a place in its
    /// sentence, or the sentence's length for the root.
    init(
        _ network: PackedNetwork, transposes: TransposedNetwork, pass: NetworkPass, dropout: NetworkDropout,
        heads: [Int?], labels: [Int?], taggings: [Int?], names: [Int?], plan: NetworkTrainer.Plan
    ) {
        values = [Float](repeating: 0, count: network.layout.count)
        words = heads.count
        var roles = Matrix(rows: pass.roles.rows, columns: pass.roles.columns)
        arcs(network, transposes, pass, heads, &roles)
        self.labels(network, transposes, pass, heads, labels, &roles)
        ck_scale_by(&roles.values, 0, dropout.roles.values, 0, roles.values.count)
        let shape = network.layout.shape
        for row in 0..<roles.rows {
            ck_leaky_backward(
                &roles.values, row * roles.columns, pass.roles.values, row * roles.columns, NetworkPass.slope,
                2 * shape.arcWidth)
        }
        addProduct(pass.words, roles, to: network.layout.roles)
        addSums(roles, to: network.layout.rolesBias)
        var words = Matrix(rows: pass.words.rows, columns: pass.words.columns)
        words.addProduct(of: roles, by: transposes.roles)
        let width = 2 * shape.hidden
        ck_add(&values, network.layout.root.offset, words.values, (words.rows - 1) * width, width)
        var states = Matrix(rows: words.rows - 1, columns: width)
        for (place, row) in pass.batch.rows.enumerated() {
            ck_add(&states.values, row * width, words.values, place * width, width)
        }
        marks(
            names, of: pass.names(network), from: pass.outputs[1], weight: plan.nameWeight,
            to: (network.layout.names, network.layout.namesBias), through: transposes.names, pass.batch, &states)
        NetworkPass.scale(&states, by: dropout.output, pass.batch)
        var below = layer(1, network, transposes, pass, &states)
        marks(
            taggings, of: pass.taggings(network), from: pass.outputs[0], weight: plan.taggingWeight,
            to: (network.layout.tagging, network.layout.taggingBias), through: transposes.tagging, pass.batch, &below)
        NetworkPass.scale(&below, by: dropout.between, pass.batch)
        var input = layer(0, network, transposes, pass, &below)
        NetworkPass.scale(&input, by: dropout.input, pass.batch)
        tables(network, pass, input)
    }

    /// Adds what another share of the same step found.
    mutating func add(_ other: NetworkGradient) {
        ck_add(&values, 0, other.values, 0, other.values.count)
        loss += other.loss
        words += other.words
        rightHeads += other.rightHeads
        rightLabels += other.rightLabels
    }

    private mutating func arcs(
        _ network: PackedNetwork, _ transposes: TransposedNetwork, _ pass: NetworkPass, _ heads: [Int?],
        _ roles: inout Matrix
    ) {
        let width = network.layout.shape.arcWidth
        var queries = Matrix(rows: heads.count, columns: width)
        for number in pass.batch.sentences.indices {
            let offset = pass.batch.offsets[number]
            var slopes = pass.arcs[number]
            for word in 0..<slopes.rows {
                let start = word * slopes.columns
                guard let gold = heads[offset + word] else {
                    for place in start..<start + slopes.columns { slopes.values[place] = 0 }
                    continue
                }
                let row = slopes.values[start..<start + slopes.columns]
                if row.max() == slopes[word, gold] { rightHeads += 1 }
                ck_softmax(&slopes.values, start, slopes.columns)
                loss -= Double(max(slopes[word, gold], 1e-30)).logarithm
                slopes[word, gold] -= 1
            }
            let candidates = pass.candidates[number]
            queries.addProduct(
                of: slopes,
                by: PackedMatrix(
                    candidates.values, offset: 0, rows: candidates.rows, columns: width, stride: width),
                targetRow: offset)
            var back = Matrix(rows: candidates.rows, columns: width)
            let packed = PackedMatrix(
                pass.queries.values, offset: offset * width, rows: slopes.rows, columns: width, stride: width)
            ck_multiply(
                &back.values, 0, width, slopes.values, 0, 1, slopes.columns, packed.values, slopes.columns, width,
                slopes.rows, 0)
            for row in 0..<back.rows {
                let target = row == slopes.rows ? roles.rows - 1 : offset + row
                ck_add(&roles.values, target * roles.columns + width, back.values, row * width, width)
            }
        }
        addProduct(pass.roles, columns: width, queries, to: network.layout.arcs)
        addSums(queries, to: network.layout.arcsBias)
        roles.addProduct(of: queries, by: transposes.arcs)
    }

    private mutating func labels(
        _ network: PackedNetwork, _ transposes: TransposedNetwork, _ pass: NetworkPass, _ heads: [Int?],
        _ labels: [Int?], _ roles: inout Matrix
    ) {
        let shape = network.layout.shape
        var places: [Int] = []
        for (number, sentence) in pass.batch.sentences.enumerated() {
            let offset = pass.batch.offsets[number]
            for word in sentence.indices {
                let head = heads[offset + word] ?? word
                places.append(head == sentence.count ? heads.count : offset + head)
            }
        }
        var (hidden, slopes) = pass.labels(places, network)
        for (place, gold) in labels.enumerated() {
            let start = place * slopes.columns
            guard let gold else {
                for place in start..<start + slopes.columns { slopes.values[place] = 0 }
                continue
            }
            if slopes.values[start..<start + slopes.columns].max() == slopes[place, gold] { rightLabels += 1 }
            ck_softmax(&slopes.values, start, slopes.columns)
            loss -= Double(max(slopes[place, gold], 1e-30)).logarithm
            slopes[place, gold] -= 1
        }
        addProduct(hidden, slopes, to: network.layout.labels)
        addSums(slopes, to: network.layout.labelsBias)
        var back = Matrix(rows: hidden.rows, columns: hidden.columns)
        back.addProduct(of: slopes, by: transposes.labels)
        ck_leaky_backward(&back.values, 0, hidden.values, 0, NetworkPass.slope, back.values.count)
        let width = shape.labelWidth
        let start = 2 * shape.arcWidth
        for (place, head) in places.enumerated() {
            ck_add(&roles.values, place * roles.columns + start, back.values, place * width, width)
            ck_add(&roles.values, head * roles.columns + start + width, back.values, place * width, width)
        }
    }

    /// Goes back from the scores of a word's marks to the states they were made of.
    private mutating func marks(
        _ gold: [Int?], of scores: Matrix, from outputs: Matrix, weight: Float,
        to blocks: (weights: WeightBlock, bias: WeightBlock), through transpose: PackedMatrix, _ batch: NetworkBatch,
        _ states: inout Matrix
    ) {
        var slopes = scores
        for (gold, row) in zip(gold, batch.rows) {
            let start = row * slopes.columns
            let places = start..<start + slopes.columns
            guard let gold else {
                for place in places { slopes.values[place] = 0 }
                continue
            }
            ck_softmax(&slopes.values, start, slopes.columns)
            slopes[row, gold] -= 1
            for place in places { slopes.values[place] *= weight }
        }
        addProduct(outputs, slopes, to: blocks.weights)
        addSums(slopes, to: blocks.bias)
        states.addProduct(of: slopes, by: transpose)
    }

    /// Goes back through a recurrent layer; gives the gradient of what it read.
    private mutating func layer(
        _ number: Int, _ network: PackedNetwork, _ transposes: TransposedNetwork, _ pass: NetworkPass,
        _ states: inout Matrix
    ) -> Matrix {
        let place = network.layout.layers[number]
        let hidden = network.layout.shape.hidden
        var gates = pass.gates[number]
        let batch = pass.batch
        for (side, cells) in [pass.cells[number].forward, pass.cells[number].backward].enumerated() {
            var carried = [Float](repeating: 0, count: cells.values.count)
            let packed = side == 0 ? transposes.recurrent[number].forward : transposes.recurrent[number].backward
            ck_lstm_backward(
                &gates.values, side * 4 * hidden, gates.columns, cells.values, &states.values, side * hidden,
                states.columns, &carried, packed.values, batch.starts, batch.steps, hidden, Int32(side))
            var before = Matrix(rows: cells.rows, columns: hidden)
            for step in 0..<batch.steps {
                let other = side == 0 ? step - 1 : step + 1
                guard other >= 0, other < batch.steps else { continue }
                let (from, to) = (Int(batch.starts[other]), Int(batch.starts[step]))
                let running = min(Int(batch.starts[other + 1]) - from, Int(batch.starts[step + 1]) - to)
                for row in 0..<running {
                    ck_add(
                        &before.values, (to + row) * hidden, pass.states[number].values,
                        (from + row) * 2 * hidden + side * hidden, hidden)
                }
            }
            let block = side == 0 ? place.forward : place.backward
            let right = PackedMatrix(
                gates.values, offset: side * 4 * hidden, rows: gates.rows, columns: 4 * hidden, stride: gates.columns)
            addProduct(before, columns: hidden, right, to: block)
        }
        let below = number == 0 ? pass.input : pass.outputs[number - 1]
        addProduct(below, gates, to: place.input)
        addSums(gates, to: place.bias)
        var back = Matrix(rows: below.rows, columns: below.columns)
        back.addProduct(of: gates, by: transposes.inputs[number])
        return back
    }

    private mutating func tables(_ network: PackedNetwork, _ pass: NetworkPass, _ input: Matrix) {
        let layout = network.layout
        let shape = layout.shape
        let right = PackedMatrix(
            input.values, offset: 0, rows: input.rows, columns: shape.wordWidth, stride: input.columns)
        addProduct(pass.pieceMeans, columns: shape.pieceWidth, right, to: layout.pieces)
        for (number, sentence) in pass.batch.sentences.enumerated() {
            for (step, word) in sentence.enumerated() {
                let start = (Int(pass.batch.starts[step]) + number) * input.columns
                for (table, item) in [
                    (layout.words, word.word), (layout.endings, word.ending), (layout.shapes, word.shape),
                ] {
                    ck_add(&values, table.offset + Int(item) * table.columns, input.values, start, table.columns)
                }
                for flag in 0..<layout.lists.rows where word.lists & (1 << UInt16(flag)) != 0 {
                    ck_add(
                        &values, layout.lists.offset + flag * layout.lists.columns, input.values, start,
                        layout.lists.columns)
                }
                for (table, item) in [(layout.tags, word.tag), (layout.classes, word.wordClass)] {
                    ck_add(
                        &values, table.offset + Int(item) * table.columns, input.values, start + shape.wordWidth,
                        table.columns)
                }
            }
        }
    }

    /// Adds leftᵀ · right to a block of the gradient.
    private mutating func addProduct(_ left: Matrix, _ right: Matrix, to block: WeightBlock) {
        let packed = PackedMatrix(
            right.values, offset: 0, rows: right.rows, columns: right.columns, stride: right.columns)
        addProduct(left, columns: left.columns, packed, to: block)
    }

    private mutating func addProduct(_ left: Matrix, columns: Int, _ right: Matrix, to block: WeightBlock) {
        let packed = PackedMatrix(
            right.values, offset: 0, rows: right.rows, columns: right.columns, stride: right.columns)
        addProduct(left, columns: columns, packed, to: block)
    }

    private mutating func addProduct(_ left: Matrix, columns: Int, _ right: PackedMatrix, to block: WeightBlock) {
        precondition(block.rows == columns && block.columns == right.columns && right.rows <= left.rows, "shapes fit")
        ck_multiply(
            &values, block.offset, block.columns, left.values, 0, 1, left.columns, right.values, columns,
            right.columns, right.rows, 1)
    }

    private mutating func addSums(_ matrix: Matrix, to block: WeightBlock) {
        for row in 0..<matrix.rows {
            ck_add(&values, block.offset, matrix.values, row * matrix.columns, matrix.columns)
        }
    }
}
