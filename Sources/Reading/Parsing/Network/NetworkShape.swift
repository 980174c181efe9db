/// How large the parts of the parser's network are.
package struct NetworkShape: Hashable, Sendable {
    package var words = 0
    package var endings = 2048
    package var shapes = 16
    package var tags = 0
    package var classes = 0
    package var labels = 0
    package var taggings = 0
    package var pieceWidth = 0
    package var wordWidth = 96
    package var tagWidth = 32
    package var hidden = 112
    package var arcWidth = 64
    package var labelWidth = 96

    package init() {}

    /// Decodes the numbers of a model file.
    package init?(numbers: [Int32]) {
        guard numbers.count == 13, numbers.allSatisfy({ (1...1_000_000).contains($0) }) else { return nil }
        let n = numbers.map { Int($0) }
        (words, endings, shapes, tags, classes, labels) = (n[0], n[1], n[2], n[3], n[4], n[5])
        (taggings, pieceWidth, wordWidth, tagWidth) = (n[6], n[7], n[8], n[9])
        (hidden, arcWidth, labelWidth) = (n[10], n[11], n[12])
        guard hidden % 8 == 0, hidden <= 1024, wordWidth <= 1024, arcWidth <= 1024 else { return nil }
        guard tagWidth <= 1024, labelWidth <= 1024, pieceWidth <= 1024 else { return nil }
    }

    package var numbers: [Int32] {
        [
            words, endings, shapes, tags, classes, labels, taggings, pieceWidth, wordWidth, tagWidth, hidden, arcWidth,
            labelWidth,
        ].map { Int32($0) }
    }

    var inputWidth: Int { wordWidth + tagWidth }
}

/// Where a weight matrix stands among all weights.
package struct WeightBlock: Hashable, Sendable {
    package let offset: Int
    package let rows: Int
    package let columns: Int

    package var range: Range<Int> { offset..<offset + rows * columns }
}

/// Where every weight of the network stands in one array.
package struct NetworkLayout: Sendable {
    package struct Layer: Sendable {
        package let input: WeightBlock
        package let bias: WeightBlock
        package let forward: WeightBlock
        package let backward: WeightBlock
    }

    package let shape: NetworkShape
    package let words: WeightBlock
    package let endings: WeightBlock
    package let shapes: WeightBlock
    package let tags: WeightBlock
    package let classes: WeightBlock
    package let pieces: WeightBlock
    package let layers: [Layer]
    package let tagging: WeightBlock
    package let taggingBias: WeightBlock
    package let root: WeightBlock
    package let roles: WeightBlock
    package let rolesBias: WeightBlock
    package let arcs: WeightBlock
    package let arcsBias: WeightBlock
    package let labels: WeightBlock
    package let labelsBias: WeightBlock
    package let count: Int

    package init(_ shape: NetworkShape) {
        var next = 0
        func block(_ rows: Int, _ columns: Int) -> WeightBlock {
            defer { next += rows * columns }
            return WeightBlock(offset: next, rows: rows, columns: columns)
        }
        self.shape = shape
        words = block(shape.words, shape.wordWidth)
        endings = block(shape.endings, shape.wordWidth)
        shapes = block(shape.shapes, shape.wordWidth)
        tags = block(shape.tags, shape.tagWidth)
        classes = block(shape.classes, shape.tagWidth)
        pieces = block(shape.pieceWidth, shape.wordWidth)
        let hidden = shape.hidden
        layers = [shape.inputWidth, 2 * hidden].map { width in
            Layer(
                input: block(width, 8 * hidden), bias: block(1, 8 * hidden), forward: block(hidden, 4 * hidden),
                backward: block(hidden, 4 * hidden))
        }
        tagging = block(2 * hidden, shape.taggings)
        taggingBias = block(1, shape.taggings)
        root = block(1, 2 * hidden)
        roles = block(2 * hidden, 2 * shape.arcWidth + 2 * shape.labelWidth)
        rolesBias = block(1, 2 * shape.arcWidth + 2 * shape.labelWidth)
        arcs = block(shape.arcWidth, shape.arcWidth)
        arcsBias = block(1, shape.arcWidth)
        labels = block(shape.labelWidth, shape.labels)
        labelsBias = block(1, shape.labels)
        count = next
    }

    /// The tables of which a sentence uses a few rows.
    package var tables: [WeightBlock] { [words, endings, shapes, tags, classes] }

    /// The single rows that are added or stand alone.
    package var vectors: [WeightBlock] { layers.map(\.bias) + [taggingBias, root, rolesBias, arcsBias, labelsBias] }

    /// The matrices every word is multiplied by.
    package var matrices: [WeightBlock] {
        [pieces] + layers.flatMap { [$0.input, $0.forward, $0.backward] } + [tagging, roles, arcs, labels]
    }
}
