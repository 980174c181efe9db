import Graphs
import Testing

@Suite struct NetworkTests {
    private static func world(_ edges: [(Int, Int)], documents: [String] = []) -> EntityGraph {
        let entities = (0..<6).map { Entity(id: EntityID("N\($0)"), kind: .country, name: "N\($0)") }
        return SmallWorld.world(
            entities,
            edges.enumerated().map { place, edge in
                SmallWorld.relation(
                    entities[edge.0], SmallWorld.warned, entities[edge.1],
                    document: place < documents.count ? documents[place] : "a.txt")
            })
    }

    private static func ways(_ paths: [GraphPath]) -> [String] {
        paths.map { path in
            path.legs.map { String($0.from.text.last ?? "?") }.joined() + String(path.legs.last?.to.text.last ?? "?")
        }
    }

    @Test func longerWaysFollowTheShortest() {
        let graph = Self.world([(0, 1), (1, 5), (0, 2), (2, 3), (3, 5), (2, 5), (1, 2)])
        let paths = graph.shortestPaths(from: EntityID("N0"), to: EntityID("N5"), direction: .outgoing, limit: 9)
        #expect(Self.ways(paths) == ["015", "025", "0125", "0235", "01235"])
        #expect(
            Self.ways(graph.paths(from: EntityID("N0"), to: EntityID("N5"), direction: .outgoing)) == ["015", "025"])
    }

    @Test func supportMakesAWayShort() {
        let graph = EntityGraph.merging([
            Self.world([(0, 1), (1, 5)]),
            Self.world([(0, 2), (2, 3), (3, 5)], documents: ["a", "a", "a"]),
            Self.world([(0, 2), (2, 3), (3, 5)], documents: ["b", "b", "b"]),
        ])
        let ends = (EntityID("N0"), EntityID("N5"))
        #expect(Self.ways(graph.shortestPaths(from: ends.0, to: ends.1, by: .support, limit: 1)) == ["0235"])
        #expect(Self.ways(graph.shortestPaths(from: ends.0, to: ends.1, by: .hops, limit: 1)) == ["015"])
    }

    @Test func theMiddleOfAStarIsCentral() {
        let star = Self.world([(1, 0), (2, 0), (3, 0), (4, 0)])
        for measure in Centrality.Measure.allCases {
            let members = Centrality(star, by: measure).members
            #expect(members.map(\.entity.id.text).first == "N0")
            #expect(members.count == 5, "who has to do with nobody is left out")
        }
        let middle = Centrality(star, by: .betweenness).members[0]
        #expect(middle.betweenness == 1)
        #expect(middle.degree == 4)
    }

    @Test(arguments: [
        ("2024-06-27", "2024-06-27", "2024-06-27"), ("2024-06", "2024-06-01", "2024-06-31"),
        ("2024", "2024-01-01", "2024-12-31"), ("2024-05-30/2024-06", "2024-05-30", "2024-06-31"),
    ])
    func spansCoverTheirDays(iso: String, first: String, last: String) throws {
        let span = try #require(DaySpan(iso))
        #expect(span.first == first)
        #expect(span.last == last)
    }

    @Test(arguments: ["", "tomorrow", "2024-13", "2024-1", "24", "2024/2023", "2024-06-32", "-2024", "2024//"])
    func otherTextIsNoSpan(iso: String) {
        #expect(DaySpan(iso) == nil)
    }
}
