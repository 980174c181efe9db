public import Press

/// Writes parsed sentences in the CoNLL-U format of Universal Dependencies v2.
///
/// Clitics are bound to their hosts by multiword ranges as in the English Web Treebank; names stand in the last
/// column as `Name=B-PER`. `# sha256` tells of which report, `# range` which of its UTF-8 bytes, so that evidence from
/// the written sentences is evidence from the report.
public struct CoNLLUWriter: Sendable {
    /// Makes a writer.
    public init() {}

    /// The sentences of an article as one CoNLL-U document that ends with an empty line.
    public func write(_ article: Article, sentences: some Sequence<Sentence>) -> String {
        var output = ""
        write(article, sentences: sentences) { output += $0 }
        return output
    }

    /// Hands over the same document piece by piece, so that it need not be held whole.
    public func write(
        _ article: Article, sentences: some Sequence<Sentence>, to body: (_ piece: String) throws -> Void
    ) rethrows {
        try body(head(of: article))
        var paragraph: TextRange?
        for (index, sentence) in sentences.enumerated() {
            var output = ""
            let home = Self.paragraph(of: sentence, in: article)
            if home != paragraph || index == 0 {
                output += "# newpar\n# paragraph = \(sentence.paragraph.rawValue)\n"
                paragraph = home
            }
            output += "# sent_id = \(index + 1)\n"
            output += "# range = \(sentence.range.start)-\(sentence.range.end)\n"
            output += "# text = \(Self.oneLine(article.text[sentence.range]))\n"
            append(sentence, of: article.text, to: &output)
            output += "\n"
            try body(output)
        }
    }

    private func head(of article: Article) -> String {
        var output = "# newdoc id = \(CoNLLUValue.written(article.id))\n"
        for (name, value) in [
            ("outlet", article.outlet), ("byline", article.byline), ("dateline", article.dateline),
            ("date", article.date?.iso), ("sha256", article.sha256), ("origin_sha256", article.origin?.sha256),
            ("origin_format", article.origin?.format), ("origin_link", article.origin?.link),
        ] {
            if let value { output += "# \(name) = \(CoNLLUValue.written(value))\n" }
        }
        return output
    }

    /// The paragraph that a sentence lies in; paragraphs are in order and apart.
    private static func paragraph(of sentence: Sentence, in article: Article) -> TextRange? {
        var low = 0
        var high = article.paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if article.paragraphs[middle].range.start <= sentence.range.start {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return nil }
        let range = article.paragraphs[low - 1].range
        return range.contains(sentence.range) ? range : nil
    }

    private func append(_ sentence: Sentence, of text: SourceText, to output: inout String) {
        let marks = sentence.nameMarks
        let groups = sentence.cliticGroups
        var pending = groups[...]
        for (index, token) in sentence.tokens.enumerated() {
            if let group = pending.first, group.lowerBound == index {
                pending = pending.dropFirst()
                let form = sentence.tokens[group].map { text[$0.range] }.joined()
                let space = sentence.space(after: group.upperBound - 1, in: text)
                output += "\(index + 1)-\(group.upperBound)\t\(Self.oneLine(form))\t_\t_\t_\t_\t_\t_\t_\t"
                output += "\(CoNLLUSpace.attribute(for: space) ?? "_")\n"
            }
            let isGrouped = groups.contains { $0.contains(index) }
            var notes: [String] = []
            if let mark = marks[index] { notes.append("Name=\(mark)") }
            if !isGrouped, let space = CoNLLUSpace.attribute(for: sentence.space(after: index, in: text)) {
                notes.append(space)
            }
            let head = sentence.tree.head(of: index).map { $0 + 1 } ?? 0
            let columns = [
                String(index + 1), text[token.range], token.lemma, token.pos.rawValue, token.tag, token.features,
                String(head),
                sentence.tree.label(of: index), "", notes.joined(separator: "|"),
            ]
            output += columns.map { $0.isEmpty ? "_" : Self.oneLine($0) }.joined(separator: "\t")
            output += "\n"
        }
    }

    /// A line break or tab would tear the row apart; CoNLL-U has spaces only.
    private static func oneLine(_ text: String) -> String {
        let breaks = Array("\t\n\r".utf8)
        guard text.utf8.contains(where: breaks.contains) else { return text }
        return String(decoding: text.utf8.map { breaks.contains($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}

extension Sentence {
    /// The white space between a token and the next; behind the last one it matters only whether there is any.
    fileprivate func space(after index: Int, in text: SourceText) -> String {
        guard index + 1 < tokens.count else { return tokens[index].isJoinedToNext ? "" : " " }
        return text[TextRange(tokens[index].range.end, tokens[index + 1].range.start)]
    }

    /// For each token the IOB2 mark of the name it stands in.
    package var nameMarks: [String?] {
        var marks = [String?](repeating: nil, count: tokens.count)
        for name in names {
            for index in name.tokens {
                marks[index] = (index == name.tokens.lowerBound ? "B-" : "I-") + name.kind.rawValue
            }
        }
        return marks
    }

    /// The runs of tokens that the treebank counts as one printed token: a host and its clitics ("do" "n't"), or
    /// two words run together ("can" "not").
    package var cliticGroups: [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in tokens.indices.dropFirst() {
            guard tokens[index - 1].isJoinedToNext, isClitic(index) else { continue }
            if let last = groups.last, last.upperBound == index {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            } else {
                groups.append(index - 1..<index + 1)
            }
        }
        return groups
    }

    private func isClitic(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.tag == "POS" { return true }
        guard let first = token.form.unicodeScalars.first, let before = tokens[index - 1].form.unicodeScalars.last
        else { return false }
        guard before.properties.isAlphabetic else { return false }
        if first.properties.isAlphabetic { return true }
        let isApostrophe = first == "'" || first == "’" || first == "`"
        return isApostrophe && token.form.unicodeScalars.dropFirst().first?.properties.isAlphabetic == true
    }
}
