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
    private let filter: PhraseFilter
    private let matching: Matching

    /// Makes a table; of two meanings of one phrase the first stays.
    init(_ entries: [(phrase: String, meaning: Meaning)], matching: Matching) {
        var meanings: [String: Meaning] = [:]
        meanings.reserveCapacity(entries.count)
        for (phrase, meaning) in entries {
            let key = Spelling.joined(matching == .exact ? phrase : phrase.lowercased())
            if !key.isEmpty, meanings[key] == nil { meanings[key] = meaning }
        }
        self.meanings = meanings
        self.matching = matching
        filter = PhraseFilter(meanings.keys)
    }

    /// What a phrase given as a whole means.
    func meaning(of phrase: String) -> Meaning? {
        meanings[Spelling.joined(matching == .exact ? phrase : phrase.lowercased())]
    }

    /// The longest phrase that begins at a token, and the tokens it covers.
    func match(_ words: [String], at start: Int) -> (tokens: Range<Int>, meaning: Meaning)? {
        guard !words[start].isEmpty else { return nil }
        var stretch = PhraseFilter.Stretch()
        var found: (tokens: Range<Int>, meaning: Meaning)?
        for end in start..<words.count {
            for byte in words[end].utf8 {
                stretch.append(byte)
                if filter.ends(stretch) { return found }
            }
            guard filter.mayHold(stretch) else { continue }
            if let meaning = meanings[words[start...end].joined()] { found = (start..<(end + 1), meaning) }
        }
        return found
    }
}
