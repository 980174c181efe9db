import Intake
import Press
import Testing

/// Limits that hold of themselves.
struct LimitsTests {
    @Test func aPageOfNothingButTagsHasNoReport() throws {
        let bytes = Array(String(repeating: "<b>", count: 200_000).utf8)
        #expect(throws: IntakeError.noText) { try Intake().reports(in: bytes, format: .page, id: "deep.html") }
    }

    @Test func aDocumentPastTheLimitIsRefused() throws {
        var limits = Limits()
        limits.documentBytes = 10
        #expect(throws: IntakeError.tooLarge(allowed: 10)) {
            try Intake(limits: limits).reports(
                in: Array("<p>Chad warned Mali on Monday.".utf8), format: .page, id: "a.html")
        }
    }

    @Test func aReportOfTooManyLinesIsRefused() throws {
        let bytes = Array(String(repeating: "a\n\n", count: 125_010).utf8)
        #expect(throws: IntakeError.tooManyLines(allowed: ArticleLoader.mostLines)) {
            try Intake().reports(in: bytes, format: .markdown, id: "lines.md")
        }
        let error = #expect(throws: ArticleError.self) {
            try Intake().reports(in: bytes, format: .text, id: "lines.txt")
        }
        #expect(error?.description == "250020 lines are more than the 250000 a report may have; split the file")
    }

    @Test func aTagOfManyAttributesTakesNoLongerThanItsLength() throws {
        let attributes = (0..<200_000).map { "a\($0)=b" }.joined(separator: " ")
        let page = "<p \(attributes)>Chad warned Mali on Monday.</p><p title=\"a > b\">Togo thanked Benin."
        let start = ContinuousClock.now
        let taken = try Intake().reports(in: Array(page.utf8), format: .page, id: "a.html")
        #expect(ContinuousClock.now - start < .seconds(20))
        let text = taken.articles.map { $0.text[$0.text.range] }
        #expect(text == ["Chad warned Mali on Monday.\n\nTogo thanked Benin.\n"])
    }

    @Test func aTitleOfManyPartsIsCut() throws {
        let title = "Chad warns Mali again" + String(repeating: " | a", count: 100_000)
        let page = "<title>\(title)</title><p>Chad warned Mali on Monday."
        let taken = try Intake().reports(in: Array(page.utf8), format: .page, id: "a.html")
        #expect(taken.articles.count == 1)
    }

    /// Each mark of Markdown that nothing closes is looked for once, not at every place where one opens.
    @Test(arguments: ["[", "![", "[^", "[a](", "<a ", "{.", "`", "> "]) func marksThatStayOpenTakeNoLonger(mark: String)
    {
        let start = ContinuousClock.now
        _ = try? Intake().reports(
            in: Array(String(repeating: mark, count: 100_000 / mark.count).utf8), format: .markdown, id: "a.md")
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
