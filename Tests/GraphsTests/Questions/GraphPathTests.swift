import Graphs
import Testing

@Suite struct GraphPathTests {
    private func ways(_ graph: EntityGraph, _ from: Entity, _ to: Entity, _ direction: Direction = .both) -> [String] {
        graph.paths(from: from.id, to: to.id, direction: direction).map { path in
            path.legs.map { "\($0.from) \($0.relations.map(\.type.name).joined(separator: "+")) \($0.to)" }
                .joined(separator: ", ")
        }
    }

    @Test func theShortestWayIsFound() {
        #expect(
            ways(SmallWorld.graph, SmallWorld.korea, SmallWorld.kim) == [
                "KOR warned RUS, RUS leads official/vladimir-putin, official/vladimir-putin met official/kim-jong-un"
            ])
    }

    @Test func directionForbidsWays() {
        #expect(ways(SmallWorld.graph, SmallWorld.korea, SmallWorld.kim, .outgoing) == [])
        #expect(ways(SmallWorld.graph, SmallWorld.russia, SmallWorld.korea, .incoming).count == 1)
    }

    @Test func everyShortestWayIsToldInOrder() {
        let relations = [
            SmallWorld.relation(SmallWorld.korea, SmallWorld.warned, SmallWorld.russia),
            SmallWorld.relation(SmallWorld.korea, SmallWorld.warned, SmallWorld.north),
            SmallWorld.relation(SmallWorld.russia, SmallWorld.met, SmallWorld.kim),
            SmallWorld.relation(SmallWorld.russia, SmallWorld.warned, SmallWorld.kim),
            SmallWorld.relation(SmallWorld.north, SmallWorld.warned, SmallWorld.kim),
        ]
        let world = SmallWorld.world(
            [SmallWorld.korea, SmallWorld.russia, SmallWorld.north, SmallWorld.kim], relations)
        #expect(
            ways(world, SmallWorld.korea, SmallWorld.kim) == [
                "KOR warned PRK, PRK warned official/kim-jong-un",
                "KOR warned RUS, RUS met+warned official/kim-jong-un",
            ])
        #expect(world.paths(from: SmallWorld.korea.id, to: SmallWorld.kim.id, limit: 1).count == 1)
    }

    @Test func noWayAndNoStep() {
        #expect(ways(SmallWorld.graph, SmallWorld.korea, SmallWorld.isw) == [])
        #expect(SmallWorld.graph.paths(from: SmallWorld.korea.id, to: SmallWorld.korea.id).map(\.legs) == [[]])
    }
}
