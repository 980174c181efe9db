/// One line of a page, or several that are one paragraph wrapped by hand.
struct TextLine: Hashable {
    /// Where it stands, without white space at its ends.
    let range: TextRange
    /// Its words with single spaces between them.
    let text: String
    /// Whether a blank line, or nothing, stands before it.
    let opensBlock: Bool
    /// How many words it has.
    let wordCount: Int

    init(range: TextRange, text: String, opensBlock: Bool) {
        self.range = range
        self.text = text
        self.opensBlock = opensBlock
        var count = 0
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            if byte != UInt8(ascii: " "), last == UInt8(ascii: " ") { count += 1 }
            last = byte
        }
        wordCount = count
    }

    /// The words, parted at white space; not kept, since those of a long page would take five times its room.
    var words: [Substring] { text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }

    /// The first word; empty when there is none.
    var firstWord: Substring { Substring(text.utf8.prefix { $0 != UInt8(ascii: " ") }) }

    /// The last word; empty when there is none.
    var lastWord: Substring {
        let start = text.utf8.lastIndex(of: UInt8(ascii: " ")).map { text.utf8.index(after: $0) }
        return text[(start ?? text.startIndex)...]
    }

    /// The text as phrases are compared: lower case, straight quotation marks.
    var folded: String {
        let lower = text.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        return String(
            lower.map { character in
                switch character {
                case "’", "‘": "'"
                case "“", "”": "\""
                default: character
                }
            })
    }

    /// Whether it ends as a sentence ends, quotation marks and brackets aside.
    var endsLikeSentence: Bool { lastMark.map { ".!?…".contains($0) } ?? false }

    /// Whether it ends with a full stop that does not belong to an abbreviation such as "U.S.".
    var endsWithFullStop: Bool {
        guard let mark = lastMark, mark == "." || mark == "…" else { return false }
        let last = lastWord.filter { !Self.closing.contains($0) }
        let isInitialism = last.count >= 4 && last.enumerated().allSatisfy { ($0 % 2 == 1) == ($1 == ".") }
        return !isInitialism
    }

    /// Whether it reads as a paragraph of running text and not as a title, a link or a label.
    var isRunning: Bool {
        let count = wordCount
        if count >= 6, text.hasSuffix(":") { return true }
        return (count >= 5 && endsWithFullStop) || (count >= 8 && endsLikeSentence && text.contains(". ")) || count > 30
    }

    private static let closing: Set<Character> = ["\"", "'", "”", "’", ")", "]", "»"]

    /// The last character that is neither a quotation mark, a bracket nor part of a footnote's number (`[18]`).
    private var lastMark: Character? {
        var rest = text[...]
        while rest.last == "]", let open = rest.lastIndex(of: "["), open > rest.startIndex,
            rest[open...].allSatisfy({ !$0.isLetter })
        {
            rest = rest[..<open]
            while rest.last == " " { rest.removeLast() }
        }
        return rest.last { !Self.closing.contains($0) }
    }
}
