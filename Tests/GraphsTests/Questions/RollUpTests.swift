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

    // MARK: Who stands for a country

    private func body(_ sort: BodySort?) -> Entity {
        Entity(id: EntityID("organisation/body"), kind: .organisation, name: "Body", country: "RUS", sort: sort)
    }

    @Test(arguments: BodySort.allCases + [nil]) func onlyBodiesOfTheStateStandForIt(sort: BodySort?) {
        let acting = World.world([World.korea, body(sort)], [World.relation(body(sort), World.warned, World.korea)])
        let suffering = World.world([World.korea, body(sort)], [World.relation(World.korea, World.warned, body(sort))])
        #expect(acting.rolledUpToCountries().relations.map(\.source.text) == (sort == .state ? ["RUS"] : []))
        #expect(suffering.rolledUpToCountries().relations.map(\.target.text) == (sort == .state ? ["RUS"] : []))
    }

    @Test func aPaperIsNotItsCountryWhenItIsQuoted() {
        let paper = body(.media)
        let told = World.relation(World.korea, World.warned, World.russia, attribution: [paper])
        let rolled = World.world([World.korea, World.russia, paper], [told]).rolledUpToCountries()
        #expect(rolled.relations.flatMap(\.speakers).map(\.text) == ["organisation/body"])
        #expect(rolled.entities.contains(paper))
        let ministry = body(.state)
        let said = World.relation(World.korea, World.warned, World.north, attribution: [ministry])
        #expect(
            World.world([World.korea, World.north, ministry], [said]).rolledUpToCountries().relations
                .flatMap(\.speakers).map(\.text) == ["RUS"])
    }

    @Test(arguments: BodySort.allCases) func officialsStandForTheBodyTheyServe(sort: BodySort) {
        let head = Entity(id: EntityID("official/ann-lee"), kind: .official, name: "Ann Lee", country: "RUS")
        let graph = World.world(
            [World.korea, head, body(sort)],
            [World.relation(head, World.leads, body(sort)), World.relation(head, World.warned, World.korea)])
        #expect(graph.rolledUpToCountries().relations.map(\.source.text) == (sort == .state ? ["RUS"] : []))
        #expect(graph.country(of: head.id)?.text == (sort == .state ? "RUS" : nil))
    }

    @Test func whoHasLeftOfficeActsForNobodyInTheReportThatSaysSo() {
        let past = TimeExpression(text: "former")
        let early = [
            World.relation(World.putin, World.leads, World.russia, document: "early.txt"),
            World.relation(World.putin, World.warned, World.korea, document: "early.txt"),
        ]
        let late = [
            World.relation(World.putin, World.leads, World.russia, time: past, document: "late.txt"),
            World.relation(World.putin, World.warned, World.korea, document: "late.txt"),
        ]
        let silent = World.relation(World.putin, World.warned, World.korea, document: "silent.txt")
        let entities = [World.korea, World.russia, World.putin]
        func documents(_ relations: [Relation]) -> [String] {
            World.world(entities, relations).rolledUpToCountries().relations.flatMap { $0.evidence.map(\.document) }
        }
        #expect(documents(early + late) == ["early.txt"])
        #expect(documents(late).isEmpty)
        #expect(documents(early + [silent]) == ["early.txt", "silent.txt"])
        #expect(documents(early + late + [silent]) == ["early.txt"])
    }
}
