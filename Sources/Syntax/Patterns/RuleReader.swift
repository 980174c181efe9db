/// Reads rules from text.
///
///     rule the subject of an infinitive
///       example Chad agreed to attack Niger.
///       gives nsubj attack Chad
///       V label:xcomp !is:passive
///       V <xcomp G
///       G >nsubj S pos:PROPN,NOUN
///       V !>nsubj
///       add nsubj V S
///
/// A word has a name of capitals. The first line of a pattern tests the anchor, by which rules are looked up. Others test a
/// known word, or tie a word to a known one: `>label` to a dependent in the tree, `>>label` in the tree or by an added arc,
/// `<label` to the head, `next` to the word right behind, `behind` to the word right before, `before` to one that is known
/// and stands later, `name-before` to the head of the name that ends right before; with `!` in front none may be there.
/// Labels and values are separated by `|` and `,`; `@punishing` stands for the words of a class, which the program gives
/// or a line `class punishing ban fine sanction` lists. `#` begins a comment.
struct RuleReader {
    private let file: String
    private let classes: [String: Set<String>]

    /// Will read a file of rules that may name some classes of words.
    init(file: String, classes: [String: Set<String>]) {
        self.file = file
        self.classes = classes
    }

    /// The rules of a text, in order.
    func rules(in text: String) throws(RuleError) -> [Rule] {
        try RuleReader(file: file, classes: classes.merging(ownClasses(of: text)) { $0.union($1) }).list(of: text)
    }

