import Evaluation
import Graphs
import Testing

@Suite struct DocumentPairingTests {
    private func graph(_ documents: String...) -> EntityGraph {
        EntityGraph(sources: documents.map { DocumentSource(id: $0, sha256: "00") }, entities: [], relations: [])
    }

    private func names(_ pairing: DocumentPairing) -> [String] {
        pairing.pairs.map { pair in
            [pair.gold, pair.predicted].map { $0.sources.map(\.id).joined(separator: "+") }.joined(separator: " | ")
        }
    }

    @Test func eachDocumentStandsBesideItsGold() {
        let pairing = DocumentPairing(gold: [graph("b"), graph("a")], predicted: [graph("a"), graph("c")])
        #expect(names(pairing) == ["a | a", "b | ", " | c"])
        #expect(pairing.withoutGold == ["c"])
    }

    @Test func mergedDocumentsStandTogether() {
        let gold = [graph("a"), graph("b"), graph("c"), graph("d")]
        #expect(
            names(DocumentPairing(gold: gold, predicted: [graph("d", "b"), graph("a")])) == [
                "a | a", "b+d | b+d", "c | ",
            ])
        let chained = DocumentPairing(gold: [graph("a", "b"), graph("c")], predicted: [graph("b", "c"), graph("a")])
        #expect(names(chained) == ["a+b+c | a+b+c"])
    }
}
