import Graphs
import Press
import TestSupport
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

    /// Who is one under two names is written as one, and is told apart again by who reads the file.
    @Test(arguments: seeds) func whoIsOneIsToldApartAgain(seed: UInt64) throws {
        let graph = RandomGraphs.graph(seed: seed)
        let ids = graph.entities.map(\.id)
        guard ids.count > 1 else { return }
        var written: [UInt8] = []
        GraphJSON.writeMerged(graph, identities: [ids[1]: ids[0]]) { written += $0 }
        let text = String(decoding: written, as: UTF8.self)
        let read = try GraphReader.graph(json: SourceText(checking: written, named: "a", line: nil))
        #expect(same(read, graph), "\(text)")
        let one = graph.identified([ids[1]: ids[0]])
        #expect(one.entity(ids[1]) == nil)
        #expect(one.entities.count == ids.count - 1)
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

    @Test func eachPieceOfEvidenceKeepsItsDate() {
        func met(_ day: String?, of document: String, object: String? = nil) -> EntityGraph {
            let time = day.map { TimeExpression(text: "on that day", iso: $0) }
            return SmallWorld.world(
                [SmallWorld.putin, SmallWorld.kim],
                [
                    SmallWorld.relation(
                        SmallWorld.putin, SmallWorld.met, SmallWorld.kim, object: object, time: time,
                        document: document)
                ])
        }
        let dates = [("2024-06-19", "b.txt"), (nil, "a.txt"), ("2024-01-03", "c.txt"), ("2024-06-19", "d.txt")]
        let merged = EntityGraph.merging(dates.map { met($0.0, of: $0.1, object: "a pact") })
        #expect(merged.relations.count == 1)
        let relation = merged.relations[0]
        #expect(relation.evidence.map(\.time?.iso) == [nil, "2024-06-19", "2024-01-03", "2024-06-19"])
        #expect(relation.times.map(\.iso) == ["2024-01-03", "2024-06-19"])
        #expect(relation.objects == ["a pact"])
        #expect(!relation.isToldAlike)
    }

    @Test func confidenceIsNoPartOfWhatAPieceIs() {
        func told(_ confidence: Double?, of document: String = "a.txt") -> Relation {
            Relation(
                source: SmallWorld.korea.id, type: SmallWorld.warned, target: SmallWorld.russia.id,
                evidence: [
                    Evidence(
                        document: document, sentence: TextRange(0, 2), cue: TextRange(0, 1), quote: "ab",
                        confidence: confidence)
                ])
        }
        func merged(_ relations: [Relation]) -> [Relation] {
            SmallWorld.world([SmallWorld.korea, SmallWorld.russia], relations).relations
        }
        #expect(merged([told(nil), told(0.5), told(0.25), told(nil)]).map(\.evidence.count) == [1])
        #expect(merged([told(nil), told(0.5), told(0.25)])[0].confidence == 0.5)
        #expect(merged([told(nil)])[0].confidence == nil, "never made up")
        let two = merged([told(0.25), told(0.75, of: "b.txt"), told(nil, of: "c.txt")])[0]
        #expect(two.evidence.map(\.confidence) == [0.25, 0.75, nil])
        #expect(two.confidence == 0.75)
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

    @Test func someoneOfABareSurnameIsNoPersonOfAFullName() {
        let person = Entity(id: EntityID("person/lee-kor"), kind: .person, name: "Lee Kor")
        let official = Entity(id: EntityID("official/lee@kor"), kind: .official, name: "Lee", country: "KOR")
        let merged = EntityGraph.merging([
            SmallWorld.world([person], []), SmallWorld.world([official], []),
        ])
        #expect(merged.entities.map(\.id.text) == ["official/lee@kor", "person/lee-kor"])
    }
}
