/// What the sentence splitter looks at.
package enum SentenceFeatures {
    /// A place where a sentence may end.
    package struct Candidate: Sendable {
        /// Index of the character after the last one of the sentence that would end.
        package let end: Int
        /// Index of the first character of the sentence that would begin.
        package let next: Int
        let hasLineBreak: Bool
    }

    /// What is known of the sentence so far.
    package struct State: Sendable {
        /// Index of its first character.
        package let start: Int
        private var position: Int
        private var words = 0
        private var quotes = 0
        private var depth = 0

        /// Nothing has been read of the sentence that begins here.
        package init(start: Int) {
            self.start = start
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
                position += 1
            }
        }

        var isQuoting: UInt64 { UInt64(quotes & 1) }
        var isInBrackets: UInt64 { depth > 0 ? 1 : 0 }
        var length: UInt64 { words < 1 ? 0 : words < 3 ? 1 : words < 8 ? 2 : words < 30 ? 3 : 4 }
    }

    static let capacity = 48

    /// The places where a sentence may end, in order, but for the end of the text.
    package static func candidates(of text: TextScalars) -> [Candidate] {
        var candidates: [Candidate] = []
        var index = 1
        while index < text.count {
            defer { index += 1 }
            if text.isSpace(index), !text.isSpace(index - 1) {
                var next = index
                var hasLineBreak = false
                while next < text.count, text.isSpace(next) {
                    hasLineBreak = hasLineBreak || text.codes[next] == 10 || text.codes[next] == 0x2028
                    next += 1
                }
                guard next < text.count else { break }
                if hasLineBreak || isMark(text.codes[index - 1], text.sorts[index - 1]) || isBullet(text.codes[next]) {
                    candidates.append(Candidate(end: index, next: next, hasLineBreak: hasLineBreak))
                }
            } else if text.sorts[index] == .upper || isQuote(text.codes[index]), isFullStop(text.codes[index - 1]),
                index > 2, text.sorts[index - 2] == .lower, text.sorts[index - 3] == .lower
            {
                candidates.append(Candidate(end: index, next: index, hasLineBreak: false))
            }
        }
        return candidates
    }

    private static func isMark(_ code: UInt32, _ sort: TextScalars.Sort) -> Bool { sort == .other && code != 44 }
    private static func isFullStop(_ code: UInt32) -> Bool { code == 46 || code == 33 || code == 63 }
    private static func isQuote(_ code: UInt32) -> Bool { code == 0x22 || code == 0x201C || code == 0x201D }
    private static func isBullet(_ code: UInt32) -> Bool {
        switch code {
        case 42, 45, 62, 0xB7, 0x2022, 0x25AA, 0x25A0, 0x25CF, 0x2013, 0x2014: true
        default: false
        }
    }

    /// Adds the features of a candidate to a list.
    package static func collect(
        _ text: TextScalars, candidate: Candidate, state: State, abbreviations: AbbreviationList,
        into features: inout [UInt16]
    ) {
        let last = candidate.end - 1
        var wordEnd = candidate.end
        while wordEnd > state.start, !text.isAlphanumeric(wordEnd - 1), !text.isSpace(wordEnd - 1) { wordEnd -= 1 }
        let word = run(endingAt: wordEnd, in: text, from: state.start)
        var nextStart = candidate.next
        while nextStart < text.count, !text.isAlphanumeric(nextStart), !text.isSpace(nextStart) { nextStart += 1 }
        let next = run(startingAt: nextStart, in: text)
        let mark = wordEnd < candidate.end ? text.kind(wordEnd) : 1
        let tail = (wordEnd..<min(wordEnd + 4, candidate.end)).reduce(FeatureHash(3)) { $0.adding(text.kind($1)) }.value
        let opening = (candidate.next..<min(candidate.next + 3, nextStart)).reduce(FeatureHash(4)) {
            $0.adding(text.kind($1))
        }.value
        let wordHash = text.hash(word)
        let nextHash = text.hash(next)
        let nextKind = text.kind(nextStart)
        let isKnown: UInt64 = abbreviations.contains(word, of: text) ? 1 : 0
        let isInitial: UInt64 = word.count == 1 && text.sorts[word.lowerBound] == .upper ? 1 : 0
        let hasStop: UInt64 = word.contains { text.codes[$0] == 46 } ? 1 : 0
        let abbreviation = isKnown | isInitial << 1 | hasStop << 2
        let isCapital: UInt64 = word.isEmpty ? 2 : text.sorts[word.lowerBound] == .upper ? 1 : 0
        let gap: UInt64 =
            candidate.hasLineBreak
            ? 2 : candidate.next == candidate.end ? 3 : candidate.next > candidate.end + 1 ? 1 : 0
        let before = run(endingAt: skippingSpace(before: word.lowerBound, in: text), in: text, from: state.start)
        let after = run(startingAt: skippingSpace(after: next.upperBound, in: text), in: text)
        let length = UInt64(min(word.count, 6))

        func add(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            features.append(hash.place)
        }
        add(10)
        add(11, mark)
        add(12, tail)
        add(13, tail, nextKind)
        add(14, tail, opening)
        add(15, tail, opening, nextKind)
        add(16, mark, wordHash)
        add(17, tail, nextHash)
        add(18, mark, abbreviation)
        add(19, mark, abbreviation, nextKind)
        add(20, mark, abbreviation, nextHash)
        add(21, tail, abbreviation, opening, nextKind)
        add(22, mark, wordHash, nextKind)
        add(23, mark, length, isCapital, nextKind)
        add(24, gap)
        add(25, gap, tail)
        add(26, gap, tail, nextKind)
        add(27, gap, opening, nextKind)
        add(28, state.isQuoting, tail)
        add(29, state.isQuoting, tail, opening, nextKind)
        add(30, state.isInBrackets, tail, nextKind)
        add(31, state.length, mark, nextKind)
        add(32, state.length, gap, tail)
        add(33, text.kind(last), text.kind(last - 1), text.kind(last - 2), text.kind(last - 3))
        add(34, text.kind(candidate.next), text.kind(candidate.next + 1), text.kind(candidate.next + 2))
        add(
            35, text.kind(last), text.kind(last - 1), text.kind(last - 2), text.kind(candidate.next),
            text.kind(candidate.next + 1))
        add(36, mark, text.hash(before), isInitial)
        add(37, mark, abbreviation, before.isEmpty ? 0 : text.kind(before.lowerBound), nextKind)
        add(38, mark, nextHash, after.isEmpty ? 0 : text.kind(after.lowerBound))
        add(39, mark, abbreviation, nextKind, after.isEmpty ? 0 : text.kind(after.lowerBound), state.length)
        add(40, state.length, isInitial, hasStop, nextKind)
    }

    /// The letters and digits before a place, with full stops and apostrophes between them.
    private static func run(endingAt end: Int, in text: TextScalars, from limit: Int) -> Range<Int> {
        var start = end
        while start > limit {
            let isInside = text.codes[start - 1] == 46 && start < end && text.isAlphanumeric(start - 2)
            guard text.isAlphanumeric(start - 1) || isInside else { break }
            start -= 1
        }
        return start..<end
    }

    private static func run(startingAt start: Int, in text: TextScalars) -> Range<Int> {
        var end = start
        while end < text.count, text.isAlphanumeric(end) { end += 1 }
        return min(start, end)..<end
    }

    private static func skippingSpace(before index: Int, in text: TextScalars) -> Int {
        var index = index
        while index > 0, text.isSpace(index - 1) { index -= 1 }
        return index
    }

    private static func skippingSpace(after index: Int, in text: TextScalars) -> Int {
        var index = index
        while index < text.count, text.isSpace(index) { index += 1 }
        return index
    }
}
