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
    package let lists: WeightBlock
    package let tags: WeightBlock
    package let classes: WeightBlock
    package let pieces: WeightBlock
    package let layers: [Layer]
    package let tagging: WeightBlock
    package let taggingBias: WeightBlock
    package let names: WeightBlock
    package let namesBias: WeightBlock
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
        lists = block(shape.lists, shape.wordWidth)
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
        names = block(2 * hidden, shape.names)
        namesBias = block(1, shape.names)
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
    package var tables: [WeightBlock] { [words, endings, shapes, lists, tags, classes] }

    /// The single rows that are added or stand alone.
    package var vectors: [WeightBlock] {
        layers.map(\.bias) + [taggingBias, namesBias, root, rolesBias, arcsBias, labelsBias]
    }

    /// The matrices every word is multiplied by.
    package var matrices: [WeightBlock] {
        [pieces] + layers.flatMap { [$0.input, $0.forward, $0.backward] } + [tagging, names, roles, arcs, labels]
    }
}
