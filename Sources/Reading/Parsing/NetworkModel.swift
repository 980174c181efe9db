import CKernels

/// What the parser has learned: its words, tags, labels and the weights of its network.
package struct NetworkModel: Sendable {
    /// What its file says it is for.
    package static let kind = "parser"

    package let lexicon: ParserLexicon
    package let network: PackedNetwork

    package init(lexicon: ParserLexicon, network: PackedNetwork) {
        self.lexicon = lexicon
        self.network = network
    }

    /// Decodes a file written from `parts`.
    package init(_ file: ModelFile, pieces: WordPieces, lists: NameLists) throws(ModelError) {
        let tags = try file.strings("tags")
        let labels = try file.strings("labels")
        let taggings = try file.strings("taggings").compactMap(Tagger.Tag.init(name:))
        guard let shape = NetworkShape(numbers: try file.array("shape")), shape.tags == tags.count + 1,
            shape.lists == NameLists.flagCount, shape.names == NameMarks.all.count, shape.labels == labels.count,
            shape.taggings == taggings.count, shape.pieceWidth == pieces.table.width,
            shape.classes == ParserLexicon.classCount, shape.shapes > WordShape.allCases.count,
            labels.contains(where: { $0 != ParserLexicon.rootLabel })
        else { throw .incomplete(file: file.name, part: "shape") }
        guard let words = HashedVocabulary(slots: try file.array("words"), limit: shape.words - 1) else {
            throw .incomplete(file: file.name, part: "words")
        }
        let layout = NetworkLayout(shape)
        lexicon = ParserLexicon(
            words: words, tags: tags, labels: labels, taggings: taggings, endings: shape.endings, pieces: pieces,
            lists: lists)
        network = PackedNetwork(layout, weights: try Self.weights(layout, file), for: .reading)
    }

    /// The parts of its file: tables in eight bits a weight and a scale for each row, matrices in sixteen.
    package var parts: [ModelPart] {
        let layout = network.layout
        var bytes: [Int8] = []
        var rowScales: [Float] = []
        for row in layout.tables.flatMap(Self.rows) {
            let scale = Self.scale(network.weights[row], limit: 127)
            rowScales.append(scale)
            bytes += network.weights[row].map { Int8(($0 / scale).rounded()) }
        }
        var numbers: [Int16] = []
        var blockScales: [Float] = []
        for block in layout.matrices + layout.vectors {
            let scale = Self.scale(network.weights[block.range], limit: 32767)
            blockScales.append(scale)
            numbers += network.weights[block.range].map { Int16(($0 / scale).rounded()) }
        }
        return [
            ModelPart("shape", layout.shape.numbers), ModelPart("tags", strings: lexicon.tags),
            ModelPart("labels", strings: lexicon.labels), ModelPart("taggings", strings: lexicon.taggings.map(\.name)),
            ModelPart("words", lexicon.words.slots),
            ModelPart("tables", bytes), ModelPart("table scales", floats: rowScales),
            ModelPart("matrices", numbers), ModelPart("matrix scales", floats: blockScales),
        ]
    }

    /// No weight of a network that was learned comes near this.
    private static let largestScale: Float = 1000

    private static func weights(_ layout: NetworkLayout, _ file: ModelFile) throws(ModelError) -> [Float] {
        let rows = layout.tables.flatMap(rows)
        let blocks = layout.matrices + layout.vectors
        let bytes: [Int8] = try file.array("tables", count: rows.reduce(0) { $0 + $1.count })
        let rowScales = try file.floats("table scales", count: rows.count)
        let numbers: [Int16] = try file.array("matrices", count: blocks.reduce(0) { $0 + $1.range.count })
        let blockScales = try file.floats("matrix scales", count: blocks.count)
        guard (rowScales + blockScales).allSatisfy({ abs($0) < Self.largestScale }) else {
            throw .incomplete(file: file.name, part: "matrix scales")
        }
        var weights = [Float](repeating: 0, count: layout.count)
        var next = 0
        for (row, scale) in zip(rows, rowScales) {
            ck_add_bytes(&weights, row.lowerBound, bytes, next, scale, row.count)
            next += row.count
        }
        next = 0
        for (block, scale) in zip(blocks, blockScales) {
            ck_add_shorts(&weights, block.offset, numbers, next, scale, block.range.count)
            next += block.range.count
        }
        return weights
    }

    private static func rows(_ block: WeightBlock) -> [Range<Int>] {
        (0..<block.rows).map { row in
            block.offset + row * block.columns..<block.offset + (row + 1) * block.columns
        }
    }

    private static func scale(_ weights: ArraySlice<Float>, limit: Float) -> Float {
        max(weights.reduce(0) { max($0, abs($1)) } / limit, 1e-12)
    }
}
