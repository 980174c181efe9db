/// A rule as its lines come in.
struct RuleDraft {
    let name: String
    let line: RuleLine
    /// The names of the words, the anchor's first.
    var names: [String] = []
    var anchor: [WordTest] = []
    var constraints: [Rule.Constraint] = []
    var examples: [(text: String, gives: [String])] = []
    private var outcome: Rule.Outcome?

    init(name: String, line: RuleLine) {
        self.name = name
        self.line = line
    }

    /// Whether a word of the file names a word of the pattern.
    static func isName(_ text: String) -> Bool {
        text.allSatisfy { $0.isUppercase && $0.isASCII || $0.isNumber } && text.first?.isUppercase == true
    }

    /// The number of a word that is known.
    func known(_ word: RuleLine.Word, of line: RuleLine) throws(RuleError) -> Int {
        guard let number = names.firstIndex(of: word.text) else {
            let expected = names.isEmpty ? "a pattern before it" : "one of \(names.joined(separator: ", "))"
            throw line.error(word, "no word of the pattern is called `\(word.text)`", expected)
        }
        return number
    }

    /// Names a new word and gives its number.
    @discardableResult
    mutating func name(_ word: RuleLine.Word, of line: RuleLine) throws(RuleError) -> Int {
        guard Self.isName(word.text) else {
            throw line.error(word, "`\(word.text)` is no name", "a name of capitals, such as V")
        }
        names.append(word.text)
        return names.count - 1
    }

    /// Takes what the rule does.
    mutating func decide(
        _ outcome: Rule.Outcome, at word: RuleLine.Word, of line: RuleLine
    ) throws(RuleError) {
        guard self.outcome == nil else { throw line.error(word, "the rule does two things", "one `add` or `leave`") }
        self.outcome = outcome
    }

    /// The rule, when all its lines have come.
    func finished() throws(RuleError) -> Rule {
        guard let word = line.first else { preconditionFailure("a rule begins with a word") }
        guard let outcome else { throw line.error(word, "the rule does nothing", "`add` or `leave` at its end") }
        guard !examples.isEmpty else { throw line.error(word, "the rule has no example", "example SENTENCE") }
        return Rule(
            name: name, line: line.number, examples: examples.map { Rule.Example(text: $0.text, gives: $0.gives) },
            anchor: anchor, constraints: constraints, outcome: outcome)
    }
}
