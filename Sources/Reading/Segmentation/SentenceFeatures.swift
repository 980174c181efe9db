/// What the sentence splitter looks at.
package enum SentenceFeatures {
    static let capacity = 64

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
