import CKernels
import Dispatch
import Reading
import Synchronization

/// Learns the weights of the parser's network by Adam (Kingma and Ba 2015) with dropout.
///
/// Every step is shared between two threads whose gradients are added in a fixed order, so that the weights come
/// out the same however many cores there are.
struct NetworkTrainer {
    struct Example: Sendable {
        let words: [NetworkWord]
        /// The heads and labels, where the tree is known.
        let heads: [Int?]
        let labels: [Int?]
        /// The true taggings, where they are known ones.
        let taggings: [Int?]
        /// The marks of names, where the names are known.
        let names: [Int?]
    }

    struct Plan: Sendable {
        var epochs = 20
        var batchWords = 800
        var rate: Float = 0.002
        var secondDecay: Float = 0.98
        var inputDropout: Float = 0.25
        var stateDropout: Float = 0.25
        var roleDropout: Float = 0.25
        var wordDropout = 0.25
        var tagDropout = 0.15
        var taggingWeight: Float = 1
        var nameWeight: Float = 1
        /// How often a word's place on the lists of names is hidden.
        var listDropout = 0.1
        var shares = 2
    }

    let layout: NetworkLayout
    let pieces: PieceTable
    let plan: Plan
    private(set) var weights: [Float]
    private var first: [Float]
    private var second: [Float]
    private var random: SplitMix
    private var step = 0
    private var firstPower: Float = 1
    private var secondPower: Float = 1
    private var steps = 1
    private static let firstDecay: Float = 0.9

    init(_ layout: NetworkLayout, pieces: PieceTable, plan: Plan, seed: UInt64) {
        self.layout = layout
        self.pieces = pieces
        self.plan = plan
        random = SplitMix(seed: seed)
        weights = [Float](repeating: 0, count: layout.count)
        first = weights
        second = weights
        for block in layout.matrices {
            let reach = (6 / Float(block.rows + block.columns)).squareRoot()
            for place in block.range { weights[place] = Float.random(in: -reach...reach, using: &random) }
        }
        for block in layout.tables {
            for place in block.range { weights[place] = Float.random(in: -0.1...0.1, using: &random) }
        }
        for place in layout.root.range { weights[place] = Float.random(in: -0.1...0.1, using: &random) }
        let hidden = layout.shape.hidden
        for layer in layout.layers {
            for side in 0..<2 {
                let start = layer.bias.offset + side * 4 * hidden + hidden
                for place in start..<start + hidden { weights[place] = 1 }
            }
        }
    }

    /// Goes over all sentences once; `prepare` may change what a sentence shows each time.
    mutating func train(
        _ examples: [Example], prepare: (Example, inout SplitMix) -> Example
    ) -> String {
        let batches = self.batches(examples)
        steps = batches.count * plan.epochs
        var (loss, words, heads, labels) = (0.0, 0, 0, 0)
        for batch in batches.shuffled(using: &random) {
            let sentences = batch.map { prepare(examples[$0], &random) }
            let shares = (0..<plan.shares).map { share in
                stride(from: share, to: sentences.count, by: plan.shares).map { sentences[$0] }
            }.filter { !$0.isEmpty }
            let total = advance(shares)
            loss += total.loss
            words += total.words
            heads += total.rightHeads
            labels += total.rightLabels
        }
        return
            "loss \(loss / Double(words)) heads \(Double(heads) / Double(words)) labels \(Double(labels) / Double(words))"
    }

    private mutating func advance(_ shares: [[Example]]) -> NetworkGradient {
        let network = PackedNetwork(layout, weights: weights, for: .learning)
        let transposes = TransposedNetwork(layout, weights: weights)
        let (pieces, plan) = (pieces, plan)
        let work = shares.map { share in
            let sorted = share.sorted { $0.words.count > $1.words.count }
            let batch = NetworkBatch(sorted.map(\.words))
            return (sorted, batch, dropout(batch))
        }
        let found = Mutex([NetworkGradient?](repeating: nil, count: work.count))
        DispatchQueue.concurrentPerform(iterations: work.count) { index in
            let (examples, batch, dropout) = work[index]
            let pass = NetworkPass(network, pieces: pieces, batch: batch, dropout: dropout)
            let gradient = NetworkGradient(
                network, transposes: transposes, pass: pass, dropout: dropout, heads: examples.flatMap(\.heads),
                labels: examples.flatMap(\.labels), taggings: examples.flatMap(\.taggings),
                names: examples.flatMap(\.names), plan: plan)
            found.withLock { $0[index] = gradient }
        }
        let gradients = found.withLock { $0 }.compactMap { $0 }
        guard var total = gradients.first else { preconditionFailure("a step has sentences") }
        for gradient in gradients.dropFirst() { total.add(gradient) }
        update(total)
        return total
    }

    private mutating func update(_ gradient: NetworkGradient) {
        step += 1
        firstPower *= Self.firstDecay
        secondPower *= plan.secondDecay
        let progress = Float(step) / Float(steps)
        let rate = plan.rate * min(1, Float(step) / 200) * max(0.01, 1 - progress)
        var scale = 1 / Float(gradient.words)
        let norm = Float(ck_squares(gradient.values, 0, gradient.values.count).squareRoot()) * scale
        if norm > 3 { scale *= 3 / norm }
        let corrected = rate * (1 - secondPower).squareRoot() / (1 - firstPower)
        ck_adam(
            &weights, gradient.values, &first, &second, weights.count, scale, corrected, Self.firstDecay,
            plan.secondDecay, 1e-8)
    }

    private mutating func batches(_ examples: [Example]) -> [[Int]] {
        let order = examples.indices.shuffled(using: &random).sorted {
            examples[$0].words.count / 4 < examples[$1].words.count / 4
        }
        var batches: [[Int]] = []
        var current: [Int] = []
        var words = 0
        for example in order {
            current.append(example)
            words += examples[example].words.count
            guard words >= plan.batchWords else { continue }
            batches.append(current)
            current = []
            words = 0
        }
        if !current.isEmpty { batches.append(current) }
        return batches
    }

    private mutating func dropout(_ batch: NetworkBatch) -> NetworkDropout {
        let shape = layout.shape
        let count = batch.sentences.count
        return NetworkDropout(
            input: mask(count, layout.layers[0].input.rows, plan.inputDropout),
            between: mask(count, 2 * shape.hidden, plan.stateDropout),
            output: mask(count, 2 * shape.hidden, plan.stateDropout),
            roles: mask(batch.rows.count + 1, layout.roles.columns, plan.roleDropout))
    }

    private mutating func mask(_ rows: Int, _ columns: Int, _ share: Float) -> Matrix {
        var mask = Matrix(rows: rows, columns: columns)
        let limit = UInt64(share * 65536)
        let kept = 1 / (1 - share)
        var bits: UInt64 = 0
        for place in mask.values.indices {
            if place % 4 == 0 { bits = random.next() }
            mask.values[place] = (bits & 0xFFFF) < limit ? 0 : kept
            bits >>= 16
        }
        return mask
    }
}
