import Graphs
import TestSupport
import Testing

@Suite struct GraphDiffTests {
    private typealias World = SmallWorld

    @Test(arguments: Array(UInt64(0)..<100)) func aGraphDoesNotDifferFromItself(seed: UInt64) {
        let graph = RandomGraphs.graph(seed: seed)
        let diff = GraphDiff(graph, graph)
        #expect(diff.isEmpty)
        #expect(diff.inBoth.map(\.a) == graph.relations)
    }

    @Test(arguments: Array(UInt64(0)..<100)) func turnedRoundItSaysTheSame(seed: UInt64) {
        let a = RandomGraphs.graph(seed: seed)
        let b = RandomGraphs.graph(seed: seed + 1000)
        let there = GraphDiff(a, b)
        let back = GraphDiff(b, a)
        #expect(there.onlyInA.map(\.key) == back.onlyInB.map(\.key))
        #expect(there.changed.count == back.changed.count)
        #expect(there.isEmpty == back.isEmpty)
    }

    @Test func whatTheWholeGraphsKnowIsNotMissingFromAPart() {
        let entities = [World.korea, World.russia, World.north]
        let a = World.world(entities, [World.relation(World.korea, World.warned, World.russia)])
        let b = World.world([World.korea, World.russia], [])
        let parts = [a, b].map { $0.filtered(by: RelationFilter(types: ["warned"])) }
        let diff = GraphDiff(parts[0], parts[1], partsOf: (a, b))
        #expect(diff.entitiesOnlyInA.isEmpty && diff.entitiesOnlyInB.isEmpty)
        #expect(diff.entitiesInBoth.map(\.a) == [World.korea.id, World.russia.id])
        #expect(diff.onlyInA.count == 1)
        #expect(GraphDiff(parts[1], parts[0], partsOf: (b, a)).onlyInB == diff.onlyInA)
    }

    @Test func otherEvidenceAndAliasesAreNoDifference() {
        let a = World.world([World.korea, World.russia], [World.relation(World.korea, World.warned, World.russia)])
        let named = Entity(id: World.korea.id, kind: .country, name: "Republic of Korea", iso3: "KOR")
        let b = World.world(
            [named, World.russia], [World.relation(named, World.warned, World.russia, document: "b.txt")])
        #expect(GraphDiff(a, b).isEmpty)
    }

    @Test(
        "one name in two transliterations is no difference, two names are",
        arguments: [("Yevgeny Petrov", "Evgeny Petrov", true), ("Hassan Ali", "Hussein Ali", false)])
    func spellings(_ one: String, _ other: String, isSame: Bool) {
        let graphs = [one, other].map { name in
            let id = EntityID("person/\(name.lowercased().replacing(" ", with: "-"))")
            let person = Entity(id: id, kind: .person, name: name)
            return World.world([person, World.russia], [World.relation(person, World.warned, World.russia)])
        }
        #expect(GraphDiff(graphs[0], graphs[1]).isEmpty == isSame)
    }

    @Test(arguments: GraphDiff.Aspect.allCases) func aClaimToldDifferentlyIsChanged(aspect: GraphDiff.Aspect) {
        let told = World.relation(World.korea, World.warned, World.russia)
        let retold =
            switch aspect {
            case .polarity: World.relation(World.korea, World.warned, World.russia, polarity: .negated)
            case .modality: World.relation(World.korea, World.warned, World.russia, modality: .reported)
            case .attribution: World.relation(World.korea, World.warned, World.russia, attribution: [World.lim])
            case .object: World.relation(World.korea, World.warned, World.russia, object: "over weapons")
            case .time: World.relation(World.korea, World.warned, World.russia, time: TimeExpression(text: "today"))
            }
        let entities = [World.korea, World.russia, World.lim]
        let diff = GraphDiff(World.world(entities, [told]), World.world(entities, [retold]))
        #expect(diff.changed.map(\.a) == [told])
        #expect(diff.changed.map(\.b) == [retold])
        #expect(diff.changed.map(\.aspects) == [[aspect]])
        #expect(diff.onlyInA.isEmpty && diff.onlyInB.isEmpty && !diff.isEmpty)
    }

