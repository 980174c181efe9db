package import Linguistics

/// Ties the words of a sentence together by greedy arc-hybrid transitions with hashed linear weights.
package struct DependencyParser: Sendable {
    /// What its model file says it is for.
    package static let kind = TransitionModel.kind

    private let model: TransitionModel

    package init(model: TransitionModel) {
        self.model = model
    }

    /// Decodes a model of the kind `parser`.
    package init(model file: ModelFile) throws(ModelError) {
        try self.init(model: TransitionModel(file))
    }

    /// One dependency for each word; always a tree with one root.
    package func parse(
        forms: [String], lemmas: [String], pos: [UniversalPOS], tags: [String]
    ) -> [Dependency] {
        let words = forms.indices.map {
            ParserWord(form: forms[$0], lemma: lemmas[$0], tag: tags[$0], pos: pos[$0].rawValue)
        }
        var state = TransitionState(count: words.count)
        var features = TransitionFeatures()
        var stepScores = [Int32](repeating: 0, count: Transition.allCases.count)
        var labelScores = [Int32](repeating: 0, count: model.labels.count)
        while !state.isFinal {
            features.collect(state, words)
            model.steps.scores(features.hashes, into: &stepScores)
            let open = Transition.allCases.filter { state.allows($0) }
            guard let step = open.max(by: { stepScores[$0.rawValue] < stepScores[$1.rawValue] }) else { break }
            var label = 0
            if step != .shift {
                model.labelling.scores(features.labelling(step), into: &labelScores)
                label = labelScores.indices.max { labelScores[$0] < labelScores[$1] } ?? 0
            }
            state.apply(step, label: label)
        }
        return words.indices.map { word in
            let head = state.heads[word]
            guard head < words.count else { return Dependency(head: nil, label: "root") }
            return Dependency(head: head, label: model.labels[state.labels[word]])
        }
    }
}
