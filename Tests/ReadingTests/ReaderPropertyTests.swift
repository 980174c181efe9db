import Linguistics
import Press
import Reading
import TestSupport
import Testing

@Suite("Whatever the text, tokens slice back and never overlap")
struct ReaderPropertyTests {
    @Test("random characters of all planes", arguments: 0..<40)
    func anyText(_ seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        try check(RandomText.characters(&random))
    }

    @Test("random words, marks and white space", arguments: 0..<60)
    func wordLikeText(_ seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        try check(RandomText.words(&random))
    }

    @Test("random words without an end, past what is read at once", arguments: 0..<2)
    func longText(_ seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        try check((0..<170).map { _ in RandomText.words(&random) }.joined(separator: seed == 0 ? "" : " "))
    }

    @Test(
        "what has neither sentences nor words is read in pieces of bounded length",
        arguments: ["x", "é", "東", "aa.Aa.", "a-", ",", "\")A", "(a ", "1", "e\u{301}", "and ", "Kenya, ", "👩‍🚀", "x  "])
    func endless(_ piece: String) throws {
        try checkPieces(of: String(repeating: piece, count: 1500 / piece.utf8.count))
    }

    @Test("the same past what is read at once", arguments: ["x", "é", "Kenya, "])
    func endlessAndLong(_ piece: String) throws {
        try checkPieces(of: String(repeating: piece, count: 34_000 / piece.utf8.count))
    }

    private func checkPieces(of text: String) throws {
        try check(text)
        for sentence in try ShippedReader.read(text) {
            #expect(sentence.tokens.count <= SentenceLimit.standard.words)
            #expect(sentence.range.count <= 4 * SentenceLimit.standard.characters)
            #expect(sentence.tokens.allSatisfy { $0.form.unicodeScalars.count <= Tokenizer.longestRun })
        }
    }

    @Test("a paragraph as long as a book has the sentences it would have in parts")
    func longParagraph() throws {
        let parts = ["Kenya’s army warned Chad on Monday. ", "“We refuse,” Mr. Kamau told the U.N. in Geneva. "]
        let sentences = try ShippedReader.read(String(repeating: parts.joined(), count: 420))
        let alone = try ShippedReader.read(parts.joined()).map { $0.tokens.map(\.form) }
        #expect(sentences.count == 840)
        #expect(Set(sentences.map { $0.tokens.map(\.form) }) == Set(alone))
    }

    @Test("an article of several paragraphs keeps its sentences inside them")
    func paragraphs() throws {
        let source = SourceText("Talks begin\n\nThe U.S. said no. Kim left.\n\nNo full stop here\n\nShare this")
        let ranges = [(0, 11, Paragraph.Kind.headline), (13, 40, .body), (42, 59, .body)]
        let article = Article(
            id: "p", text: source,
            paragraphs: ranges.map { Paragraph(kind: $0.2, range: TextRange($0.0, $0.1)) })
        let sentences = try ShippedReader.reader().read(article)
        #expect(
            sentences.map { source[$0.range] } == [
                "Talks begin", "The U.S. said no.", "Kim left.", "No full stop here",
            ])
        #expect(sentences.map(\.paragraph) == [.headline, .body, .body, .body])
    }

    @Test("nothing to read gives nothing", arguments: ["", " ", "\n\t\u{A0} \n"])
    func empty(_ text: String) throws {
        #expect(try ShippedReader.read(text).isEmpty)
    }

    @Test("the same article gives the same sentences on every thread")
    func threads() async throws {
        let reader = try ShippedReader.reader()
        let article = ShippedReader.article(
            "Seoul warns Russia over North Korea-supplied weapons. Lim Soo-suk said so.")
        let expected = reader.read(article)
        await withTaskGroup(of: [Sentence].self) { group in
            for _ in 0..<8 { group.addTask { reader.read(article) } }
            for await sentences in group { #expect(sentences == expected) }
        }
    }

    private func check(_ text: String) throws {
        let article = ShippedReader.article(text)
        var end = 0
        var covered: [UInt8] = []
        for sentence in try ShippedReader.reader().read(article) {
            #expect(sentence.range.start == sentence.tokens.first?.range.start)
            #expect(sentence.range.end == sentence.tokens.last?.range.end)
            for token in sentence.tokens {
                #expect(!token.range.isEmpty)
                #expect(token.range.start >= end)
                #expect(LegibleForm.of(article.text[token.range]) == token.form)
                #expect(!token.form.isEmpty)
                #expect(!token.form.contains { $0.isWhitespace } || token.form.unicodeScalars.count > 1)
                end = token.range.end
                covered += article.text.bytes[token.range.start..<token.range.end]
            }
        }
        #expect(Self.visible(String(decoding: covered, as: UTF8.self)) == Self.visible(text))
    }

    /// The characters that are neither white space nor shown as nothing.
    private static func visible(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
    }
}

/// Texts made by chance.
enum RandomText {
    static func characters(_ random: inout SeededNumbers) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int(random.next() % 120) {
            let limit: UInt64 = [0x80, 0x250, 0x3000, 0xFFFF, 0x10FFFF][Int(random.next() % 5)]
            if let scalar = Unicode.Scalar(UInt32(random.next() % limit)) { text.append(scalar) }
        }
        return String(text)
    }

    static func words(_ random: inout SeededNumbers) -> String {
        let parts = [
            "the", "U.S.", "Lt. Gen.", "don’t", "can't", "cannot", "Kim's", "“", "”", "\"", "'", "(", ")", "—", "–",
            "-",
            "...", "…", "3.5", "$1,200", "20%", "e-mail", "http://a.b/c?d=1", "x@y.org", "!", "?", ".", ",", ";", ":",
            "東京", "Łódź", "\u{200B}", "a\u{AD}b", "\u{200D}", "ﬁt", "e\u{301}", "👩‍🚀", "\u{A0}", "\n", "\n\n", "\t", " ",
            "Seoul", "North Korea-supplied", "#tag",
        ]
        return (0..<Int(random.next() % 80)).map { _ in
            parts[Int(random.next() % UInt64(parts.count))] + (random.next() % 3 == 0 ? "" : " ")
        }.joined()
    }
}
