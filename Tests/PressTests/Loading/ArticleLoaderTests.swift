import Press
import TestSupport
import Testing

@Suite struct ArticleLoaderTests {
    private let loader = ArticleLoader()

    private func error(_ bytes: [UInt8]) -> ArticleError? {
        #expect(throws: ArticleError.self) { try loader.article(id: "a.txt", bytes: bytes) }
    }

    @Test(arguments: [
        ([UInt8](), ArticleError.empty(document: "a.txt")),
        (Array(" \n\t\r\n".utf8), .empty(document: "a.txt")),
        ([0xEF, 0xBB, 0xBF], .empty(document: "a.txt")),
        (
            Array("Chad ".utf8) + [0xE9] + Array("crit.".utf8),
            .notUTF8(document: "a.txt", line: nil, offset: 5, byte: 0xE9)
        ),
        ([0x41, 0xC0, 0x80], .notUTF8(document: "a.txt", line: nil, offset: 1, byte: 0xC0)),
        ([0xED, 0xA0, 0x80], .notUTF8(document: "a.txt", line: nil, offset: 0, byte: 0xED)),
        ([0xF4, 0x90, 0x80, 0x80], .notUTF8(document: "a.txt", line: nil, offset: 0, byte: 0xF4)),
        ([0x41, 0xE2, 0x82], .notUTF8(document: "a.txt", line: nil, offset: 1, byte: 0xE2)),
        ([0xFF, 0xFE, 0x41, 0x00], .notUTF8(document: "a.txt", line: nil, offset: 0, byte: 0xFF)),
        ([0x7F, 0x45, 0x4C, 0x46, 0x00], .binary(document: "a.txt", offset: 4)),
    ])
    func whatIsNoReportIsAnError(bytes: [UInt8], expected: ArticleError) {
        #expect(error(bytes) == expected)
    }

    @Test func errorsSayWhatToDo() {
        #expect(error([0x41, 0xE9])?.description == "byte 1 (0xE9) is not UTF-8; save the file as UTF-8")
        #expect(error([0xFF, 0xFE])?.description.contains("UTF-16") == true)
        #expect(error([])?.document == "a.txt")
    }

    @Test func tooMuchIsRefused() {
        let bytes = [UInt8](repeating: 0x41, count: ArticleLoader.largestReport + 1)
        #expect(error(bytes) == .tooLarge(document: "a.txt", bytes: bytes.count, allowed: bytes.count - 1))
    }

    @Test func aByteOrderMarkIsCountedButNotRead() throws {
        let text = "Chad slams Sudan\n\nChad recalled its envoy on Sunday."
        let plain = try loader.article(id: "a", bytes: Array(text.utf8))
        let marked = try loader.article(id: "a", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(marked.paragraphs.map { marked.text[$0.range] } == plain.paragraphs.map { plain.text[$0.range] })
        #expect(marked.paragraphs.map(\.range.start) == plain.paragraphs.map { $0.range.start + 3 })
        #expect(marked.headline == "Chad slams Sudan")
        #expect(marked.sha256 != plain.sha256, "the fingerprint is that of the file")
    }

    @Test func documentsOnLinesAreReadAndBadLinesNamed() throws {
        let lines = """
            {"id":"one","text":"Chad recalled its envoy on Sunday.","outlet":"Post","date":"2024-06-28"}

            {"id":"two"}
            {"id":3,"text":"x"}
            not json
            {"id":"four","text":"  "}
            {"id":"five","text":"Chad slams Sudan\\n\\nIt was time.","headline":"Chad slams Sudan","more":1}\r
            """
        let read = loader.articles(jsonLines: Array(lines.utf8), named: "docs.jsonl")
        let articles = read.compactMap { try? $0.get() }
        #expect(articles.map(\.id) == ["one", "five"])
        #expect(articles.map(\.outlet) == ["Post", nil])
        #expect(articles.map(\.date?.iso) == ["2024-06-28", nil])
        #expect(articles.map(\.headline) == [nil, "Chad slams Sudan"])
        let errors = read.compactMap { result -> String? in
            guard case .failure(let error) = result else { return nil }
            return "\(error.document):\(error.line ?? 0): \(error)"
        }
        let advice = "; give one JSON object a line, with `id` and `text`"
        #expect(
            errors == [
                "docs.jsonl:3: there is no `text`\(advice)", "docs.jsonl:4: `id` is no text in quotes\(advice)",
                "docs.jsonl:5: it is no JSON\(advice)", "docs.jsonl:6: the text of four is empty\(advice)",
            ])
    }

    @Test(arguments: Array(UInt64(0)..<300)) func anyTextIsReadWithoutACrash(seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        let pieces = [
            "Chad ", "warned ", ". ", "\n", "\n\n", "\r\n", "\u{2028}", "\u{A0}", "By ", "Copyright ", "(", ")", "— ",
            "- ", ": ",
            "28 June 2024", "Related\n", "“", "”", "SEOUL ", "|", "é", "🇰🇷", "\u{200B}", "\u{FEFF}",
            "Share this article", "[AFP]",
        ]
        let text = (0..<60).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
        let article = try loader.article(id: "a", bytes: Array("x\(text)".utf8))
        for paragraph in article.paragraphs {
            #expect(
                String(validating: article.text.bytes[paragraph.range.start..<paragraph.range.end], as: UTF8.self)
                    != nil)
        }
    }
}
