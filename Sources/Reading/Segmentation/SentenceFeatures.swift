/// What the sentence splitter looks at.
package enum SentenceFeatures {
    /// A place where a sentence may end.
    package struct Candidate: Sendable {
        /// Index of the character after the last one of the sentence that would end.
        package let end: Int
        /// Index of the first character of the sentence that would begin.
        package let next: Int
        let hasLineBreak: Bool
        /// Whether the sentence that would end has a full stop, an exclamation or a question mark at its end, closing marks
        /// aside.
        let followsStop: Bool
        /// Whether a bullet opens the next line.
        package let opensItem: Bool
        /// Whether no mark, line break or bullet suggests an end.
        let isUnmarked: Bool
    }

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

    static let capacity = 64

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
                let isMarked =
                    hasLineBreak || isMark(text.codes[index - 1], text.sorts[index - 1]) || isBullet(text.codes[next])
                if isMarked || text.sorts[next] == .upper || text.sorts[next] == .digit {
                    candidates.append(
                        Candidate(
                            end: index, next: next, hasLineBreak: hasLineBreak,
                            followsStop: hasStop(before: index, in: text),
                            opensItem: hasLineBreak && isItem(next, in: text), isUnmarked: !isMarked))
                }
            } else if index > 2, mayBeginUnspaced(index, in: text) {
                candidates.append(
                    Candidate(
                        end: index, next: index, hasLineBreak: false, followsStop: true, opensItem: false,
                        isUnmarked: false))
            }
        }
        return candidates
    }

    /// Whether a capital or a quotation mark follows a word and its full stop without a space between.
    private static func mayBeginUnspaced(_ index: Int, in text: TextScalars) -> Bool {
        guard text.sorts[index] == .upper || isQuote(text.codes[index]) else { return false }
        let stop = isClosing(text.codes[index - 1]) && text.sorts[index] == .upper ? index - 2 : index - 1
        return stop > 1 && isFullStop(text.codes[stop]) && text.sorts[stop - 1] == .lower
            && text.sorts[stop - 2] == .lower
    }

    private static func hasStop(before end: Int, in text: TextScalars) -> Bool {
        var last = end - 1
        while last > 0, isClosing(text.codes[last]) || text.kind(last) == 39 { last -= 1 }
        return isFullStop(text.codes[last]) || text.codes[last] == 0x2026
    }

    private static func isMark(_ code: UInt32, _ sort: TextScalars.Sort) -> Bool { sort == .other && code != 44 }
    private static func isFullStop(_ code: UInt32) -> Bool { code == 46 || code == 33 || code == 63 }
    private static func isQuote(_ code: UInt32) -> Bool { code == 0x22 || code == 0x201C || code == 0x201D }
    private static func isClosing(_ code: UInt32) -> Bool { code == 0x22 || code == 0x201D || code == 0x29 }
    /// Whether a bullet with a space behind stands at a place; dashes may be no bullets.
    private static func isItem(_ index: Int, in text: TextScalars) -> Bool {
        guard index + 1 < text.count, text.isSpace(index + 1) else { return false }
        switch text.codes[index] {
        case 42, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25A0, 0x25CF: return true
        default: return false
        }
    }

    private static func isDash(_ code: UInt32) -> Bool { code == 45 || code == 0x2013 || code == 0x2014 }
    private static func isBullet(_ code: UInt32) -> Bool {
        switch code {
        case 42, 45, 62, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25A0, 0x25CF, 0x2013, 0x2014: true
        default: false
        }
    }

    /// Adds the features of a candidate to a list.
    package static func collect(
        _ text: TextScalars, candidate: Candidate, state: State, words: KnownWords,
        into features: inout [UInt32]
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
        let isKnown: UInt64 = words.isAbbreviation(word, of: text) ? 1 : 0
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
        let broadTail = text.broadHash(wordEnd..<candidate.end)
        let broadOpening = text.broadHash(candidate.next..<nextStart)
        let isAlone: UInt64 = wordEnd > 0 && text.isSpace(wordEnd - 1) ? 1 : 0
        let beforeMark = isAlone == 1 ? text.kind(skippingSpace(before: wordEnd, in: text) - 1) : 0
        let capitals = state.opensInCapitals(text)
        let isStarter: UInt64 = words.isStarter(next, of: text) ? 1 : 0

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
        add(41, broadTail)
        add(42, broadTail, nextKind)
        add(43, broadTail, broadOpening, nextKind)
        add(44, broadTail, broadOpening, nextKind, state.isQuoting, gap)
        add(45, broadTail, isAlone, beforeMark, capitals, nextKind)
        add(48, broadTail, isAlone, beforeMark, capitals, state.length, nextKind)
        add(49, text.kind(last), broadOpening, capitals, nextKind)
        let isAfterKnown: UInt64 = words.isAbbreviation(before, of: text) ? 1 : 0
        add(70, broadOpening, state.opening(text), gap)
        add(71, mark, isAfterKnown, word.isEmpty ? 0 : text.kind(word.lowerBound), nextKind, isStarter)
        add(73, mark, word.isEmpty ? 0 : text.kind(word.lowerBound), isStarter, state.wordCount)
        add(74, broadTail, state.opening(text), nextKind)
        add(75, hasStop, isStarter, mark, after.isEmpty ? 0 : text.kind(after.lowerBound))
        add(72, abbreviation, isStarter, length, nextKind)
        add(46, mark, abbreviation, isStarter, nextKind)
        add(47, broadTail, isStarter, nextKind, gap)
        guard candidate.isUnmarked else { return }
        let afterKind = after.isEmpty ? 0 : text.kind(after.lowerBound)
        add(50, state.look, state.wordCount)
        add(51, state.look, state.length, isStarter, nextKind)
        add(52, state.look, isStarter, isCapital, nextKind, afterKind)
        add(53, wordHash, nextHash)
        add(54, nextHash, isCapital, afterKind)
        add(55, wordHash, state.length, nextKind)
        add(56, text.kind(last), nextKind, text.kind(candidate.next + 1), afterKind, state.look)
        add(57, capitals, state.length, nextKind, text.kind(candidate.next + 1))
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