    @Test func whatOnlyOneSideTellsIsNamed() {
        func attacked(_ day: Int, _ object: String? = nil, _ speakers: [Entity] = [], of document: String) -> Relation {
            World.relation(
                World.korea, World.warned, World.russia, attribution: speakers, object: object,
                time: TimeExpression(text: "on day \(day)", iso: "2024-06-0\(day)"), document: document)
        }
        let named = Entity(id: EntityID("official/lim"), kind: .official, name: "Lim", aliases: ["Lim Soo-suk"])
        let a = World.world(
            [World.korea, World.russia, World.lim],
            [attacked(1, "The weapons", of: "a"), attacked(2, nil, [World.lim], of: "b")])
        let b = World.world(
            [World.korea, World.russia, named, World.isw],
            [attacked(2, "weapons", [named], of: "c"), attacked(3, "grain", [named, World.isw], of: "d")])
        let changed = GraphDiff(a, b).changed
        #expect(changed.map(\.aspects) == [[.attribution, .object, .time]])
        #expect(changed.map { $0.onlyInA.times.map(\.iso) } == [["2024-06-01"]])
        #expect(changed.map { $0.onlyInB.times.map(\.iso) } == [["2024-06-03"]])
        #expect(changed.map(\.onlyInA.objects) == [[]])
        #expect(changed.map(\.onlyInB.objects) == [["grain"]])
        #expect(changed.map(\.onlyInA.attributions) == [[]])
        #expect(changed.map(\.onlyInB.attributions) == [[[named.id, World.isw.id]]], "with the names of B")
        let json = GraphDiff(a, b).json.text
        #expect(json.contains(#""onlyInB":{"attributions":[["official/lim","organisation/isw"]],"objects":["grain"],"#))
    }

    @Test func actsOnTwoDaysAreTwo() {
        func graph(_ iso: String?) -> EntityGraph {
            let time = iso.map { TimeExpression(text: "then", iso: $0) }
            return World.world(
                [World.korea, World.russia], [World.relation(World.korea, World.warned, World.russia, time: time)])
        }
        let two = GraphDiff(graph("2024-06-01"), graph("2024-06-02"))
        #expect(two.onlyInA.count == 1 && two.onlyInB.count == 1 && two.changed.isEmpty)
        for other in ["2024-06", "2024", nil] {
            #expect(GraphDiff(graph("2024-06-01"), graph(other)).changed.map(\.aspects) == [[.time]])
        }
    }

    @Test func anOfficialAndHisCountryAreNear() {
        let facts = [World.relation(World.putin, World.leads, World.russia)]
        let a = World.world(
            [World.putin, World.russia, World.korea],
            facts + [World.relation(World.putin, World.warned, World.korea)])
        let b = World.world(
            [World.putin, World.russia, World.korea],
            facts + [World.relation(World.russia, World.warned, World.korea)])
        let diff = GraphDiff(a, b)
        #expect(diff.near.map(\.a.source) == [World.putin.id])
        #expect(diff.near.map(\.b.source) == [World.russia.id])
        #expect(diff.aloneInA.isEmpty && diff.aloneInB.isEmpty && !diff.isEmpty)
        let back = GraphDiff(
            b, World.world([World.north, World.korea], [World.relation(World.north, World.warned, World.korea)]))
        #expect(back.near.isEmpty)
    }

    @Test func whoeverTellsOfTheCountryAndOfTheOfficialTellsOfOneDeed() {
        let entities = [World.putin, World.russia, World.korea, World.north]
        let plain = World.relation(World.russia, World.warned, World.korea)
        let personal = World.relation(World.putin, World.warned, World.korea)
        let facts = [World.relation(World.putin, World.leads, World.russia)]
        let a = World.world(entities, facts + [plain, personal])
        let b = World.world(entities, facts + [plain])
        let diff = GraphDiff(a, b)
        #expect(diff.onlyInA == [personal] && diff.aloneInA.isEmpty && diff.inBoth.count == 2)
        #expect(diff.near == [GraphDiff.Near(a: personal, b: plain)])
        #expect(GraphDiff(b, a).near == [GraphDiff.Near(a: plain, b: personal)])
        // Of another country it is another deed.
        let other = World.relation(World.putin, World.warned, World.north)
        #expect(GraphDiff(World.world(entities, facts + [plain, other]), b).aloneInA == [other])
        // What both make is absent from a third all the same.
        let sides = [b, a, World.world(entities, facts)]
        let comparison = SideComparison(sides, of: sides)
        #expect(comparison.alone.map(\.sides) == [[0, 1]])
        #expect(comparison.near.map(\.b) == [personal])
    }

