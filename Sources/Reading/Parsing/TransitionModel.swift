/// What the transition parser has learned: weights for its steps and for the labels, and the labels' names.
package struct TransitionModel: Sendable {
    /// What its file says it is for.
    package static let kind = "parser"

    package let labels: [String]
    package let steps: HashedWeights
    package let labelling: HashedWeights

    package init(labels: [String], steps: HashedWeights, labelling: HashedWeights) {
        self.labels = labels
        self.steps = steps
        self.labelling = labelling
    }

    package init(_ file: ModelFile) throws(ModelError) {
        labels = try file.strings("labels")
        let steps: [Int8] = try file.array("steps")
        let labelling: [Int8] = try file.array("labelling")
        guard steps.count.nonzeroBitCount == 1, steps.count < 1 << 30 else {
            throw .incomplete(file: file.name, part: "steps")
        }
        guard labelling.count.nonzeroBitCount == 1, labelling.count < 1 << 30 else {
            throw .incomplete(file: file.name, part: "labelling")
        }
        guard !labels.isEmpty else { throw .incomplete(file: file.name, part: "labels") }
        self.steps = HashedWeights(classes: Transition.allCases.count, values: steps)
        self.labelling = HashedWeights(classes: labels.count, values: labelling)
    }

    /// The parts of its file.
    package var parts: [ModelPart] {
        [
            ModelPart("labels", strings: labels),
            ModelPart("steps", steps.values),
            ModelPart("labelling", labelling.values),
        ]
    }
}
