import Press

/// The part of a sentence that is quoted for an edge: the whole of it, or of a long one what stands around the cue.
struct Excerpt {
    /// A sentence of so many UTF-8 bytes is quoted whole.
    static let limit = 1000
    /// So many of a longer one are quoted at most.
    static let window = 400
    /// A cut is moved so far, in bytes, to fall between words.
    private static let reach = 64

    /// What is quoted, cut between words or, where a word has no end, between characters.
    let range: TextRange
    /// The cue; one longer than the window is cut too.
    let cue: TextRange

    /// Finds the part of a sentence around a cue inside it.
    init(of sentence: TextRange, around cue: TextRange, in text: SourceText) {
        guard sentence.count > Self.limit else {
            range = sentence
            self.cue = cue
            return
        }
        let kept = cue.count <= Self.window ? cue : TextRange(cue.start, cue.start + Self.window)
        let end = min(sentence.end, kept.end + (Self.window - kept.count) / 2)
        let start = max(sentence.start, end - Self.window)
        let widened = min(sentence.end, start + Self.window)
        let first = start == sentence.start ? start : Self.cut(text, from: start, upTo: kept.start)
        // A cue that is cut itself ends between characters too.
        let floor = kept == cue ? kept.end : kept.start
        let last = widened == sentence.end ? widened : Self.cut(text, from: widened, downTo: floor)
        range = TextRange(first, last)
        self.cue = TextRange(kept.start, min(kept.end, range.end))
    }

    /// The first place from an offset on, but not behind another, where a word or at least a character begins.
    private static func cut(_ text: SourceText, from offset: Int, upTo limit: Int) -> Int {
        let words = text.bytes[offset..<min(limit, offset + reach)]
        if let space = words.firstIndex(where: isSpace) { return space + 1 }
        let borders = borders(of: text, from: offset - reach, upTo: min(limit, offset + reach))
        return borders.first { $0 >= offset } ?? limit
    }

    /// The last place down from an offset, but not before another, where a word or at least a character ends.
    private static func cut(_ text: SourceText, from offset: Int, downTo limit: Int) -> Int {
        let words = text.bytes[max(limit, offset - reach)..<offset]
        if let space = words.lastIndex(where: isSpace) { return space }
        let borders = borders(of: text, from: max(limit, offset - reach), upTo: offset + reach)
        return borders.last { $0 <= offset } ?? limit
    }

    /// Where characters begin in a stretch of text, that is, behind the first of them, of which a part may be missing.
    private static func borders(of text: SourceText, from start: Int, upTo end: Int) -> [Int] {
        let stretch = max(0, start)..<min(text.count, end)
        guard let first = stretch.first(where: { isScalar(text.bytes[$0]) }) else { return [] }
        var place = first
        return text[TextRange(first, stretch.upperBound)].map { character in
            place += character.utf8.count
            return place
        }.dropLast()
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    private static func isScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
