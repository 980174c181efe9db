import Press
import Testing

@Suite struct PageTests {
    private static let headers = ["outlet", "byline", "dateline", "date"]

    @Test(arguments: try CaseFiles.pages()) func thePageIsTakenApart(page: CaseFiles.Page) throws {
        let article = try ArticleLoader().article(id: page.name, bytes: page.page)
        let found: [(String, String?)] = [
            ("outlet", article.outlet), ("byline", article.byline), ("dateline", article.dateline),
            ("date", article.date?.iso),
        ]
        let headers = Dictionary(
            uniqueKeysWithValues: page.expected.compactMap { line in
                Self.headers.first { line.hasPrefix($0 + ": ") }.map { ($0, String(line.dropFirst($0.count + 2))) }
            })
        for (name, value) in found { #expect(headers[name] == value, "\(name)") }
        let paragraphs = article.paragraphs.map { paragraph in
            let words = article.text[paragraph.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return "\(paragraph.kind): \(words)"
        }
        let expected = page.expected.filter { line in !Self.headers.contains { line.hasPrefix($0 + ": ") } }
        #expect(paragraphs.sorted() == expected.sorted())
        #expect(
            paragraphs.filter { !$0.hasPrefix("headline") } == expected.filter { !$0.hasPrefix("headline") },
            "in the order of the page")
    }

    @Test(arguments: try CaseFiles.pages()) func rangesHaveNoSpaceAtTheirEnds(page: CaseFiles.Page) throws {
        let article = try ArticleLoader().article(id: page.name, bytes: page.page)
        for paragraph in article.paragraphs {
            let text = article.text[paragraph.range]
            #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
            #expect(
                Array(text.utf8) == Array(page.page[paragraph.range.start..<paragraph.range.end]), "whole characters")
        }
    }
}
