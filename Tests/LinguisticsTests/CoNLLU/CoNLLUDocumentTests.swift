import Linguistics
import Press
import Testing

@Suite("CoNLL-U gives back the text, and what is written can be read")
struct CoNLLUDocumentTests {
    private func row(_ number: Int, _ form: String, _ head: Int, _ miscellany: String = "_") -> String {
        "\(number)\t\(form)\t\(form)\tX\tX\t_\t\(head)\t\(head == 0 ? "root" : "dep")\t_\t\(miscellany)\n"
    }

    @Test("spaces follow SpaceAfter, paragraphs stand apart, a new document begins anew")
    func text() throws {
        let source =
            "# newdoc id = one\n# newpar\n# paragraph = headline\n" + row(1, "Talks", 0) + row(2, "end", 1) + "\n"
            + "# newpar\n" + row(1, "“", 2, "SpaceAfter=No") + row(2, "Yes", 0, "SpaceAfter=No") + row(3, "”", 2)
            + "\n" + row(1, "Then", 0) + "\n" + "# newdoc\n" + row(1, "Second", 0) + "\n"
        let documents = try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f.conllu")
        #expect(documents.map(\.article.id) == ["one", "f.conllu"])
        let first = try #require(documents.first)
        #expect(first.article.text[first.article.text.range] == "Talks end\n\n“Yes” Then")
        #expect(first.article.paragraphs.map(\.kind) == [.headline, .body])
        #expect(first.article.headline == "Talks end")
        #expect(first.sentences.map { first.article.text[$0.range] } == ["Talks end", "“Yes”", "Then"])
        #expect(first.sentences.map(\.paragraph) == [.headline, .body, .body])
    }

    @Test(
        "every word slices back to its form, also where the words do not spell the token",
        arguments: ["du", "l", "zum", "don't"])
    func slices(_ printed: String) throws {
        let source = "1-2\t\(printed)\t_\t_\t_\t_\t_\t_\t_\t_\n" + row(1, "de", 0) + row(2, "leur", 1) + "\n"
        let document = try #require(
            try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        let tokens = document.sentences.flatMap(\.tokens)
        #expect(tokens.map(\.form).joined() == printed)
        #expect(tokens.allSatisfy { document.article.text[$0.range] == $0.form })
        #expect(tokens.first?.isJoinedToNext == true)
    }

    @Test("writing and reading again gives the same sentences, names and text")
    func roundTrip() throws {
        let source =
            "# newdoc id = r\n# newpar\n# paragraph = headline\n"
            + row(1, "Kim", 2, "Name=B-PER") + row(2, "Jong", 0, "Name=I-PER") + row(3, "Un", 2, "Name=I-PER") + "\n"
            + "# newpar\n# paragraph = body\n" + row(1, "It", 2) + row(2, "ca", 0, "SpaceAfter=No")
            + row(3, "n't", 2) + row(4, "stop", 2, "SpaceAfter=No") + row(5, ".", 2) + "\n"
        let first = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        let written = CoNLLUWriter().write(first.article, sentences: first.sentences)
        #expect(written.contains("2-3\tcan't\t"))
        let second = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(written), file: "f").first)
        #expect(second == first)
        #expect(second.sentences[0].names == [NameSpan(tokens: 0..<3, kind: .person)])
    }

    @Test("sentences stand where they stood in the report, with all white space between their words")
    func places() throws {
        let fingerprint = String(repeating: "0a", count: 32)
        let source =
            "# newdoc id = p\n# sha256 = \(fingerprint)\n# newpar\n# range = 7-20\n"
            + row(1, "Talks", 0, #"SpacesAfter=\r\n"#) + row(2, "end", 1, #"SpacesAfter=\s\t"#) + row(3, "|", 1) + "\n"
            + "# newpar\n# range = 30-34\n" + row(1, "Then", 0) + "\n"
        let document = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        #expect(document.article.sha256 == fingerprint)
        #expect(document.article.text.count == 34)
        #expect(document.sentences.map { document.article.text[$0.range] } == ["Talks\r\nend \t|", "Then"])
        #expect(document.article.paragraphs.map(\.range) == [TextRange(7, 20), TextRange(30, 34)])
        let written = CoNLLUWriter().write(document.article, sentences: document.sentences)
        #expect(written.contains(#"SpacesAfter=\r\n"#) && written.contains("# range = 7-20"))
        #expect(written.components(separatedBy: "# newpar\n").count == 3)
        var pieces: [String] = []
        CoNLLUWriter().write(document.article, sentences: document.sentences) { pieces.append($0) }
        #expect(pieces.count == 3, "the head and two sentences")
        #expect(pieces.joined() == written)
        #expect(try CoNLLUDocument.documents(of: CoNLLUReader().read(written), file: "f") == [document])
    }

    @Test("a space may be written by its number; what is no space is passed over")
    func numberedSpace() throws {
        let source =
            row(1, "Talks", 0, #"SpacesAfter=\u00A0"#) + row(2, "end", 1, "SpacesAfter=x") + row(3, "now", 1) + "\n"
        let document = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        #expect(document.article.text[document.article.text.range] == "Talks\u{A0}end now")
    }

    @Test(
        "a range that the words do not fill, that goes back or that no report has is an error",
        arguments: [("0-6", "6-10"), ("0-5", "4-8"), ("0-5", "99999999990-99999999994")])
    func misplaced(_ first: String, _ second: String) throws {
        let source = "# range = \(first)\n" + row(1, "Talks", 0) + "\n# range = \(second)\n" + row(1, "Then", 0)
        let sentences = try CoNLLUReader().read(source)
        #expect(throws: CoNLLUError.self) { try CoNLLUDocument.documents(of: sentences, file: "f") }
    }

    @Test("without a range for every sentence the text is rebuilt from the words alone")
    func halfPlaced() throws {
        let source =
            "# sha256 = \(String(repeating: "0", count: 64))\n# range = 50-55\n" + row(1, "Talks", 0) + "\n"
            + row(1, "Then", 0)
        let document = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        #expect(document.article.text[document.article.text.range] == "Talks Then")
        #expect(!document.article.sha256.hasPrefix("0000"))
    }

    @Test("marks in the manner of Stanza are names as well")
    func otherMarks() throws {
        let source = row(1, "North", 2, "ner=B-GPE") + row(2, "Korea", 0, "ner=E-GPE") + row(3, "UN", 2, "ner=S-ORG")
        let document = try #require(
            try CoNLLUDocument.documents(of: CoNLLUReader().read(source), file: "f").first)
        #expect(
            document.sentences[0].names == [
                NameSpan(tokens: 0..<2, kind: .place), NameSpan(tokens: 2..<3, kind: .organisation),
            ])
    }

    @Test(
        "what is told of a document comes back, whatever characters are in it",
        arguments: ["a\nb", "a\tb", " a ", "", "$'a'", "\u{1}", "a\r", "= a", "\"a\"", "é\u{2028}"])
    func documentValues(_ value: String) throws {
        let source = try CoNLLUReader().read(row(1, "Talks", 0) + "\n")
        let plain = try #require(try CoNLLUDocument.documents(of: source, file: "f").first)
        let article = Article(
            id: value, text: plain.article.text, paragraphs: plain.article.paragraphs, outlet: value, byline: value,
            dateline: value)
        let written = CoNLLUWriter().write(article, sentences: plain.sentences)
        let read = try #require(try CoNLLUDocument.documents(of: CoNLLUReader().read(written), file: "f").first)
        #expect(read.article == article)
    }
}
