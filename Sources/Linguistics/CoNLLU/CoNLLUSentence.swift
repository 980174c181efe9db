import Press

/// One sentence of a CoNLL-U file, as the file has it.
public struct CoNLLUSentence: Hashable, Sendable {
    /// A printed token that stands for several words, such as "don't".
    public struct Multiword: Hashable, Sendable {
        /// Indices of its words, from 0.
        public let words: Range<Int>
        /// The characters as printed.
        public let form: String
        /// The white space before the next token, if any.
        public let spaceAfter: String

        /// Whether the next token follows without white space.
        public var isJoinedToNext: Bool { spaceAfter.isEmpty }

        /// Makes a token over a range of words.
        public init(words: Range<Int>, form: String, spaceAfter: String) {
            self.words = words
            self.form = form
            self.spaceAfter = spaceAfter
        }
    }

    /// The comment lines without their `#` and surrounding spaces.
    public let comments: [String]
    /// Its words, in order.
    public let words: [CoNLLUWord]
    /// Its multiword tokens, in order.
    public let multiwords: [Multiword]
    /// The line of its first word in the file, from 1.
    public let line: Int

    /// Makes a sentence of its lines.
    public init(comments: [String], words: [CoNLLUWord], multiwords: [Multiword] = [], line: Int = 1) {
        self.comments = comments
        self.words = words
        self.multiwords = multiwords
        self.line = line
    }

    /// The value of a comment `name = value`; empty for a comment that is the name alone.
    public func comment(_ name: String) -> String? {
        for comment in comments {
            if comment == name { return "" }
            guard comment.hasPrefix(name) else { continue }
            let rest = comment.dropFirst(name.count).drop { $0 == " " }
            guard rest.first == "=" else { continue }
            return String(rest.dropFirst().drop { $0 == " " })
        }
        return nil
    }

    /// The sentence's own name, from `# sent_id`.
    public var id: String? { comment("sent_id") }
    /// The name of the document that begins here, from `# newdoc id`; empty when it has none.
    public var newDocument: String? { value("newdoc id") ?? comment("newdoc") }
    /// The same; nothing where the document has no name.
    var documentName: String? { (comment("newdoc id") ?? "").isEmpty ? nil : value("newdoc id") }
    /// The value of a comment that tells of the document, as it was before it was written.
    func value(_ name: String) -> String? { comment(name).map(CoNLLUValue.read) }
    /// Where the sentence stands in the report it was parsed from, in UTF-8 bytes, from `# range`.
    var range: TextRange? {
        let ends = (comment("range") ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start < end else { return nil }
        return TextRange(start, end)
    }
    /// Whether a paragraph begins here.
    public var startsParagraph: Bool { comment("newpar") != nil || comment("newpar id") != nil }

    /// The printed tokens in order: each with its characters, its words, and whether the next one is joined to it.
    public var surface: [Multiword] {
        var tokens: [Multiword] = []
        var word = 0
        var pending = multiwords[...]
        while word < words.count {
            if let next = pending.first, next.words.lowerBound == word {
                tokens.append(next)
                pending = pending.dropFirst()
                word = next.words.upperBound
            } else {
                tokens.append(
                    Multiword(
                        words: word..<word + 1, form: words[word].form, spaceAfter: words[word].spaceAfter))
                word += 1
            }
        }
        return tokens
    }

    /// The tree over the words.
    ///
    /// - Throws: `CoNLLUError` when a word has no head or the heads form no tree.
    public func tree() throws(CoNLLUError) -> DependencyTree {
        let dependencies = words.compactMap(\.dependency)
        guard dependencies.count == words.count else { throw CoNLLUError(line: line, reason: .tree(nil)) }
        do {
            return try DependencyTree(dependencies)
        } catch {
            throw CoNLLUError(line: line, reason: .tree(error))
        }
    }
}
