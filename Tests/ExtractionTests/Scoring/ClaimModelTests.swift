import Foundation
import Testing

@testable import Extraction

/// The file of a model of claims: what it says, and where a mistake in it stands.
@Suite struct ClaimModelTests {
    private func model(_ text: String) throws -> ClaimModel {
        try ClaimModel(DataFile(OwnFile(name: "claims.txt", bytes: Array(text.utf8))))
    }

    @Test func aFeatureInWordsHasTheNumberOfTheBag() throws {
        var bag = FeatureBag(keepingNames: true)
        bag.add("prep+kinds", "against", "official-country")
        #expect(bag.names == ["prep+kinds=against|official-country|"])
        let model = try model("prep+kinds=against|official-country|\tACCUSE>:300 none:-100\n")
        let probabilities = model.probabilities(of: bag.numbers)
        let accused = ClaimLabel(kind: .event(.accuse), isForward: true).place
        #expect(probabilities.indices.max { probabilities[$0] < probabilities[$1] } == accused)
        #expect(abs(probabilities.reduce(0, +) - 1) < 1e-5)
        #expect(probabilities[0] < probabilities[1])
    }

    @Test func everyLabelHasItsPlace() {
        #expect(ClaimLabel.all.map(\.place) == Array(1..<ClaimModel.width))
    }

    @Test func trustMovesWithTheLikelihood() throws {
        let trust = try model("!threshold 0.75\n!found office 0.5 1.0\n").trust(in: .office, .found)
        #expect(trust.confidence(of: 0.9) > trust.confidence(of: 0.4))
        #expect((0...1).contains(trust.confidence(of: 0)))
        #expect((0...1).contains(trust.confidence(of: 1)))
    }

    @Test(arguments: [
        ("bias=||", 1, 1), ("# head\nbias=||\tnone:x", 2, 9), ("bias=||\tnone:3 NOBODY>:4", 1, 16),
        ("!found office much", 1, 2),
    ])
    func aMistakeIsToldWithItsPlace(_ text: String, line: Int, column: Int) throws {
        let error = #expect(throws: OntologyError.self) { try model(text) }
        #expect(error?.place == OntologyError.Place(line: line, column: column))
    }

    @Test func theModelThatShipsIsRead() throws {
        let model = try ClaimModel()
        #expect((0.5...1).contains(model.threshold))
    }
}
