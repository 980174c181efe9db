import Press
import Testing

@Suite struct ArticleWarningsTests {
    private func warnings(of text: String) throws -> [String] {
        try ArticleLoader().article(id: "a", bytes: Array(text.utf8)).warnings.map(\.message)
    }

    /// The cases of `languages.txt`: what is said, and the text.
    private static let cases: [(said: String, text: String)] = {
        guard let file = try? CaseFiles.text("languages.txt") else { return [] }
        return file.components(separatedBy: "\n> ").dropFirst().map { part in
            let lines = part.split(separator: "\n", maxSplits: 1)
            return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
        }
    }()

    @Test func textsInOtherLanguagesAreTold() throws {
        #expect(Self.cases.count > 20)
        for (said, text) in Self.cases {
            let found = try warnings(of: text)
            if said == "none" {
                #expect(found == [], "\(text)")
            } else {
                #expect(found.count == 1 && found[0].hasPrefix("it seems to be \(said); "), "\(text): \(found)")
            }
        }
    }

    @Test func longTextInAnUnknownLanguageIsTold() throws {
        let words = ["zorlu", "mekta", "brinu", "salvek", "torma", "quendi", "pelora"]
        let text = (0..<100).map { words[$0 * 5 % 7] }.joined(separator: " ")
        #expect(try warnings(of: text).first?.hasPrefix("it seems to be in another language; ") == true)
    }

    @Test(arguments: [
        ("<!DOCTYPE html>\n<title>Chad warns Mali</title>", "it is a web page (HTML), not plain text"),
        ("\u{FEFF}\n<html><body>Chad warned Mali on Monday.", "it is a web page (HTML), not plain text"),
        (
            "<p>Chad warned Mali.</p><p>Mali did not <b>answer</b> for a <i>long</i> time.</p><p>So it was.</p>",
            "it is a web page (HTML), not plain text"
        ),
        ("<?xml version=\"1.0\"?><rss>Chad warned Mali.</rss>", "it is an XML file, not plain text"),
        ("{\\rtf1\\ansi Chad warned Mali on Monday.}", "it is an RTF file, not plain text"),
    ])
    func pagesAreTold(text: String, said: String) throws {
        #expect(try warnings(of: text).first?.hasPrefix(said) == true)
    }

    @Test func aTagOrTwoAreNoPage() throws {
        #expect(try warnings(of: "The envoy <envoy@example.org> said the tags <b> and </b> were used on Monday.") == [])
    }

    @Test func textWithoutAReportIsTold() throws {
        let found = try warnings(of: "Share\nHome\nMenu\n")
        #expect(found.first?.hasPrefix("nothing in it reads like a report") == true)
    }
}
