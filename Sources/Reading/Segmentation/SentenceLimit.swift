import Press

/// How long a sentence may be, and where a longer one is cut.
///
/// Prose has no such sentences: the longest of the treebanks have 160 words. A table or a list without full stops has
/// them, and all that is asked of a sentence takes longer than in proportion to its length. What is too long is cut, as
/// late as may be in the second half of what is allowed, behind the first of these that stands there: the end of a line;
/// a semicolon; a comma or dash before a conjunction; any comma or dash; a word with white space behind it; any word.
/// Every piece is read as a sentence by itself. No word is too long for a piece, since the tokenizer looks at a run
/// without white space only so far, see `Tokenizer.longestRun`.
package struct SentenceLimit: Sendable {
    /// How many words a sentence may have.
    package let words: Int
    /// How many characters (Unicode scalars) a sentence may have.
    package let characters: Int

    /// The limit that the reader keeps.
    package static let standard = SentenceLimit(words: 200, characters: 2000)

    /// Makes a limit; both numbers must be above 1.
    package init(words: Int, characters: Int) {
        precondition(words > 1 && characters > 1, "a sentence may have two words")
        self.words = words
        self.characters = characters
    }

    /// Where the pieces of a sentence end.
    ///
    /// - Parameters:
    ///   - words: The sentence's words as ranges of characters, in order.
    ///   - text: What they stand in.
    /// - Returns: For each piece how many words there are up to its end, the last being the number of all.
    package func ends(of words: [Range<Int>], in text: TextScalars) -> [Int] {
        var ends: [Int] = []
        var start = 0
        while let full = firstEnd(from: start, words) {
            let end = bestEnd(from: start, to: full, words, text)
            ends.append(end)
            start = end
        }
        return ends + [words.count]
    }

    /// The longest piece from a word on that keeps the limit; nothing when all the rest does.
    private func firstEnd(from start: Int, _ words: [Range<Int>]) -> Int? {
        guard let last = words.last else { return nil }
        if words.count - start <= self.words, last.upperBound - words[start].lowerBound <= characters { return nil }
        var end = start
        while end < words.count {
            let isTooLong =
                end - start >= self.words || words[end].upperBound - words[start].lowerBound > characters
            if isTooLong {
                // A word too long by itself is a piece; where it is the last there is nothing to cut.
                let cut = max(end, start + 1)
                return cut < words.count ? cut : nil
            }
            end += 1
        }
        return nil
    }

    /// The last of the best places to cut between the middle of a piece and its end.
    private func bestEnd(from start: Int, to full: Int, _ words: [Range<Int>], _ text: TextScalars) -> Int {
        let middle = start + max(1, (full - start) / 2)
        return (middle...full).max { (rank(of: $0, words, text), $0) < (rank(of: $1, words, text), $1) } ?? full
    }

    /// How good a place before a word is to cut.
    private func rank(of place: Int, _ words: [Range<Int>], _ text: TextScalars) -> Int {
        let (left, right) = (words[place - 1], words[place])
        let gap = left.upperBound..<right.lowerBound
        if gap.isEmpty { return 0 }
        if gap.contains(where: { text.isLineBreak($0) }) { return 5 }
        if left.count == 1, text.codes[left.lowerBound] == 0x3B { return 4 }
        if left.count == 1, Self.parts(text.codes[left.lowerBound]) {
            return Self.conjunctions.contains(text.string(right)) ? 3 : 2
        }
        return 1
    }

    /// Whether a character is a comma or a dash.
    private static func parts(_ code: UInt32) -> Bool { code == 0x2C || SentenceFeatures.isDash(code) }

    private static let conjunctions: Set<String> = ["and", "but", "or", "nor", "so", "yet", "while"]
}
