import Foundation
import Intake
import Press
import Testing

/// Documents of our own, `Cases/NAME`, and what is to be taken out of them, `Cases/NAME.txt`.
///
/// The latter has what is known of the report, `---`, and the text; in a feed `====` stands between reports.
struct IntakeCaseTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let expected: [String]

        var testDescription: String { name }
    }

    static func cases() throws -> [Case] {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Cases")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { names.contains($0 + ".txt") }.map { name in
            let expected = try String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
            return Case(
                name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))),
                expected: expected.components(separatedBy: "====\n"))
        }
    }

    @Test(arguments: try cases()) func theTextIsTakenOut(of document: Case) throws {
        let ending = try #require(document.name.split(separator: ".").last)
        let format = try #require(DocumentFormat(ending: String(ending)))
        let taken = try Intake().reports(in: document.bytes, format: format, id: document.name)
        #expect(taken.articles.map(Self.told) == document.expected)
        for article in taken.articles { #expect(article.origin?.format == format.rawValue) }
    }

    @Test(arguments: try cases()) func theFormatShowsInTheFirstBytes(of document: Case) throws {
        let ending = try #require(document.name.split(separator: ".").last)
        let format = try #require(DocumentFormat(ending: String(ending)))
        // Markdown looks like plain text.
        #expect(DocumentFormat(startingWith: document.bytes) == (format == .markdown ? nil : format))
    }

    private static func told(_ article: Article) -> String {
        let fields = [
            ("outlet", article.outlet), ("byline", article.byline), ("date", article.date?.iso),
            ("link", article.origin?.link), ("dateline", article.dateline),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }
        return lines.joined() + "---\n" + article.text[article.text.range]
    }
}
