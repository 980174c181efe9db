import Graphs
import Testing

@Suite struct NeighbourhoodTests {
    private let graph = SmallWorld.graph

    private func names(_ neighbourhood: Neighbourhood?) -> [String] {
        (neighbourhood?.members ?? []).map { "\($0.distance) \($0.id)" }
    }

    @Test func directionIsKept() {
        #expect(names(graph.neighbourhood(of: SmallWorld.russia.id, direction: .outgoing)) == [])
        #expect(
            names(graph.neighbourhood(of: SmallWorld.russia.id, direction: .incoming))
                == ["1 KOR", "1 official/vladimir-putin"])
        #expect(names(graph.neighbourhood(of: SmallWorld.korea.id, direction: .outgoing)) == ["1 RUS"])
    }

    @Test func symmetricRelationsAreFollowedEitherWay() {
        let around = graph.neighbourhood(of: SmallWorld.putin.id, direction: .outgoing)
        #expect(names(around) == ["1 RUS", "1 official/kim-jong-un"])
        #expect(
            names(graph.neighbourhood(of: SmallWorld.kim.id, direction: .outgoing))
                == ["1 PRK", "1 official/vladimir-putin"])
    }

    @Test func depthCountsSteps() {
        let around = graph.neighbourhood(of: SmallWorld.korea.id, depth: 3)
        #expect(
            names(around)
                == ["1 RUS", "1 official/lim-soo-suk", "2 official/vladimir-putin", "3 official/kim-jong-un"])
        #expect(around?.graph.relations.count == 4, "Kim's own country is a fourth step away")
        #expect(graph.neighbourhood(of: SmallWorld.korea.id, depth: 0)?.graph.relations == [])
    }

    @Test func whatJoinsTwoNeighboursIsFurther() throws {
        let (korea, russia, lim) = (SmallWorld.korea, SmallWorld.russia, SmallWorld.lim)
        let world = SmallWorld.world(
            [korea, russia, lim],
            [
                SmallWorld.relation(lim, SmallWorld.warned, russia),
                SmallWorld.relation(korea, SmallWorld.warned, russia),
                SmallWorld.relation(lim, SmallWorld.speaks, korea),
            ])
        let around = try #require(world.neighbourhood(of: korea.id, depth: 2))
        #expect(around.ordered.map(\.distance) == [1, 1, 2])
        #expect(around.limited(to: 2).graph.relations.allSatisfy { [$0.source, $0.target].contains(korea.id) })
    }

    @Test func typesAreFiltered() {
        let around = graph.neighbourhood(of: SmallWorld.russia.id, filter: RelationFilter(types: ["leads"]))
        #expect(names(around) == ["1 official/vladimir-putin"])
    }

    @Test func anEntityWithoutRelationsIsAlone() {
        #expect(graph.neighbourhood(of: SmallWorld.isw.id)?.graph.entities == [SmallWorld.isw])
        #expect(graph.neighbourhood(of: EntityID("XXX")) == nil)
    }

    @Test func filtersKeepQuadsAndFirmness() {
        #expect(graph.filtered(by: RelationFilter(quads: [.verbalConflict])).relations.map(\.type.name) == ["warned"])
        let firm = graph.filtered(by: RelationFilter(minimumModality: .asserted))
        #expect(firm.relations.count == 4)
        #expect(firm.entity(SmallWorld.isw.id) == nil, "only what the relations need is kept")
        #expect(graph.filtered(by: .everything) == graph)
    }
}
