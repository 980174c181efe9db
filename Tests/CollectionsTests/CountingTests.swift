import GRDB
import Graphs
import TestSupport
import Testing

@testable import Collections

/// What a collection has counted is what its graph has.
@Suite struct CountingTests {
    /// How much there is of what in the graph of a collection.
    private func counted(_ collection: ReportCollection) throws -> GraphStatistics {
        let graph = try collection.graph()
        let identities = try collection.identities().filter { graph.entity($0.key) != nil }
        return GraphStatistics(graph.identified(identities))
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func countsAreThoseOfTheWhole(seed: UInt64) throws {
        let collection = try Shelf().collection()
        let graphs = Shelf.graphs(25, seed: seed)
        _ = try collection.add(graphs.map(Shelf.input))
        // A part of it once more, in a graph of several reports.
        _ = try collection.add([Shelf.input(EntityGraph.merging(graphs.prefix(3)))])
        let others = try collection.graph().entities.filter { $0.kind != .country }
        try #require(others.count > 3)
        try collection.findIdentities(by: "nobody") { _ in [:] }
        #expect(try GraphStatistics(collection.tally()) == counted(collection))
        try collection.findIdentities(by: "two") { _ in
            [others[1].id: others[0].id, others[2].id: others[0].id]
        }
        #expect(try GraphStatistics(collection.tally()) == counted(collection))
        _ = try collection.remove(Array(collection.reports().prefix(7)))
        try collection.findIdentities(by: "two") { graph in
            let known = [others[0].id, others[1].id].filter { graph.entity($0) != nil }
            return known.count == 2 ? [known[1]: known[0]] : [:]
        }
        #expect(try GraphStatistics(collection.tally()) == counted(collection))
        #expect(try collection.faults() == [])
    }

    @Test func whatIsLostFromACountIsAFault() throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(5).map(Shelf.input))
        try collection.writing { try $0.execute(sql: "UPDATE counts SET count = count + 1 WHERE what = 'kind'") }
        #expect(try collection.faults().contains { $0.contains("entities are counted") })
        try collection.writing { try $0.execute(sql: "UPDATE buckets SET digest = 1 WHERE what = 'names'") }
        #expect(try collection.faults().contains { $0.contains("digests are not") })
    }
}
