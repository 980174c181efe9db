import Intake
import Press
import Testing

/// Text that is no report is named.
struct ReportLikenessTests {
    static let texts: [(kind: String?, text: String)] = [
        (
            "program code",
            """
            import Foundation
            func total(of values: [Int]) -> Int {
                var sum = 0;
                for value in values { sum += value }
                return sum;
            }
            print(total(of: [1, 2, 3]));
            """
        ),
        (
            "a table",
            (2000...2010).map { "\($0),\($0 * 3),Chad,\($0 % 7).5" }.joined(separator: "\n")
        ),
        (
            "a list of links",
            (1...8).map { "Report number \($0)\nhttps://wire.example/\($0)" }.joined(separator: "\n")
        ),
        (
            nil,
            (1...8).map { "On day \($0) the ministers of Chad and Mali met again and agreed on nothing.\n" }.joined(
                separator: "\n")
        ),
        (nil, "Seoul warned Moscow."),
    ]

    @Test(arguments: texts.indices) func itIsNamedInANote(index: Int) throws {
        let (kind, text) = Self.texts[index]
        let taken = try Intake().reports(in: Array(text.utf8), format: .text, id: "a.txt")
        let expected = kind.map { "it reads like \($0), not like a report, so little is read of it" }
        #expect(taken.notes.map(\.message) == [expected].compactMap(\.self))
    }
}
