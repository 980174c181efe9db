/// Phrases of one or more words and what each means, found at a position of a sentence, the longest first.
struct PhraseTable<Meaning: Sendable>: Sendable {
    /// How the words of a text are compared with the table's.
    enum Matching: Sendable {
        /// Capitals must agree, but for words printed wholly in capitals.
        case exact
        /// Capitals do not count.
        case caseless
    }

    private let meanings: [String: Meaning]
    private let beginnings: Set<String>
    private let longest: Int
    private let matching: Matching

    /// Makes a table; of two meanings of one phrase the first stays.
    init(_ entries: [(phrase: String, meaning: Meaning)], matching: Matching) {
        var meanings: [String: Meaning] = [:]
        var beginnings: Set<String> = []
        var longest = 0
        for (phrase, meaning) in entries {
            let spelled = matching == .exact ? phrase : phrase.lowercased()
            let key = Spelling.joined(spelled)
            guard !key.isEmpty else { continue }
            if meanings[key] == nil { meanings[key] = meaning }
            beginnings.insert(Self.beginning(of: key))
            longest = max(longest, key.utf8.count)
        }
        self.meanings = meanings
        self.beginnings = beginnings
        self.longest = longest
        self.matching = matching
    }

    private static func beginning(of key: String) -> String { String(key.prefix(2)) }

    /// What a phrase given as a whole means.
    func meaning(of phrase: String) -> Meaning? {
        meanings[Spelling.joined(matching == .exact ? phrase : phrase.lowercased())]
    }

    /// The longest phrase that begins at a token, and the tokens it covers.
    func match(_ words: [String], at start: Int) -> (tokens: Range<Int>, meaning: Meaning)? {
        guard beginnings.contains(Self.beginning(of: words[start])) || words[start].count == 1 else { return nil }
        var key = ""
        var found: (Range<Int>, Meaning)?
        for end in start..<words.count {
            key += words[end]
            if key.utf8.count > longest { break }
            if let meaning = meanings[key] { found = (start..<(end + 1), meaning) }
        }
        return found.map { (tokens: $0.0, meaning: $0.1) }
    }
}
