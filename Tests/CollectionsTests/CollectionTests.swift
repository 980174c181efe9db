import Foundation
import Graphs
import Press
import TestSupport
import Testing

@testable import Collections

@Suite struct CollectionTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func holdsTheUnionOfWhatIsAdded(seed: UInt64) throws {
        let graphs = Shelf.graphs(12, seed: seed)
        let collection = try Shelf().collection()
        _ = try collection.add(graphs.map(Shelf.input))
        #expect(try collection.graph() == EntityGraph.merging(graphs))
        let kept = try collection.parts().flatMap { try collection.readings(in: $0) }
        #expect(kept.map(\.graph) == graphs)
        #expect(try collection.faults() == [])
    }

    @Test func addedTwiceIsThereOnce() throws {
        let (shelf, graphs) = (try Shelf(), Shelf.graphs(30))
        let first = try shelf.collection().add(graphs.map(Shelf.input))
        let rows = try shelf.rows()
        let second = try shelf.collection().add(graphs.map(Shelf.input))
        #expect(first.allSatisfy { if case .added = $0 { true } else { false } })
        #expect(second.allSatisfy { if case .known = $0 { true } else { false } })
        #expect(try shelf.rows() == rows)
    }

    @Test func theOrderOfAddingDoesNotMatter() throws {
        let graphs = Shelf.graphs(20, seed: 3)
        let (one, other) = (try Shelf().collection(), try Shelf().collection())
        _ = try one.add(graphs.map(Shelf.input))
        for graph in graphs.reversed() { _ = try other.add([Shelf.input(graph)]) }
        #expect(try one.graph() == other.graph())
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func whatIsRemovedWasNeverThere(seed: UInt64) throws {
        let graphs = Shelf.graphs(12, seed: seed)
        let collection = try Shelf().collection()
        _ = try collection.add(graphs.map(Shelf.input))
        for number in stride(from: 0, to: 12, by: 2) {
            let meant = try collection.reports(meantBy: "reports/\(number).txt")
            #expect(try collection.remove(meant).map(\.name) == ["reports/\(number).txt"])
        }
        let left = stride(from: 1, to: 12, by: 2).map { graphs[$0] }
        #expect(try collection.graph() == EntityGraph.merging(left))
        #expect(try collection.faults() == [])
        _ = try collection.compact()
        #expect(try collection.graph() == EntityGraph.merging(left))
        // What was removed can come again.
        #expect(try collection.add([Shelf.input(graphs[0])]).count { if case .added = $0 { true } else { false } } == 1)
    }

    @Test func aReportTakesThePlaceOfAnEarlierOne() throws {
        let (old, new) = (Shelf.graphs(1, seed: 4)[0], Shelf.graphs(1, seed: 5)[0])
        let collection = try Shelf().collection()
        _ = try collection.add([Shelf.input(old)])
        _ = try collection.add([Shelf.input(new)], replacing: true)
        #expect(try collection.graph() == new)
        #expect(try collection.faults() == [])
    }

    @Test func ofABatchThatFailsNothingIsKept() throws {
        let good = Shelf.graphs(1)[0]
        let bad = RandomGraphs.graph(seed: 12)
        let stray = EntityGraph(
            sources: [DocumentSource(id: "another", sha256: "00")], entities: bad.entities, relations: bad.relations)
        try #require(!stray.relations.isEmpty)
        let collection = try Shelf().collection()
        #expect(throws: CollectionError.self) { try collection.add([Shelf.input(good), Shelf.input(stray)]) }
        #expect(try collection.size().reports == 0)
        #expect(try collection.faults() == [])
    }

    @Test func textsAreKeptWithTheirFingerprints() throws {
        let article = try ArticleLoader().article(
            id: "a.txt", bytes: Array("Seoul warns Moscow\n\nSouth Korea warned Russia on Friday.\n".utf8))
        let quote = "South Korea warned Russia on Friday."
        let piece = Evidence(
            document: "a.txt", sentence: TextRange(20, 56), cue: TextRange(32, 38), quote: quote)
        let graph = EntityGraph(
            sources: [DocumentSource(id: "a.txt", sha256: article.sha256)],
            entities: [
                Entity(id: EntityID("KOR"), kind: .country, name: "South Korea"),
                Entity(id: EntityID("RUS"), kind: .country, name: "Russia"),
            ],
            relations: [
                Relation(
                    source: EntityID("KOR"), type: RelationType(name: "warned", eventClass: .threaten),
                    target: EntityID("RUS"), evidence: [piece])
            ])
        let shelf = try Shelf()
        let reading = AddedInput.Reading(graph: graph, article: article)
        let input = AddedInput(name: "a.txt", line: nil, sha256: "0a", readings: [reading])
        _ = try shelf.collection().add([input])
        let collection = try shelf.collection(.writing)
        #expect(try collection.faults() == [])
        let kept = try collection.parts().flatMap { try collection.readings(in: $0) }
        #expect(kept.map { $0.text?.text } == [article.text[article.text.range]])
        #expect(kept.map { $0.text?.headline } == ["Seoul warns Moscow"])
        try collection.writing { try $0.execute(sql: "UPDATE texts SET text = replace(text, 'Friday', 'Monday')") }
        #expect(
            try collection.faults() == [
                "the text of a.txt is not the one that was read", "a.txt:20-56 is not what is quoted from there",
            ])
    }
}
