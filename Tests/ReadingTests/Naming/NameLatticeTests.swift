import Foundation
import Linguistics
import Testing

@testable import Reading

/// The sums over all rows of labels, against counting them one by one.
@Suite struct NameLatticeTests {
    @Test func sharesAreThoseOfAllRowsCountedOneByOne() {
        let (scores, turns) = Self.example(words: 3)
        let lattice = NameLattice(scores: scores, turns: turns)
        let counted = Self.counted(scores, turns, allowed: nil)
        #expect(zip(lattice.shares, counted.shares).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(zip(lattice.turns, counted.turns).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test func labelsThatAreNotAllowedHaveNoShare() {
        let (scores, turns) = Self.example(words: 3)
        let person = UInt32(1) << UInt32(NameLabels.label(0, .only))
        let allowed: [UInt32] = [.max, person | 1, .max]
        let lattice = NameLattice(scores: scores, turns: turns, allowed: allowed)
        let counted = Self.counted(scores, turns, allowed: allowed)
        #expect(zip(lattice.shares, counted.shares).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(zip(lattice.turns, counted.turns).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(lattice.shares[NameLattice.width + NameLabels.label(1, .only)] == 0)
    }

    @Test func everyWordOfALongStretchHasSharesThatSumToOne() {
        let (scores, turns) = Self.example(words: 400)
        let lattice = NameLattice(scores: scores, turns: turns)
        for word in 0..<400 {
            let sum = lattice.shares[word * NameLattice.width..<(word + 1) * NameLattice.width].reduce(0, +)
            #expect(abs(sum - 1) < 1e-3)
        }
    }

    @Test func namesOfWordsHaveTheLabelsOfTheirPlaces() {
        let labels = NameLabels.labels(of: [(0..<1, .person), (2..<5, .organisation)], count: 6)
        #expect(
            labels == [
                NameLabels.label(0, .only), 0, NameLabels.label(1, .begin), NameLabels.label(1, .inside),
                NameLabels.label(1, .last), 0,
            ])
    }

    /// Scores that differ from word to word and label to label.
    private static func example(words: Int) -> (scores: [Float], turns: [Float]) {
        let scores = (0..<words * NameLattice.width).map { place -> Float in
            let mixed = (place * 37 + place * place * 11) % 29
            return Float(mixed) / 7 - 2
        }
        let turns = (0..<NameLabels.groups * NameLabels.groups).map { place -> Float in
            let mixed = (place * 17) % 13
            return Float(mixed) / 6 - 1
        }
        return (scores, turns)
    }

    private static func counted(
        _ scores: [Float], _ turns: [Float], allowed: [UInt32]?
    ) -> (shares: [Float], turns: [Float]) {
        let width = NameLattice.width
        let words = scores.count / width
        var shares = [Float](repeating: 0, count: scores.count)
        var pairs = [Float](repeating: 0, count: turns.count)
        var total: Float = 0
        func group(_ label: Int) -> Int { (label + 3) / 4 }
        func isGoing(_ label: Int) -> Bool { label > 0 && (label - 1) % 4 < 2 }
        func continues(_ label: Int) -> Bool { label > 0 && (1...2).contains((label - 1) % 4) }
        func walk(_ row: [Int], _ sum: Float, _ turned: [Int]) {
            let last = row.last ?? 0
            guard row.count < words else {
                guard !isGoing(last) else { return }
                let turn = group(last) * NameLabels.groups
                let share = exp(sum + turns[turn])
                total += share
                for (word, label) in row.enumerated() { shares[word * width + label] += share }
                for turn in turned + [turn] { pairs[turn] += share }
                return
            }
            for label in 0..<width {
                if let allowed, allowed[row.count] & (1 << UInt32(label)) == 0 { continue }
                guard continues(label) == isGoing(last), !isGoing(last) || group(label) == group(last) else { continue }
                let turn = continues(label) ? nil : group(last) * NameLabels.groups + group(label)
                let score = scores[row.count * width + label] + (turn.map { turns[$0] } ?? 0)
                walk(row + [label], sum + score, turned + (turn.map { [$0] } ?? []))
            }
        }
        walk([], 0, [])
        return (shares.map { $0 / total }, pairs.map { $0 / total })
    }
}
