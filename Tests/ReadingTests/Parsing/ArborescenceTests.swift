import Linguistics
import Testing

@testable import Reading

/// The best tree against all trees.
@Suite struct ArborescenceTests {
    @Test(arguments: 0..<200)
    func isTheBestOfAllTrees(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let count = 1 + seed % 5
        var scores = Matrix(rows: count, columns: count + 1)
        for place in scores.values.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            scores.values[place] = Float(state >> 40) / Float(1 << 22) - 2
        }
        let best = try #require(Self.trees(count).map { Self.sum($0, scores) }.max())
        let found = Arborescence.heads(scores)
        #expect(Self.isTree(found))
        #expect(abs(Self.sum(found, scores) - best) < 1e-4)
    }

    /// Words alike prefer each other, so that there is one cycle in the other.
    @Test(arguments: [(30, 1), (31, 2), (80, 5), (200, 3)])
    func manyCyclesGiveATree(count: Int, kinds: Int) {
        var scores = Matrix(rows: count, columns: count + 1)
        for word in 0..<count {
            for head in 0..<count {
                let (near, far) = (abs(word - head), word % kinds - head % kinds)
                scores[word, head] = Float(-near - 3 * far * far) + Float((word * 7 + head * 13) % 11) / 8
            }
            scores[word, count] = -20
        }
        #expect(Self.isTree(Arborescence.heads(scores)))
    }

    @Test func aHugeScoreForTwoRootsStillGivesOne() {
        var scores = Matrix(rows: 3, columns: 4)
        for word in 0..<3 { scores[word, 3] = 1000 }
        #expect(Self.isTree(Arborescence.heads(scores)))
    }

    private static func trees(_ count: Int) -> [[Int]] {
        var lists: [[Int]] = [[]]
        for _ in 0..<count { lists = lists.flatMap { list in (0...count).map { list + [$0] } } }
        return lists.filter(isTree)
    }

    private static func isTree(_ heads: [Int]) -> Bool {
        let dependencies = heads.map { Dependency(head: $0 == heads.count ? nil : $0, label: "dep") }
        return (try? DependencyTree(dependencies)) != nil
    }

    private static func sum(_ heads: [Int], _ scores: Matrix) -> Float {
        heads.enumerated().reduce(0) { $0 + scores[$1.offset, $1.element] }
    }
}