    @Test func threeSidesAreTold() {
        let warned = World.relation(World.korea, World.warned, World.russia)
        let entities = [World.korea, World.russia, World.kim, World.putin]
        let met = World.relation(World.kim, World.met, World.putin)
        let sides = [
            World.world(entities, [warned]), World.world(entities, [warned, met]),
            World.world(entities, [World.relation(World.korea, World.warned, World.russia, polarity: .negated), met]),
        ]
        let comparison = SideComparison(sides, of: sides)
        #expect(comparison.claims.map(\.sides) == [[1, 2], [0, 1, 2]])
        #expect(comparison.claims.map(\.aspects) == [[], [.polarity]])
        #expect(comparison.claims[1].tellings.map { $0?.polarity } == [.affirmed, .affirmed, .negated])
        #expect(!comparison.isEmpty)
        #expect(SideComparison([sides[1], sides[1], sides[1]], of: [sides[1], sides[1], sides[1]]).isEmpty)
    }

    @Test func symmetricClaimsMatchInEitherOrder() {
        let entities = [World.kim, World.putin]
        let a = World.world(entities, [World.relation(World.kim, World.met, World.putin)])
        let b = World.world(entities, [World.relation(World.putin, World.met, World.kim)])
        #expect(GraphDiff(a, b).isEmpty)
    }

    @Test func onePersonUnderTwoIdentifiersIsOne() {
        let person = Entity(id: EntityID("person/lim"), kind: .person, name: "Lim", aliases: ["Lim Soo-suk"])
        let a = World.world([World.lim, World.russia], [World.relation(World.lim, World.warned, World.russia)])
        let b = World.world([person, World.russia], [World.relation(person, World.warned, World.russia)])
        let diff = GraphDiff(a, b)
        #expect(diff.isEmpty)
        #expect(diff.entitiesInBoth.map(\.a) == [World.russia.id, World.lim.id])
        #expect(diff.entitiesInBoth.map(\.b) == [World.russia.id, person.id])
    }

    @Test func ministriesOfTwoCountriesStayTwo() {
        func ministry(_ slug: String, of country: String) -> Entity {
            Entity(id: EntityID(slug), kind: .organisation, name: "Foreign Ministry", country: country)
        }
        let diff = GraphDiff(
            World.world([ministry("organisation/a", of: "KOR")], []),
            World.world([ministry("organisation/b", of: "RUS")], []))
        #expect(diff.entitiesOnlyInA.count == 1 && diff.entitiesOnlyInB.count == 1)
    }

    @Test func aSecondWayOfTellingIsNews() {
        let told = World.relation(World.korea, World.warned, World.russia)
        let claimed = World.relation(World.korea, World.warned, World.russia, modality: .reported)
        let entities = [World.korea, World.russia]
        let diff = GraphDiff(World.world(entities, [told]), World.world(entities, [told, claimed]))
        #expect(diff.onlyInB == [claimed])
        #expect(diff.changed.isEmpty)
    }

    @Test func whoIsKnownFromOneDocumentIsNobodyOfAnother() {
        func ministry(_ place: String) -> Entity {
            Entity(
                id: EntityID("organisation/foreign-ministry@\(place)"), kind: .organisation, name: "Foreign Ministry",
                sort: .state, function: "foreign ministry")
        }
        func graph(_ place: String) -> EntityGraph {
            World.world(
                [ministry(place), World.korea], [World.relation(ministry(place), World.warned, World.korea)])
        }
        #expect(GraphDiff(graph("0123456789ab"), graph("ba9876543210")).onlyInA.count == 1)
        #expect(GraphDiff(graph("0123456789ab"), graph("0123456789ab")).isEmpty)
    }
}
