public import Press

/// A text that came as CoNLL-U: the article as far as its words give it back, and its parsed sentences.
public struct CoNLLUDocument: Hashable, Sendable {
    /// The text rebuilt from the words, with its paragraphs.
    public let article: Article
    /// Its sentences, in order.
    public let sentences: [Sentence]

    /// The documents of a file: one for each `# newdoc`, or one in all.
    ///
    /// A document is called after its `# newdoc id`, or after the file where it has none. Where every sentence says with
    /// `# range` where it stood in the report, it stands there again, with blanks for what was not read, and the
    /// fingerprint is the report's (`# sha256`). Else words are set apart by a space unless `SpaceAfter=No` says
    /// otherwise, paragraphs (`# newpar`) by an empty line.
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
        let isPlaced = source.allSatisfy { $0.range != nil }
        var text = TextDraft()
        var sentences: [Sentence] = []
        for sentence in source {
            try text.begin(sentence, at: isPlaced ? sentence.range : nil)
            sentences.append(try text.add(sentence))
            if isPlaced, let range = sentence.range, text.bytes.count != range.end { throw sentence.misplaced }
        }
        let first = source.first
        let article = Article(
            id: first?.documentName ?? file, text: SourceText(String(decoding: text.bytes, as: UTF8.self)),
            paragraphs: text.finishedParagraphs, outlet: first?.value("outlet"), byline: first?.value("byline"),
            dateline: first?.value("dateline"), date: first?.comment("date").flatMap(day(iso:)))
        let fingerprint = isPlaced ? first?.comment("sha256").flatMap(Self.fingerprint) : nil
        let origin = fingerprint == nil ? nil : first.flatMap(origin)
        return CoNLLUDocument(article: article.known(fingerprint, from: origin), sentences: sentences)
    }

    /// The text, if it is 64 lower-case hexadecimal digits.
    private static func fingerprint(_ text: String) -> String? {
        text.utf8.count == 64 && text.allSatisfy { $0.isHexDigit && !$0.isUppercase } ? text : nil
    }

    private static func origin(_ sentence: CoNLLUSentence) -> Origin? {
        guard let sha256 = sentence.comment("origin_sha256").flatMap(fingerprint),
            let format = sentence.value("origin_format")
        else { return nil }
        return Origin(sha256: sha256, format: format, link: sentence.value("origin_link"))
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
    var isEmpty = true

    var finishedParagraphs: [Paragraph] {
        guard !isEmpty, bytes.count > paragraphStart else { return paragraphs }
        return paragraphs + [Paragraph(kind: kind, range: TextRange(paragraphStart, bytes.count))]
    }

    /// Begins a sentence behind the last one, or at a place of the report.
    mutating func begin(_ sentence: CoNLLUSentence, at range: TextRange?) throws(CoNLLUError) {
        let isHead = sentence.comment("newpar_block")?.hasPrefix("head") ?? false
        let named = sentence.comment("paragraph").flatMap(Paragraph.Kind.init(rawValue:))
        let startsParagraph = sentence.startsParagraph || isEmpty
        if startsParagraph { paragraphs = finishedParagraphs }
        if let range {
            guard range.start >= bytes.count, range.end <= ArticleLoader.largestReport else { throw sentence.misplaced }
            let blank = UInt8(ascii: startsParagraph ? "\n" : " ")
            bytes += Array(repeating: blank, count: range.start - bytes.count)
        } else if startsParagraph, !isEmpty {
            bytes.append(contentsOf: "\n\n".utf8)
        } else if !isJoined {
            bytes.append(UInt8(ascii: " "))
        }
        guard startsParagraph else { return }
        kind = named ?? (isHead ? (isEmpty ? .headline : .subheading) : .body)
        paragraphStart = bytes.count
        isEmpty = false
    }

    mutating func add(_ sentence: CoNLLUSentence) throws(CoNLLUError) -> Sentence {
        let start = bytes.count
        var tokens: [Token] = []
        var space = ""
        for surface in sentence.surface {
            bytes.append(contentsOf: space.utf8)
            space = surface.spaceAfter
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
            form: LegibleForm.of(form), range: TextRange(start, bytes.count), lemma: word.lemma, pos: word.pos,
            tag: word.tag,
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

extension CoNLLUSentence {
    /// The error that the sentence cannot stand where it is said to.
    fileprivate var misplaced: CoNLLUError { CoNLLUError(line: line, reason: .range(comment("range") ?? "")) }
}

extension Article {
    /// The same article with the fingerprint of the report that it was and what that was taken out of, where known.
    fileprivate func known(_ sha256: String?, from origin: Origin?) -> Article {
        Article(
            id: id, text: text, paragraphs: paragraphs, outlet: outlet, byline: byline, dateline: dateline, date: date,
            sha256: sha256 ?? self.sha256, origin: origin)
    }
}
