/// A line of a file of rules, cut into words that know where they stand.
struct RuleLine {
    /// A word of the line.
    struct Word {
        let text: String
        /// The column of its first character, from 1.
        let column: Int
    }

    let number: Int
    let words: [Word]
    /// What stands behind the first word.
    let rest: String
    private let file: String

    /// Cuts a line; what stands behind a `#` is a comment.
    init(_ line: Substring, number: Int, file: String) {
        self.number = number
        self.file = file
        let text = line.prefix { $0 != "#" }
        words = text.split(whereSeparator: \.isWhitespace).map {
            Word(text: String($0), column: text.distance(from: text.startIndex, to: $0.startIndex) + 1)
        }
        let end = text.lastIndex { !$0.isWhitespace }
        let start = words.count > 1 ? text.index(text.startIndex, offsetBy: words[1].column - 1) : text.endIndex
        rest = end.map { start <= $0 ? String(text[start...$0]) : "" } ?? ""
    }

    var first: Word? { words.first }

    /// An error at a word of the line.
    func error(_ word: Word, _ problem: String, _ expected: String) -> RuleError {
        RuleError(file: file, line: number, column: word.column, problem: problem, expected: expected)
    }
}
