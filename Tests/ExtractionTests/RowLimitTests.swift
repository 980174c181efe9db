import Graphs
import Testing

@testable import Extraction

@Suite struct RowLimitTests {
    private func member(_ number: Int) -> Participant { Participant(id: EntityID("m\(number)"), token: number) }

    private func couples(_ count: Int) -> [(source: Participant, target: Participant)] {
        (0..<count).flatMap { one in (one + 1..<max(count, one + 1)).map { (member(one), member($0)) } }
    }

    @Test(arguments: [0, 1, 2, 20, RowLimit.members])
    func aRowWithinTheLimitKeepsAllItsPairs(count: Int) {
        #expect(RowLimit.kept(couples(count)).count == count * (count - 1) / 2)
    }

    @Test(arguments: [60, 200])
    func ofALongerRowTheFirstArePaired(count: Int) {
        let kept = RowLimit.kept(couples(count))
        // The first has no partner before it, so that there is one more than on each side.
        let rest = RowLimit.members + 1
        #expect(kept.count == rest * (rest - 1) / 2)
        #expect(kept.allSatisfy { $0.target.token <= RowLimit.members })
    }

    @Test func manyThatActOnManyArePairedOnBothSides() {
        let pairs = (0..<50).flatMap { one in (100..<150).map { (source: member(one), target: member($0)) } }
        #expect(RowLimit.kept(pairs).count == RowLimit.members * RowLimit.members)
    }
}
