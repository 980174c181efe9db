import Linguistics
import Reading

/// Learns the transition parser: an averaged perceptron with the dynamic oracle and exploration of Goldberg and
/// Nivre (2013).
struct TransitionTrainer {
    struct Example {
        let words: [ParserWord]
        let heads: [Int]
        let labels: [Int]
    }

    let labels: [String]
    private var steps: AveragedWeights
    private var labelling: AveragedWeights
    private var random: SeededGenerator
    private var features = TransitionFeatures()

    init(labels: [String], seed: UInt64) {
        self.labels = labels
        steps = AveragedWeights(classes: Transition.allCases.count, bits: 20)
        labelling = AveragedWeights(classes: labels.count, bits: 21)
        random = SeededGenerator(seed: seed)
    }

    mutating func train(_ examples: [Example], epoch: Int) {
        var right = 0
        var all = 0
        for example in examples.shuffled(using: &random) {
            let heads = learn(example, explores: epoch > 0)
            for place in example.heads.indices where example.heads[place] == heads[place] { right += 1 }
            all += example.heads.count
        }
        print("epoch \(epoch): \(Double(right) / Double(all))")
    }

    private mutating func learn(_ example: Example, explores: Bool) -> [Int] {
        var state = TransitionState(count: example.words.count)
        while !state.isFinal {
            features.collect(state, example.words)
            let open = Transition.allCases.filter { state.allows($0) }
            let costs = open.map { TransitionOracle.cost($0, state, gold: example.heads) }
            let least = costs.min() ?? 0
            let scores = steps.scores(features.hashes)
            let predicted = open.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .shift
            let best =
                zip(open, costs).filter { $0.1 == least }.map(\.0)
                .max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .shift
            steps.tick()
            if !zip(open, costs).contains(where: { $0.0 == predicted && $0.1 == least }) {
                steps.update(features.hashes, add: best.rawValue, subtract: predicted.rawValue)
            }
            let taken = explores && Double.random(in: 0..<1, using: &random) < 0.9 ? predicted : best
            state.apply(taken, label: label(of: taken, in: state, example))
        }
        return state.heads
    }

    private mutating func label(of step: Transition, in state: TransitionState, _ example: Example) -> Int {
        guard let arc = state.arc(step) else { return 0 }
        let hashes = features.labelling(step)
        let scores = labelling.scores(hashes)
        let predicted = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        guard example.heads[arc.dependent] == arc.head else { return predicted }
        let gold = example.labels[arc.dependent]
        labelling.tick()
        if predicted != gold { labelling.update(hashes, add: gold, subtract: predicted) }
        return predicted
    }

    func model() -> TransitionModel {
        TransitionModel(labels: labels, steps: steps.averaged(), labelling: labelling.averaged())
    }
}
