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
    /// For the first two bytes of a phrase, as a number, the length of the longest phrase that begins with them.
    private let longest: [UInt16]
    private let matching: Matching

    /// Makes a table; of two meanings of one phrase the first stays.
    init(_ entries: [(phrase: String, meaning: Meaning)], matching: Matching) {
        var meanings: [String: Meaning] = [:]
        var longest = [UInt16](repeating: 0, count: 1 << 16)
        meanings.reserveCapacity(entries.count)
        for (phrase, meaning) in entries {
            let spelled = matching == .exact ? phrase : phrase.lowercased()
            let key = Spelling.joined(spelled)
            guard !key.isEmpty else { continue }
            if meanings[key] == nil { meanings[key] = meaning }
            let beginning = Self.beginning(of: [key])
            // Behind a phrase of one byte anything may follow in a text.
            for place in beginning...(key.utf8.count == 1 ? beginning | 0xFF : beginning) {
                longest[place] = max(longest[place], UInt16(clamping: key.utf8.count))
            }
        }
        self.meanings = meanings
        self.longest = longest
        self.matching = matching
    }

    /// The first two bytes of words written without spaces, as a number; the second is 0 where there is but one.
    private static func beginning(of words: ArraySlice<String>) -> Int {
        var first: UInt8?
        for word in words {
            for byte in word.utf8 {
                if let first { return Int(first) << 8 | Int(byte) }
                first = byte
            }
        }
        return Int(first ?? 0) << 8
    }

    /// What a phrase given as a whole means.
    func meaning(of phrase: String) -> Meaning? {
        meanings[Spelling.joined(matching == .exact ? phrase : phrase.lowercased())]
    }

    /// The longest phrase that begins at a token, and the tokens it covers.
    func match(_ words: [String], at start: Int) -> (tokens: Range<Int>, meaning: Meaning)? {
        guard !words[start].isEmpty else { return nil }
        let longest = Int(longest[Self.beginning(of: words[start...])])
        guard longest > 0 else { return nil }
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
