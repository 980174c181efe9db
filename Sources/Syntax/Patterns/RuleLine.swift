/// A line of a file of rules, cut into words that know where they stand.
struct RuleLine {
    /// A word of the line.
    struct Word {
        let text: String
        /// Where it begins.
        fileprivate let start: Substring.Index
    }

    let number: Int
    let words: [Word]
    private let line: Substring
    private let file: String

    /// Cuts a line; what stands behind a `#` is a comment.
    init(_ line: Substring, number: Int, file: String) {
        self.number = number
        self.file = file
        self.line = Substring(line.utf8.prefix { $0 != UInt8(ascii: "#") })
        words = self.line.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map {
            Word(text: String(Substring($0)), start: $0.startIndex)
        }
    }

    /// What stands behind the first word.
    var rest: String {
        guard words.count > 1, let last = words.last else { return "" }
        return String(line[words[1].start..<line.utf8.index(last.start, offsetBy: last.text.utf8.count)])
    }

    var first: Word? { words.first }

    /// An error at a word of the line.
    func error(_ word: Word, _ problem: String, _ expected: String) -> RuleError {
        let column = line.distance(from: line.startIndex, to: word.start) + 1
        return RuleError(file: file, line: number, column: column, problem: problem, expected: expected)
    }
}
