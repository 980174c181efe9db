/// How many units two files have and how many they share.
public struct UnitScore: Hashable, Sendable {
    /// How many units the right file has.
    public let gold: Int
    /// How many units the file that is judged has.
    public let predicted: Int
    /// How many of them are right.
    public let correct: Int

    /// Makes a score of its counts.
    public init(gold: Int, predicted: Int, correct: Int) {
        self.gold = gold
        self.predicted = predicted
        self.correct = correct
    }

    /// The share of the predicted units that is right, from 0 to 1; 0 when there are none.
    public var precision: Double { predicted == 0 ? 0 : Double(correct) / Double(predicted) }
    /// The share of the right units that was found, from 0 to 1; 0 when there are none.
    public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
    /// The harmonic mean of precision and recall, from 0 to 1.
    public var f1: Double { predicted + gold == 0 ? 0 : 2 * Double(correct) / Double(predicted + gold) }
}

/// What is compared between two parsed files, in the order in which it is printed.
public enum TreebankMeasure: String, Hashable, Sendable, CaseIterable {
    /// Printed tokens with the same characters.
    case tokens = "Tokens"
    /// Sentences with the same characters.
    case sentences = "Sentences"
    /// Syntactic words with the same characters.
    case words = "Words"
    /// Words with the right universal part of speech.
    case universalTags = "UPOS"
    /// Words with the right Penn Treebank tag.
    case tags = "XPOS"
    /// Words with the right features.
    case features = "UFeats"
    /// Words with the right lemma.
    case lemmas = "Lemmas"
    /// Words tied to the right head.
    case unlabelled = "UAS"
    /// Words tied to the right head with the right label, without its subtype.
    case labelled = "LAS"
    /// The same for words that are neither function words nor punctuation.
    case contentWords = "CLAS"
    /// The same for subjects, objects, obliques and clausal complements: `nsubj`, `obj`, `iobj`, `obl`, `ccomp`, `xcomp`.
    case coreArguments = "Core"
}

/// How well one parsed file agrees with another.
public struct TreebankScore: Hashable, Sendable {
    /// The counts of every measure.
    public let units: [TreebankMeasure: UnitScore]

    /// Makes a score of counts.
    public init(units: [TreebankMeasure: UnitScore]) {
        self.units = units
    }

    /// The counts of a measure.
    public subscript(measure: TreebankMeasure) -> UnitScore {
        units[measure] ?? UnitScore(gold: 0, predicted: 0, correct: 0)
    }

    /// Precision, recall and F1 in per cent, one measure a line under a heading.
    public var table: String {
        var lines = ["Measure".padding(10) + ["Precision", "Recall", "F1"].map { Self.padded($0, to: 10) }.joined()]
        for measure in TreebankMeasure.allCases {
            let score = self[measure]
            let columns = [score.precision, score.recall, score.f1].map { Self.padded(Self.percent($0), to: 10) }
            lines.append(measure.rawValue.padding(10) + columns.joined())
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A share as per cent with two decimals.
    public static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(width - count, 0)) }
}
