import Intake
import Press
import Testing

/// PDFs, where Poppler is there.
struct PrintedTests {
    /// The text of a PDF; nothing where Poppler is missing.
    private static func text(_ pages: [[String]]) throws -> String? {
        do {
            let taken = try Intake().reports(in: SamplePDF.bytes(pages: pages), format: .pdf, id: "a.pdf")
            return taken.articles.map { $0.text[$0.text.range] }.joined()
        } catch IntakeError.missing {
            return nil
        }
    }

    @Test func linesAreJoinedAndEdgesLeftOut() throws {
        let first = [
            "The Daily Lake", "~", "~", "# Chad warns Mali", "~", "Chad warned Mali on Mon-",
            "day over the camps near the",
            "border, its ministry said.", "~", "Mali gave no answer to it, and", "the talks were put off to the",
        ]
        let second = ["The Daily Lake", "~", "~", "next week, as both sides said."]
        let foot = Array(repeating: "~", count: 25)
        guard let text = try Self.text([first + foot.prefix(20) + ["1"], second + foot + ["2"]]) else { return }
        #expect(
            text == """
                Chad warns Mali

                Chad warned Mali on Monday over the camps near the border, its ministry said.

                Mali gave no answer to it, and the talks were put off to the next week, as both sides said.

                """)
    }

    @Test func pagesWithoutTextAreToldToBePictures() throws {
        do {
            _ = try Intake().reports(in: SamplePDF.bytes(pages: [[], []]), format: .pdf, id: "scan.pdf")
            Issue.record("a scan has no text")
        } catch IntakeError.onlyPictures(let pages) {
            #expect(pages == 2)
        } catch IntakeError.missing {
        }
    }

    @Test func whatIsDamagedIsToldToBe() {
        #expect(throws: IntakeError.self) {
            try Intake().reports(in: Array("%PDF-1.4\nnothing".utf8), format: .pdf, id: "a.pdf")
        }
    }
}
