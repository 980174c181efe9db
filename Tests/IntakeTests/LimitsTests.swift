import Intake
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
}
