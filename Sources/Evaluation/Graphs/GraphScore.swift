/// What is compared between two graphs, in the order in which it is printed.
public enum GraphMeasure: String, Hashable, Sendable, CaseIterable {
    /// Entities, after names are identified.
    case entities = "Entities"
    /// Relations with the same ends and class; of standing facts, the same type.
    case classes = "Relations by class"
    /// Relations with the same ends and type.
    case types = "Relations by type"
    /// Relations with the same ends, type, polarity and modality.
    case stances = "Relations with stance"
}

/// How well graphs agree with gold graphs.
public struct GraphScore: Hashable, Sendable {
    /// The counts of every measure.
    public let units: [GraphMeasure: UnitScore]

    /// Makes a score of counts.
    public init(units: [GraphMeasure: UnitScore]) {
        self.units = units
    }

    /// The counts of a measure.
    public subscript(measure: GraphMeasure) -> UnitScore {
        units[measure] ?? UnitScore(gold: 0, predicted: 0, correct: 0)
    }

    /// The score over several documents: the counts are added.
    public static func sum(_ scores: [GraphScore]) -> GraphScore {
        let pairs = GraphMeasure.allCases.map { measure in
            let units = scores.map { $0[measure] }
            let sum = UnitScore(
                gold: units.reduce(0) { $0 + $1.gold }, predicted: units.reduce(0) { $0 + $1.predicted },
                correct: units.reduce(0) { $0 + $1.correct })
            return (measure, sum)
        }
        return GraphScore(units: Dictionary(uniqueKeysWithValues: pairs))
    }

    /// Precision, recall and F1 in per cent, one measure a line under a heading.
    public var table: String {
        let width = GraphMeasure.allCases.map(\.rawValue.count).max() ?? 0
        func row(_ name: String, _ cells: [String]) -> String {
            let spaces = String(repeating: " ", count: width - name.count)
            return name + spaces + cells.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }.joined()
                + "\n"
        }
        return GraphMeasure.allCases.reduce(row("", ["Precision", "Recall", "F1"])) { table, measure in
            let score = self[measure]
            return table + row(measure.rawValue, [score.precision, score.recall, score.f1].map(TreebankScore.percent))
        }
    }
}
