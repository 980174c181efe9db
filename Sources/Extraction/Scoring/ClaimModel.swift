import Foundation

/// How much each feature of a candidate tells for each label: a multinomial logistic regression.
///
/// Its file is text: a line a feature with its weights in hundredths, `prep+kinds=against|official-country|` and
/// `ACCUSE>:31 CONSULT>:-12` with a tab between; before them, lines that begin with `!` say how far a sort of claim may be
/// trusted.
public struct ClaimModel: Sendable {
    /// How likely a claim of a sort is right, by how likely the model holds it: a logistic regression over its log odds
    /// (Platt 1999).
    public struct Trust: Hashable, Sendable {
        /// The log odds of what the model holds as likely as not.
        public let bias: Double
        /// By how much they grow with those of the model.
        public let slope: Double

        /// Makes a trust of its two numbers.
        public init(bias: Double, slope: Double) {
            self.bias = bias
            self.slope = slope
        }

        /// The likelihood, given that of the model, in thousandths: finer it would be no truer.
        public func confidence(of probability: Double) -> Double {
            (1000 / (1 + exp(-bias - slope * Self.logOdds(of: probability)))).rounded() / 1000
        }

        /// The log odds of a likelihood, between -6 and 6.
        public static func logOdds(of probability: Double) -> Double {
            let kept = min(max(probability, 0.0025), 0.9975)
            return log(kept / (1 - kept))
        }
    }

    /// What the model is asked about.
    public enum Asked: String, CaseIterable, Sendable {
        /// What it finds by itself.
        case found
        /// What a rule proposes between two whom the model sees.
        case told
        /// What a rule proposes between two whom the model does not see.
        case unseen
    }

    private let places: [UInt64: Int32]
    private let starts: [Int32]
    private let labels: [UInt8]
    private let weights: [Float]
    private let trusts: [String: Trust]
    /// The least confidence of a claim that no rule has found.
    public let threshold: Double

    /// Labels and the place of nothing before them.
    public static let width = ClaimLabel.all.count + 1

    /// Reads the model that ships with Entente.
    ///
    /// - Throws: `OntologyError` with line and column when the file is missing or has a mistake.
    public init() throws(OntologyError) {
        try self.init(DataFile(shipped: "claims.model.txt", in: "Models"))
    }

    /// Makes a model of its parts.
    public init(weights: [UInt64: [(label: Int, weight: Float)]], trusts: [String: Trust], threshold: Double) {
        let features = weights.keys.sorted()
        var starts: [Int32] = [0]
        var labels: [UInt8] = []
        var values: [Float] = []
        for feature in features {
            for (label, weight) in weights[feature] ?? [] {
                labels.append(UInt8(label))
                values.append(weight)
            }
            starts.append(Int32(labels.count))
        }
        places = Dictionary(uniqueKeysWithValues: zip(features, 0..<Int32(features.count)))
        self.starts = starts
        self.labels = labels
        self.weights = values
        self.trusts = trusts
        self.threshold = threshold
    }

    init(_ file: DataFile) throws(OntologyError) {
        let reading = try ClaimModelReading(file)
        places = reading.places
        starts = reading.starts
        labels = reading.labels
        weights = reading.weights
        trusts = reading.trusts
        threshold = reading.threshold
    }

    /// How likely each label is, nothing first.
    public func probabilities(of features: [UInt64]) -> [Float] {
        var sums = [Float](repeating: 0, count: Self.width)
        for feature in features {
            guard let place = places[feature] else { continue }
            for entry in Int(starts[Int(place)])..<Int(starts[Int(place) + 1]) {
                sums[Int(labels[entry])] += weights[entry]
            }
        }
        let highest = sums.max() ?? 0
        for label in sums.indices { sums[label] = exp(sums[label] - highest) }
        let whole = sums.reduce(0, +)
        return sums.map { $0 / whole }
    }

    /// What a feature adds to the log odds of a label.
    func weight(of feature: UInt64, for label: Int) -> Float {
        guard let place = places[feature] else { return 0 }
        let entries = Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
        return entries.first { labels[$0] == UInt8(label) }.map { weights[$0] } ?? 0
    }

    /// How far a claim of a sort may be trusted.
    public func trust(in sort: ClaimKind.Sort, _ asked: Asked) -> Trust {
        trusts["\(asked.rawValue) \(sort.rawValue)"] ?? Trust(bias: 0, slope: 1)
    }
}
