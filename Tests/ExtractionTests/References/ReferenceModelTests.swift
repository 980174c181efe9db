import Testing

@testable import Extraction

@Suite struct ReferenceModelTests {
    @Test func everyFeatureIsFoundByItsName() {
        for index in 0..<FeatureSpace.count { #expect(FeatureSpace.place(of: FeatureSpace.name(of: index)) == index) }
    }

    @Test func aModelIsReadAsItWasWritten() throws {
        var weights = [Float](repeating: 0, count: FeatureSpace.count)
        weights[FeatureSpace.index(.person, .place, 1, 0)] = 1.25
        weights[FeatureSpace.index(.thing, .deed, 3, 8)] = -0.5
        let model = ReferenceModel(weights: weights, thresholds: [0.5, 0.75, 0.9])
        #expect(model.lines.count == 5)
        #expect(model.lines.contains("person place before subject\t1.250"))
        let read = try ReferenceModel(model.lines, file: "weights.tsv")
        #expect(read.weights == weights)
        #expect(read.thresholds == model.thresholds)
    }

    @Test(arguments: ["person place before", "person place nowhere subject\t1", "threshold nobody\t1", "person\tmuch"])
    func whatIsNoWeightIsAnError(_ line: String) {
        #expect(throws: OntologyError.self) { try ReferenceModel([line], file: "weights.tsv") }
    }

    @Test func probabilitiesAddUpAndFollowTheWeights() throws {
        var weights = [Float](repeating: 0, count: FeatureSpace.count)
        weights[7] = 2
        let shares = ReferenceModel(weights: weights, thresholds: []).probabilities([[7], [8], []])
        #expect(abs(shares.reduce(0, +) - 1) < 0.0001)
        #expect(shares[0] > 0.7)
        #expect(shares[1] == shares[2])
    }
}
