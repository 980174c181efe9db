import Graphs
import Testing

/// Bytes are compared, not values: two graphs that Swift calls equal may still print differently.
@Suite struct MergingTests {
    static let seeds = Array(UInt64(0)..<200)

    private func same(_ left: EntityGraph, _ right: EntityGraph) -> Bool {
        GraphJSON.merged(left).text.utf8.elementsEqual(GraphJSON.merged(right).text.utf8)
    }

    @Test(arguments: seeds) func mergingIsASetUnion(seed: UInt64) {
        let a = RandomGraphs.graph(seed: seed)
        let b = RandomGraphs.graph(seed: seed &* 31 &+ 1)
        let c = RandomGraphs.graph(seed: seed &* 17 &+ 5)
        #expect(same(a.merged(with: b), b.merged(with: a)), "commutative")
        #expect(same(a.merged(with: b).merged(with: c), a.merged(with: b.merged(with: c))), "associative")
        #expect(same(a.merged(with: a), a), "idempotent")
        #expect(same(a.merged(with: .empty), a), "the empty graph changes nothing")
        #expect(same(.merging([c, a, b, a]), a.merged(with: b).merged(with: c)), "however it is split")
    }

    @Test func mergingKeepsEveryPieceOfEvidence() {
        let a = RandomGraphs.graph(seed: 3)
        let b = RandomGraphs.graph(seed: 4)
        let merged = a.merged(with: b)
        for relation in a.relations + b.relations {
            let evidence = merged.relations.filter { $0.key == relation.key }.flatMap(\.evidence)
            #expect(Set(relation.evidence).isSubset(of: evidence))
        }
    }

    @Test func whoHoldsAnOfficeInOneReportIsTheSameInAnother() {
        let source = { DocumentSource(id: $0, outlet: nil, date: nil, sha256: String(repeating: "a", count: 64)) }
        let named = EntityGraph(
            sources: [source("a")],
            entities: [
                Entity(id: EntityID("person/ada-lund"), kind: .person, name: "Ada Lund"),
                Entity(id: EntityID("person/lund"), kind: .person, name: "Lund"),
            ], relations: [])
        let titled = EntityGraph(
            sources: [source("b")],
            entities: [
                Entity(id: EntityID("official/ada-lund"), kind: .official, name: "Ada Lund", country: "NOR"),
                Entity(id: EntityID("official/lund"), kind: .official, name: "Lund"),
            ], relations: [])
        #expect(
            named.merged(with: titled).entities.map(\.id.text)
                == ["official/ada-lund", "official/lund", "person/lund"])
    }
}
