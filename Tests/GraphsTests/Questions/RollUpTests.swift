import Graphs
import Testing

@Suite struct RollUpTests {
    private typealias World = SmallWorld

    @Test func officialsActForTheirCountries() throws {
        let rolled = World.graph.rolledUpToCountries()
        #expect(rolled.entities.map(\.id.text) == ["KOR", "PRK", "RUS"])
        #expect(rolled.relations.map(\.key.type) == ["warned", "met"])
        let met = try #require(rolled.relations.last)
        #expect((met.source.text, met.target.text) == ("PRK", "RUS"))
        #expect(met.evidence == World.graph.relations.first { $0.type.name == "met" }?.evidence)
        #expect(rolled.rolledUpToCountries() == rolled)
    }

    @Test func aCountryThatIsNotNamedGetsItsName() {
        let graph = World.world([World.lim, World.putin], [World.relation(World.lim, World.warned, World.putin)])
        let rolled = graph.rolledUpToCountries { "the name of \($0)" }
        #expect(rolled.entities.map(\.name) == ["the name of KOR", "the name of RUS"])
    }

    @Test func aPlaceIsActedOnForItsCountryAndDoesNotAct() {
        let port = Entity(id: EntityID("place/port"), kind: .place, name: "Port", country: "RUS")
        let struck = World.world([World.korea, port], [World.relation(World.korea, World.warned, port)])
        #expect(struck.rolledUpToCountries().relations.map(\.target.text) == ["RUS"])
        let striking = World.world([World.korea, port], [World.relation(port, World.warned, World.korea)])
        #expect(striking.rolledUpToCountries().relations.isEmpty)
    }

    @Test func actsWithinACountryAndOfPersonsWithoutAnOfficeFallAway() {
        let person = Entity(id: EntityID("person/kim"), kind: .person, name: "Kim", country: "PRK")
        let graph = World.world(
            [World.korea, World.lim, person],
            [World.relation(World.lim, World.warned, World.korea), World.relation(person, World.warned, World.korea)])
        #expect(graph.rolledUpToCountries().relations.isEmpty)
        #expect(graph.rolledUpToCountries().entities == [World.korea])
    }
}
