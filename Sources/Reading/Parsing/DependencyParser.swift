package import Linguistics

/// Ties the words of a sentence together by the network of `NetworkPass` and the best tree over its scores.
package struct DependencyParser: Sendable {
    /// What its model file says it is for.
    package static let kind = NetworkModel.kind
    /// A longer sentence is parsed in stretches, each of whose roots hangs on the first's.
    static let longest = 250
    /// Sentences that go through the network side by side.
    private static let batchSize = 16

    private let model: NetworkModel

    package init(model: NetworkModel) {
        self.model = model
    }

    /// Decodes a model of the kind `parser`.
    package init(model file: ModelFile, pieces: WordPieces) throws(ModelError) {
        try self.init(model: NetworkModel(file, pieces: pieces))
    }

    /// One dependency for each word; always a tree with one root.
    package func parse(
        forms: [String], lemmas: [String], pos: [UniversalPOS], tags: [String]
    ) -> [Dependency] {
        parse([forms.indices.map { model.lexicon.word(form: forms[$0], pos: pos[$0], tag: tags[$0]) }])[0]
    }

    /// A word as `parse(_:)` takes it.
    package func word(form: String, pos: UniversalPOS, tag: String) -> NetworkWord {
        model.lexicon.word(form: form, pos: pos, tag: tag)
    }

    /// For each sentence one dependency for each word; always trees with one root.
    ///
    /// Many sentences at once take less time than one by one and come out the same.
    package func parse(_ sentences: [[NetworkWord]]) -> [[Dependency]] {
        let stretches = sentences.map(Self.stretches)
        let flat = stretches.flatMap { $0 }
        let order = flat.indices.sorted { (flat[$0].count, $1) > (flat[$1].count, $0) }
        var trees = [[Dependency]](repeating: [], count: flat.count)
        for start in stride(from: 0, to: order.count, by: Self.batchSize) {
            let chosen = order[start..<min(order.count, start + Self.batchSize)]
            for (place, tree) in zip(chosen, parsed(chosen.map { flat[$0] })) { trees[place] = tree }
        }
        var next = 0
        return stretches.map { parts in
            defer { next += parts.count }
            return Self.joined(trees[next..<next + parts.count])
        }
    }

    /// For each sentence the universal part of speech and Penn tag of each word as the network would correct them.
    package func taggings(_ sentences: [[NetworkWord]]) -> [[Tagger.Tag]] {
        sentences.map { sentence in
            let batch = NetworkBatch([sentence])
            let pass = NetworkPass(model.network, pieces: model.lexicon.pieces.table, batch: batch)
            let scores = pass.taggings(model.network)
            return batch.rows.map { row in
                let columns = 0..<scores.columns
                let best = columns.max { scores[row, $0] < scores[row, $1] } ?? 0
                return model.lexicon.taggings[best]
            }
        }
    }

    /// The trees of sentences that come longest first, none of them empty.
    private func parsed(_ sentences: [[NetworkWord]]) -> [[Dependency]] {
        let batch = NetworkBatch(sentences)
        let pass = NetworkPass(model.network, pieces: model.lexicon.pieces.table, batch: batch)
        let heads = pass.arcs.map(Arborescence.heads)
        let places = zip(heads, batch.offsets).flatMap { heads, offset in
            heads.map { $0 == heads.count ? batch.rows.count : offset + $0 }
        }
        let scores = pass.labels(places, model.network).scores
        return zip(heads, batch.offsets).map { heads, offset in
            heads.enumerated().map { word, head in
                guard head < heads.count else { return Dependency(head: nil, label: ParserLexicon.rootLabel) }
                return Dependency(head: head, label: bestLabel(scores, row: offset + word))
            }
        }
    }

    private func bestLabel(_ scores: Matrix, row: Int) -> String {
        let labels = model.lexicon.labels
        var best: Int?
        for label in labels.indices where labels[label] != ParserLexicon.rootLabel {
            if scores[row, label] > (best.map { scores[row, $0] } ?? -.infinity) { best = label }
        }
        return labels[best ?? 0]
    }

    private static func stretches(_ words: [NetworkWord]) -> [[NetworkWord]] {
        stride(from: 0, to: words.count, by: longest).map { Array(words[$0..<min(words.count, $0 + longest)]) }
    }

    private static func joined(_ parts: ArraySlice<[Dependency]>) -> [Dependency] {
        guard let first = parts.first, parts.count > 1 else { return parts.first ?? [] }
        let root = first.firstIndex { $0.head == nil }
        var tree: [Dependency] = first
        for part in parts.dropFirst() {
            let offset = tree.count
            tree += part.map { dependency in
                guard let head = dependency.head else { return Dependency(head: root, label: "parataxis") }
                return Dependency(head: head + offset, label: dependency.label)
            }
        }
        return tree
    }
}
