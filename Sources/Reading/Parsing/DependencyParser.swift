package import Linguistics

/// Ties the words of a sentence together by the network of `NetworkPass` and the best tree over its scores.
package struct DependencyParser: Sendable {
    /// What its model file says it is for.
    package static let kind = NetworkModel.kind
    /// A longer sentence is parsed in stretches, each of whose roots hangs on the first's.
    static let longest = 250
    /// At most so many sentences go through the network side by side, and fewer where they have more words than this.
    private static let batchSize = (sentences: 48, words: 1536)

    private let model: NetworkModel
    private let constraints: ArgumentConstraints

    package init(model: NetworkModel) {
        self.model = model
        constraints = ArgumentConstraints(model.lexicon)
    }

    /// Decodes a model of the kind `parser`.
    package init(model file: ModelFile, pieces: WordPieces, lists: NameLists) throws(ModelError) {
        try self.init(model: NetworkModel(file, pieces: pieces, lists: lists))
    }

    /// One dependency for each word; always a tree with one root.
    package func parse(
        forms: [String], tags: [Tagger.Tag]
    ) -> [Dependency] {
        parse([words(forms, tags: tags)])[0]
    }

    /// A sentence as `parse(_:)` takes it.
    package func words(_ forms: [String], tags: [Tagger.Tag]) -> [NetworkWord] {
        model.lexicon.words(forms, tags: tags)
    }

    /// For each sentence one dependency for each word; always trees with one root.
    package func parse(_ sentences: [[NetworkWord]]) -> [[Dependency]] { analyse(sentences).map(\.dependencies) }

    /// The tree, the corrected tags and the scores of names of each sentence.
    ///
    /// Many sentences at once take less time than one by one and come out the same.
    package func analyse(_ sentences: [[NetworkWord]]) -> [SentenceAnalysis] {
        let stretches = sentences.map(Self.stretches)
        let flat = stretches.flatMap { $0 }
        let order = flat.indices.sorted { (flat[$0].count, $1) > (flat[$1].count, $0) }
        let none = SentenceAnalysis(joining: [])
        var found = [SentenceAnalysis](repeating: none, count: flat.count)
        var start = 0
        while start < order.count {
            let most = max(1, min(Self.batchSize.sentences, Self.batchSize.words / max(1, flat[order[start]].count)))
            let chosen = order[start..<min(order.count, start + most)]
            for (place, analysis) in zip(chosen, analysed(chosen.map { flat[$0] })) { found[place] = analysis }
            start = chosen.endIndex
        }
        var next = 0
        return stretches.map { parts in
            defer { next += parts.count }
            return SentenceAnalysis(joining: found[next..<next + parts.count])
        }
    }

    /// The same for sentences that come longest first, none of them empty.
    private func analysed(_ sentences: [[NetworkWord]]) -> [SentenceAnalysis] {
        let batch = NetworkBatch(sentences)
        let pass = NetworkPass(model.network, pieces: model.lexicon.pieces.table, batch: batch)
        let heads = pass.arcs.map(Arborescence.heads)
        let places = zip(heads, batch.offsets).flatMap { heads, offset in
            heads.map { $0 == heads.count ? batch.rows.count : offset + $0 }
        }
        let labels = pass.labels(places, model.network).scores
        let taggings = pass.taggings(model.network)
        let marks = pass.names(model.network)
        return zip(pass.arcs, zip(heads, batch.offsets)).map { arcs, found in
            let (heads, offset) = found
            let best = ArgumentConstraints.Tree(
                heads: heads, labels: heads.indices.map { bestLabel(labels, row: offset + $0) })
            let tree = constraints.settled(best, arcs: arcs) { word, head in
                pass.labels(of: [offset + word], under: [offset + head], model.network).scores.values
            }
            let dependencies = zip(tree.heads, tree.labels).map { head, label in
                guard head < heads.count else { return Dependency(head: nil, label: ParserLexicon.rootLabel) }
                return Dependency(head: head, label: model.lexicon.labels[label])
            }
            let tags = heads.indices.map { word in
                model.lexicon.taggings[taggings.bestColumn(ofRow: batch.rows[offset + word])]
            }
            let nameScores = Matrix(rows: heads.indices.map { batch.rows[offset + $0] }, of: marks)
            let states = Matrix(rows: heads.indices.map { batch.rows[offset + $0] }, of: pass.outputs[1])
            return SentenceAnalysis(dependencies: dependencies, tags: tags, nameScores: nameScores, states: states)
        }
    }

    private func bestLabel(_ scores: Matrix, row: Int) -> Int {
        var best = 0
        var highest = -Float.infinity
        for label in model.lexicon.dependentLabels where scores[row, label] > highest {
            best = label
            highest = scores[row, label]
        }
        return best
    }

    private static func stretches(_ words: [NetworkWord]) -> [[NetworkWord]] {
        stride(from: 0, to: words.count, by: longest).map { Array(words[$0..<min(words.count, $0 + longest)]) }
    }
}
