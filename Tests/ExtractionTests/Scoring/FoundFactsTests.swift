import Graphs
import Press
import Testing

@testable import Extraction

/// What a model finds gives way to what rules tell.
@Suite struct FoundFactsTests {
    private func claim(_ type: String, _ rule: String, _ confidence: Double) -> Claim {
        Claim(
            source: EntityID("official/lind"), type: RelationType(name: type, eventClass: nil), target: EntityID("ISL"),
            polarity: .affirmed, modality: .asserted, attribution: [], object: nil, time: nil, sentence: 0,
            cue: TextRange(0, 1), rule: rule, tokens: nil, confidence: confidence)
    }

    @Test func aToldFactStandsAlone() {
        let settled = FoundFacts.settled([
            [claim("official_of", "model/office", 0.9)], [claim("leads", "leads/title", 0.8)],
        ])
        #expect(settled.map { $0.map(\.rule) } == [[], ["leads/title"]])
    }

    @Test func ofSeveralFoundTheLikeliestTypeStands() {
        let settled = FoundFacts.settled([
            [claim("official_of", "model/office", 0.8)], [claim("leads", "model/office", 0.9)],
            [claim("leads", "model/office", 0.7)],
        ])
        #expect(settled.map { $0.map(\.type.name) } == [[], ["leads"], ["leads"]])
    }
}
