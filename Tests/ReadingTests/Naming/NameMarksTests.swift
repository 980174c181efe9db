import Linguistics
import Testing

@testable import Reading

/// Marks of names and the best row of them.
@Suite struct NameMarksTests {
    @Test func namesAndMarksAreTheSameThing() {
        let names = [
            NameSpan(tokens: 0..<2, kind: .person), NameSpan(tokens: 2..<3, kind: .person),
            NameSpan(tokens: 4..<7, kind: .place),
        ]
        #expect(NameMarks.names(NameMarks.marks(of: names, count: 8)) == names)
    }

    @Test func theInsideOfANameNeverStandsAlone() {
        var scores = Matrix(rows: 3, columns: NameMarks.all.count)
        scores[0, 0] = 2
        scores[1, 2] = 5
        scores[1, 1] = 4
        scores[2, 2] = 5
        scores[2, 4] = 6
        #expect(NameMarks.best(scores) == [0, 1, 2])
    }

    @Test func noWordsHaveNoMarks() {
        #expect(NameMarks.best(Matrix(rows: 0, columns: NameMarks.all.count)).isEmpty)
    }
}
