extension SentenceFeatures {
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
        package let isUnmarked: Bool
        /// Whether only a bracket that closes suggests an end, with no full stop in it and no line break behind.
        let isBehindBracket: Bool
    }

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
                    hasLineBreak = hasLineBreak || text.isLineBreak(next)
                    next += 1
                }
                guard next < text.count else { break }
                let isMarked =
                    hasLineBreak || isMark(text.codes[index - 1], text.sorts[index - 1]) || isBullet(text.codes[next])
                if isMarked || text.sorts[next] == .upper || text.sorts[next] == .digit {
                    let followsStop = hasStop(before: index, in: text)
                    candidates.append(
                        Candidate(
                            end: index, next: next, hasLineBreak: hasLineBreak, followsStop: followsStop,
                            opensItem: hasLineBreak && isItem(next, in: text), isUnmarked: !isMarked,
                            isBehindBracket: text.codes[index - 1] == 0x29 && !followsStop && !hasLineBreak))
                }
            } else if index > 2, mayBeginUnspaced(index, in: text) {
                candidates.append(
                    Candidate(
                        end: index, next: index, hasLineBreak: false, followsStop: true, opensItem: false,
                        isUnmarked: false, isBehindBracket: false))
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

    static func isDash(_ code: UInt32) -> Bool { code == 45 || code == 0x2013 || code == 0x2014 }
    private static func isBullet(_ code: UInt32) -> Bool {
        switch code {
        case 42, 45, 62, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25A0, 0x25CF, 0x2013, 0x2014: true
        default: false
        }
    }
}
