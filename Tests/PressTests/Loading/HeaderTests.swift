import Testing

@testable import Press

@Suite struct HeaderTests {
    private func line(_ text: String) -> TextLine {
        TextLine(range: TextRange(0, text.utf8.count), text: text, opensBlock: true)
    }

    @Test(arguments: try CaseFiles.rows("datelines.txt", columns: 4)) func datelines(row: [String]) {
        let dateline = Dateline(opening: row[0], outlets: .bundled)
        #expect([dateline?.text ?? "-", dateline?.date?.iso ?? "-", dateline?.outlet ?? "-"] == Array(row[1...]))
        let rest = dateline.map { String(decoding: row[0].utf8.dropFirst($0.length), as: UTF8.self) }
        #expect(rest == nil || rest?.hasPrefix("The") == true || rest?.hasPrefix("“The") == true, "\(rest ?? "")")
    }

    @Test(arguments: try CaseFiles.rows("dates.txt", columns: 2)) func dates(row: [String]) {
        #expect((DateReader.firstDay(in: row[0].split(separator: " "))?.day.iso ?? "-") == row[1])
    }

    @Test(arguments: try CaseFiles.rows("bylines.txt", columns: 3)) func bylines(row: [String]) {
        let header = HeaderLine(line(row[0]), litter: .bundled, outlets: .bundled)
        #expect((header.map { $0.byline ?? "-" } ?? "!") == row[1])
        #expect((header?.date?.iso ?? "-") == row[2])
    }
}
