import Graphs
import TestSupport
import Testing

@testable import Collections

/// A part of a collection answers as the whole does.
@Suite struct AskingTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func neighboursAreThoseOfTheWhole(seed: UInt64) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(15, seed: seed).map(Shelf.input))
        let whole = try collection.graph()
        var filter = RelationFilter()
        filter.isOfActsOnly = true
        for entity in whole.entities {
            for (depth, filter) in [(1, RelationFilter.everything), (2, .everything), (1, filter), (3, filter)] {
                let part = try collection.surroundings(of: [entity.id], depth: depth, filter: filter)
                let direct = whole.neighbourhood(of: entity.id, depth: depth, filter: filter)
                #expect(part.neighbourhood(of: entity.id, depth: depth, filter: filter) == direct)
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theWeightiestAreThoseOfTheWhole(seed: UInt64) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(15, seed: seed).map(Shelf.input))
        let whole = try collection.graph()
        var filter = RelationFilter()
        filter.avoidedTypes = ["met"]
        for entity in whole.entities {
            for (direction, filter) in [
                (Direction.both, RelationFilter.everything), (.outgoing, .everything), (.incoming, filter),
            ] {
                let part = try collection.weightiest(3, about: [entity.id], direction: direction, filter: filter)
                let found = part.neighbourhood(of: entity.id, direction: direction, filter: filter)?.limited(to: 3)
                let direct = whole.neighbourhood(of: entity.id, direction: direction, filter: filter)?.limited(to: 3)
                #expect(found?.graph == direct?.graph)
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func thoseWhoAreOneAreAskedAsOne(seed: UInt64) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(15, seed: seed).map(Shelf.input))
        let graph = try collection.graph()
        let others = graph.entities.filter { $0.kind != .country }
        try #require(others.count > 1)
        let identities = [others[1].id: others[0].id]
        try collection.findIdentities(by: "test") { _ in identities }
        #expect(try collection.knowsIdentities(by: "test"))
        #expect(try !collection.knowsIdentities(by: "another"))
        let whole = graph.identified(identities)
        for entity in whole.entities {
            let part = try collection.surroundings(of: [entity.id], depth: 1, filter: .everything)
            #expect(part.neighbourhood(of: entity.id) == whole.neighbourhood(of: entity.id))
        }
        _ = try collection.add([Shelf.input(Shelf.graphs(1, seed: 99)[0])])
        #expect(try !collection.knowsIdentities(by: "test"))
    }

    @Test(arguments: ["plain", "élan", "quoted back", "drop table", "bom", "line tab", "nothing of this"])
    func searchFindsWhatTheWholeHas(words: String) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(40, seed: 7).map(Shelf.input))
        let search = try #require(EvidenceSearch(words))
        let part = try collection.claims(quoting: search.wanted, filter: .everything)
        #expect(search.hits(in: part) == search.hits(in: try collection.graph()))
    }

    @Test(arguments: ["plain", "élan", "quoted back", "line tab", "nothing of this"], [1, 3, 1_000])
    func theForemostAreThoseOfTheWhole(words: String, limit: Int) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(40, seed: 7).map(Shelf.input))
        let others = try collection.graph().entities.filter { $0.kind != .country }
        try collection.findIdentities(by: "test") { _ in [others[1].id: others[0].id] }
        let search = try #require(EvidenceSearch(words))
        let whole = search.hits(in: try collection.graph().identified(try collection.identities()))
        let first = try collection.foremost(limit, quoting: search.wanted, filter: .everything)
        #expect(search.hits(in: first.graph).prefix(limit) == whole.prefix(limit))
        #expect(first.count == whole.count)
    }

    @Test(arguments: ["a\" OR words:b", "NEAR(a b)", "*", "'; DROP TABLE reports; --", "a AND NOT b"])
    func nothingInWordsIsAnOperator(words: String) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(5).map(Shelf.input))
        #expect(try collection.claims(quoting: [words], filter: .everything).relations.isEmpty)
        #expect(try collection.size().reports == 5)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func unknownNamesAreToldTheNearestOfTheWhole(seed: UInt64) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(15, seed: seed).map(Shelf.input))
        let whole = NameIndex(try collection.graph())
        let names: [String] = whole.graph.entities.flatMap { [$0.name] + $0.aliases } + ["Foo", "", "Seuol", "?"]
        for name in names {
            let slips: [String] = ["\(name.dropFirst())x", name + "e", "\(name.prefix(3))\(name.dropFirst(4))"]
            for mistyped in slips {
                guard case .unknown = whole.find(mistyped) else { continue }
                let near = NameIndex(try collection.names(near: mistyped))
                #expect(near.find(mistyped) == whole.find(mistyped), "\(mistyped)")
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func namesFindWhomTheyFindInTheWhole(seed: UInt64) throws {
        let collection = try Shelf().collection()
        _ = try collection.add(Shelf.graphs(15, seed: seed).map(Shelf.input))
        let whole = NameIndex(try collection.graph())
        for name in RandomGraphs.hostile + whole.graph.entities.flatMap({ [$0.id.text] + $0.aliases }) {
            let part = NameIndex(try collection.bearers(of: [name], or: [], bodies: []))
            switch whole.find(name) {
            case .unknown: break
            case let match: #expect(part.find(name) == match, "\(name)")
            }
        }
    }
}
