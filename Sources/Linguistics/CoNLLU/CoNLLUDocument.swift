public import Press

/// A text that came as CoNLL-U: the article as far as its words give it back, and its parsed sentences.
public struct CoNLLUDocument: Hashable, Sendable {
    /// The text rebuilt from the words, with its paragraphs.
    public let article: Article
    /// Its sentences, in order.
    public let sentences: [Sentence]

    /// The documents of a file: one for each `# newdoc`, or one in all.
    ///
    /// A document is called after its `# newdoc id`, or after the file where it has none. Words are set apart by a
    /// space unless `SpaceAfter=No` says otherwise, paragraphs (`# newpar`) by an empty line.
    ///
    /// - Parameters:
    ///   - sentences: All sentences of the file.
    ///   - file: What the file is called.
    /// - Returns: The documents in the order of the file.
    /// - Throws: `CoNLLUError` when the heads of a sentence form no tree.
    public static func documents(
        of sentences: [CoNLLUSentence], file: String
    ) throws(CoNLLUError) -> [CoNLLUDocument] {
        var documents: [CoNLLUDocument] = []
        var start = 0
        for index in sentences.indices.dropFirst() where sentences[index].newDocument != nil {
            documents.append(try document(sentences[start..<index], file: file))
            start = index
        }
        if start < sentences.count { documents.append(try document(sentences[start...], file: file)) }
        return documents
    }

    private static func document(
        _ source: ArraySlice<CoNLLUSentence>, file: String
    ) throws(CoNLLUError) -> CoNLLUDocument {
        var text = TextDraft()
        var sentences: [Sentence] = []
        for sentence in source {
            text.begin(sentence)
            sentences.append(try text.add(sentence))
        }
        let first = source.first
        let name = first?.newDocument ?? ""
        let article = Article(
            id: name.isEmpty ? file : name, text: SourceText(String(decoding: text.bytes, as: UTF8.self)),
            paragraphs: text.finishedParagraphs, outlet: first?.comment("outlet"), byline: first?.comment("byline"),
            dateline: first?.comment("dateline"), date: first?.comment("date").flatMap(day(iso:)))
        return CoNLLUDocument(article: article, sentences: sentences)
    }

    private static func day(iso text: String) -> CalendarDay? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}

/// The text of a document as its sentences come in.
private struct TextDraft {
    var bytes: [UInt8] = []
    var paragraphs: [Paragraph] = []
    var kind = Paragraph.Kind.body
    var paragraphStart = 0
    var isJoined = true

    var finishedParagraphs: [Paragraph] {
        guard bytes.count > paragraphStart else { return paragraphs }
        return paragraphs + [Paragraph(kind: kind, range: TextRange(paragraphStart, bytes.count))]
    }

    mutating func begin(_ sentence: CoNLLUSentence) {
        let isHead = sentence.comment("newpar_block")?.hasPrefix("head") ?? false
        let named = sentence.comment("paragraph").flatMap(Paragraph.Kind.init(rawValue:))
        if sentence.startsParagraph, !bytes.isEmpty {
            paragraphs = finishedParagraphs
            bytes.append(contentsOf: "\n\n".utf8)
            paragraphStart = bytes.count
        } else if !isJoined {
            bytes.append(UInt8(ascii: " "))
        }
        if sentence.startsParagraph || bytes.isEmpty {
            kind = named ?? (isHead ? (bytes.isEmpty ? .headline : .subheading) : .body)
        }
    }

    mutating func add(_ sentence: CoNLLUSentence) throws(CoNLLUError) -> Sentence {
        let start = bytes.count
        var tokens: [Token] = []
        isJoined = true
        for surface in sentence.surface {
            if !isJoined { bytes.append(UInt8(ascii: " ")) }
            isJoined = surface.isJoinedToNext
            let forms = Self.forms(of: surface, in: sentence)
            for (word, form) in zip(surface.words, forms) {
                let isLast = word == surface.words.upperBound - 1
                tokens.append(token(sentence.words[word], form: form, isJoined: isLast ? isJoined : true))
            }
        }
        let tree = try sentence.tree()
        return Sentence(
            range: TextRange(start, bytes.count), paragraph: kind, tokens: tokens, tree: tree,
            names: NameSpan.spans(of: sentence))
    }

    private mutating func token(_ word: CoNLLUWord, form: String, isJoined: Bool) -> Token {
        let start = bytes.count
        bytes.append(contentsOf: form.utf8)
        return Token(
            form: form, range: TextRange(start, bytes.count), lemma: word.lemma, pos: word.pos, tag: word.tag,
            features: word.features, isJoinedToNext: isJoined)
    }

    /// The printed characters of each word of a token.
    ///
    /// Words that do not spell the token ("du" is "de le") share its characters out from the left by their own
    /// lengths, so that every word slices back.
    private static func forms(of surface: CoNLLUSentence.Multiword, in sentence: CoNLLUSentence) -> [String] {
        let words = surface.words.map { sentence.words[$0].form }
        guard words.joined() != surface.form else { return words }
        var rest = Substring(surface.form)
        return words.enumerated().map { index, word in
            let later = words.count - index - 1
            let length = later == 0 ? rest.count : max(min(word.count, rest.count - later), 0)
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
    }
}
