import Graphs
import TestSupport
import Testing

@testable import Collections

/// Two collections are compared by less than all that they hold, and it comes out the same.
@Suite struct ComparingTests {
    /// Two collections of which most is alike: the second lacks some reports, has others, and tells some otherwise.
    private func prepared(_ seed: UInt64, sharing count: Int) throws -> (ReportCollection, ReportCollection) {
        let shared = Shelf.graphs(count, seed: seed)
        let (a, b) = (try Shelf().collection(), try Shelf().collection())
        _ = try a.add((shared + Shelf.others(1, seed: seed + 500)).map(Shelf.input))
        _ = try b.add((shared.dropLast() + Shelf.others(1, seed: seed + 900)).map(Shelf.input))
        return (a, b)
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func whatDiffersIsWhatDiffersOfAll(seed: UInt64) throws {
        let (a, b) = try prepared(seed, sharing: 60)
        for (identitiesOfA, identitiesOfB) in [(false, false), (true, true), (true, false)] {
            let wholes = [(a, identitiesOfA), (b, identitiesOfB)]
            let graphs = try wholes.map { collection, has in
                let graph = try collection.graph()
                let others = graph.entities.filter { $0.kind == .organisation || $0.kind == .official }
                let found = has && others.count > 1 ? [others[1].id: others[0].id] : [:]
                // Each finding is of a finder of its own.
                try collection.findIdentities(by: "\(identitiesOfA) \(identitiesOfB)") { _ in found }
                return graph.identified(try collection.identities().filter { graph.entity($0.key) != nil })
            }
            let whole = GraphDiff(graphs[0], graphs[1])
            let parts = try #require(try DifferingParts(a, b, worth: 0))
            let part = GraphDiff(parts.a, parts.b)
            #expect(part.onlyInA == whole.onlyInA)
            #expect(part.onlyInB == whole.onlyInB)
            #expect(part.changed == whole.changed)
            #expect(part.near == whole.near)
            #expect(part.entitiesOnlyInA == whole.entitiesOnlyInA)
            #expect(part.entitiesOnlyInB == whole.entitiesOnlyInB)
            #expect(part.inBoth.count + parts.alike.claims == whole.inBoth.count)
            #expect(part.entitiesInBoth.count + parts.alike.names == whole.entitiesInBoth.count)
        }
    }

    @Test func whatIsTheSameIsNotReadAtAll() throws {
        let (one, other) = (try Shelf().collection(), try Shelf().collection())
        let graphs = Shelf.graphs(20)
        _ = try one.add(graphs.map(Shelf.input))
        _ = try other.add(graphs.reversed().map(Shelf.input))
        for collection in [one, other] { try collection.findIdentities(by: "test") { _ in [:] } }
        let parts = try #require(try DifferingParts(one, other))
        #expect(parts.a == .empty)
        #expect(parts.b == .empty)
        #expect(parts.alike.claims == (try one.graph().relations.count))
        #expect(parts.alike.names == (try one.graph().entities.count))
    }

    @Test func whereMuchDiffersAllIsCompared() throws {
        let (one, other) = (try Shelf().collection(), try Shelf().collection())
        _ = try one.add(Shelf.graphs(20).map(Shelf.input))
        #expect(try DifferingParts(one, other) == nil)
    }
}

extension Shelf {
    /// Graphs of reports that go by names of their own.
    fileprivate static func others(_ count: Int, seed: UInt64) -> [EntityGraph] {
        graphs(count, seed: seed).enumerated().map { $1.ofDocument("others/\(seed)-\($0).txt") }
    }
}