    /// The classes that the file itself lists: `class punishing ban fine sanction`.
    private func ownClasses(of text: String) throws(RuleError) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = RuleLine(line, number: number + 1, file: file)
            guard let first = words.first, first.text == "class" else { continue }
            guard words.words.count > 2 else { throw words.error(first, "the class has no words", "class NAME WORD") }
            found[words.words[1].text, default: []].formUnion(words.words.dropFirst(2).map(\.text))
        }
        return found
    }

    private func list(of text: String) throws(RuleError) -> [Rule] {
        var rules: [Rule] = []
        var draft: RuleDraft?
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = RuleLine(line, number: number + 1, file: file)
            guard let first = words.first, first.text != "class" else { continue }
            if first.text == "rule" {
                if let draft { rules.append(try draft.finished()) }
                guard words.rest.isEmpty == false else { throw words.error(first, "the rule has no name", "rule NAME") }
                draft = RuleDraft(name: words.rest, line: words)
                continue
            }
            guard var current = draft else { throw words.error(first, "this belongs to no rule", "rule NAME") }
            try read(words, first, into: &current)
            draft = current
        }
        if let draft { rules.append(try draft.finished()) }
        return rules
    }

    private func read(
        _ line: RuleLine, _ first: RuleLine.Word, into draft: inout RuleDraft
    ) throws(RuleError) {
        switch first.text {
        case "example": draft.examples.append((line.rest, []))
        case "gives":
            guard let last = draft.examples.indices.last else {
                throw line.error(first, "there is no example", "example SENTENCE before it")
            }
            draft.examples[last].gives.append(line.rest)
        case "leave": try draft.decide(.leave, at: first, of: line)
        case "add":
            guard line.words.count == 4 else {
                throw line.error(first, "this is no arc", "add LABEL HEAD DEPENDENT")
            }
            let (head, dependent) = (
                try draft.known(line.words[2], of: line), try draft.known(line.words[3], of: line)
            )
            try draft.decide(.add(label: line.words[1].text, head: head, dependent: dependent), at: first, of: line)
        default: try pattern(line, first, into: &draft)
        }
    }

    private func pattern(
        _ line: RuleLine, _ first: RuleLine.Word, into draft: inout RuleDraft
    ) throws(RuleError) {
        let rest = Array(line.words.dropFirst())
        if draft.names.isEmpty {
            try draft.name(first, of: line)
            draft.anchor = try tests(rest, of: line)
            return
        }
        let word = try draft.known(first, of: line)
        guard let operation = rest.first, let (relation, isAbsent) = try relation(operation, of: line) else {
            draft.constraints.append(
                Rule.Constraint(
                    word: word, relation: nil, other: nil, isAbsent: false, tests: try tests(rest, of: line)))
            return
        }
        var tail = Array(rest.dropFirst())
        var other: Int?
        if let name = tail.first, RuleDraft.isName(name.text) {
            tail.removeFirst()
            if isAbsent || relation == .before {
                other = try draft.known(name, of: line)
            } else {
                other = draft.names.firstIndex(of: name.text)
                if other == nil { other = try draft.name(name, of: line) }
            }
        }
        if relation == .before, other == nil {
            throw line.error(operation, "`before` needs two words", "the name of a known word behind it")
        }
        draft.constraints.append(
            Rule.Constraint(
                word: word, relation: relation, other: other, isAbsent: isAbsent, tests: try tests(tail, of: line)))
    }

    /// A relation and whether it must not be there; nothing where the text is a test.
    private func relation(
        _ word: RuleLine.Word, of line: RuleLine
    ) throws(RuleError) -> (Rule.Relation, isAbsent: Bool)? {
        let isAbsent = word.text.hasPrefix("!")
        let text = isAbsent ? word.text.dropFirst() : Substring(word.text)
        func labels(_ count: Int) throws(RuleError) -> LabelSet {
            let names = text.dropFirst(count).split(separator: "|")
            guard !names.isEmpty else { throw line.error(word, "the label is missing", "a label, or * for any") }
            return LabelSet(Set(names.map(String.init)))
        }
        switch text {
        case "next": return (.next, isAbsent)
        case "behind": return (.behind, isAbsent)
        case "before": return (.before, isAbsent)
        case "name-before": return (.nameBefore, isAbsent)
        case let text where text.hasPrefix(">>"): return (.above(try labels(2), isEnhanced: true), isAbsent)
        case let text where text.hasPrefix(">"): return (.above(try labels(1), isEnhanced: false), isAbsent)
        case let text where text.hasPrefix("<"): return (.below(try labels(1)), isAbsent)
        default: return nil
        }
    }

    private func tests(_ words: [RuleLine.Word], of line: RuleLine) throws(RuleError) -> [WordTest] {
        var tests: [WordTest] = []
        for word in words { tests.append(try test(word, of: line)) }
        return tests
    }

    private func test(_ word: RuleLine.Word, of line: RuleLine) throws(RuleError) -> WordTest {
        let isNegated = word.text.hasPrefix("!")
        let parts = word.text.dropFirst(isNegated ? 1 : 0).split(separator: ":", maxSplits: 1).map(String.init)
        let known = WordTest.Property.allCases.map(\.rawValue).joined(separator: ", ")
        guard let property = parts.first.flatMap(WordTest.Property.init) else {
            throw line.error(word, "`\(word.text)` is neither a test nor a relation", "one of \(known), or <, >, next")
        }
        guard parts.count == 2 else { throw line.error(word, "the test has no value", "\(parts[0]):VALUE") }
        var values: Set<String> = []
        for value in parts[1].split(separator: ",").map(String.init) {
            guard value.hasPrefix("@") else {
                if property == .trait, Trait(rawValue: value) == nil {
                    let traits = Trait.allCases.map(\.rawValue).joined(separator: ", ")
                    throw line.error(word, "nothing is known of `\(value)`", "one of \(traits)")
                }
                values.insert(value)
                continue
            }
            guard let members = classes[String(value.dropFirst())] else {
                let names = classes.keys.sorted().joined(separator: ", ")
                throw line.error(word, "there is no class `\(value.dropFirst())`", "one of \(names)")
            }
            values.formUnion(members)
        }
        return WordTest(property: property, values: values, isNegated: isNegated)
    }
}
