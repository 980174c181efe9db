extension SentenceFeatures {
    /// What is known of the sentence so far.
    package struct State: Sendable {
        /// Index of its first character.
        package let start: Int
        /// Whether the sentence before ended without a mark.
        private let followsUnmarked: Bool
        private var position: Int
        private var words = 0
        private var smallWords = 0
        private var quotes = 0
        private var depth = 0

        /// Nothing has been read of the first sentence.
        package init() { self.init(start: 0, followsUnmarked: false) }

        /// Nothing has been read of the sentence that begins behind a place.
        package init(after candidate: Candidate) {
            self.init(start: candidate.next, followsUnmarked: candidate.isUnmarked)
        }

        private init(start: Int, followsUnmarked: Bool) {
            self.start = start
            self.followsUnmarked = followsUnmarked
            position = start
        }

        /// Reads on to a place.
        package mutating func advance(to end: Int, in text: TextScalars) {
            while position < end {
                switch text.codes[position] {
                case 0x22, 0x201C, 0x201D: quotes += 1
                case 0x28, 0x5B: depth += 1
                case 0x29, 0x5D: depth = max(depth - 1, 0)
                case 0x20: words += 1
                default: break
                }
                if text.sorts[position] == .lower, position == start || text.isSpace(position - 1) { smallWords += 1 }
                position += 1
            }
        }

        var isQuoting: UInt64 { UInt64(quotes & 1) }
        var isInBrackets: UInt64 { depth > 0 ? 1 : 0 }
        var length: UInt64 { words < 1 ? 0 : words < 3 ? 1 : words < 8 ? 2 : words < 30 ? 3 : 4 }
        /// How many words in small letters there were, up to three, and whether the sentence before had no end.
        var look: UInt64 { UInt64(min(smallWords, 3)) << 1 | (followsUnmarked ? 1 : 0) }
        var wordCount: UInt64 { UInt64(min(words, 6)) }

        /// Whether a candidate is followed by the next item of the list whose item the sentence is, both with a dash.
        func isListed(before candidate: Candidate, in text: TextScalars) -> Bool {
            candidate.hasLineBreak && SentenceFeatures.isDash(text.codes[candidate.next])
                && text.codes[start] == text.codes[candidate.next] && text.isSpace(start + 1)
        }

        /// The marks with which the sentence begins.
        func opening(_ text: TextScalars) -> UInt64 {
            var end = start
            while end < text.count, !text.isAlphanumeric(end), !text.isSpace(end) { end += 1 }
            return text.broadHash(start..<end)
        }

        /// Whether the sentence begins with a word in capitals, as a dateline does.
        func opensInCapitals(_ text: TextScalars) -> UInt64 {
            var end = start
            while end < text.count, text.sorts[end] == .upper { end += 1 }
            return end - start > 1 && (end == text.count || !text.isAlphanumeric(end)) ? 1 : 0
        }
    }
}
