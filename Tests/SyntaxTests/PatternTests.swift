import Testing

@testable import Syntax

/// What the relations and tests of patterns find in the tree of "Ghana met Benin and armed Togo".
@Suite struct PatternTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pattern: String
        /// The words of each match, in order.
        let found: [String]

        var testDescription: String { pattern }

        init(_ pattern: String, _ found: String...) {
            self.pattern = pattern
            self.found = found
        }
    }

    static let cases = [
        Case("V tag:VBD", "met", "armed"),
        Case("V tag:VBD !lemma:arm", "met"),
        Case("V lemma:@war", "armed"),
        Case("V is:verb", "met", "armed"),
        Case("V pos:PROPN", "Ghana", "Benin", "Togo"),
        Case("V form:ghana", "Ghana"),
        Case("V label:conj", "armed"),
        Case("V marker:none tag:VBD", "met", "armed"),
        Case("V is:verb | V >obj S", "met Benin", "armed Togo"),
        Case("V is:verb | V >obj|nsubj S", "met Ghana", "met Benin", "armed Togo"),
        Case("V is:verb | V >* S pos:PROPN", "met Ghana", "met Benin", "armed Togo"),
        Case("V is:verb | V >nsubj", "met"),
        Case("V is:verb | V !>nsubj", "armed"),
        Case("V is:verb | V !>obj form:togo", "met"),
        Case("V pos:PROPN | V <obj S", "Benin met", "Togo armed"),
        Case("V pos:PROPN | V <obj: S lemma:arm", "Togo armed"),
        Case("V is:verb | V next S", "met Benin", "armed Togo"),
        Case("V is:verb | V behind S", "met Ghana", "armed and"),
        Case("V is:verb | V <conj S | S before V", "armed met"),
        Case("V is:verb | V <conj S | V before S"),
        Case("V is:verb | V >obj S | V next S", "met Benin", "armed Togo"),
        Case("V lemma:arm | V >>nsubj S", "armed Ghana"),
        Case("V lemma:arm | V >nsubj S"),
        Case("V form:and | V name-before S", "and Benin"),
    ]

    @Test(arguments: cases)
    func patternIsFound(_ item: Case) throws {
        let plain = try #require(ExampleTrees.graphs("subjects.conllu")["Ghana met Benin and armed Togo."])
        let graph = plain.adding([Arc(head: 4, dependent: 0, label: "nsubj")])
        let lines = item.pattern.replacing(" | ", with: "\n")
        let text = "rule a\nexample Ghana met Benin and armed Togo.\n\(lines)\nleave"
        let book = try RuleBook(text, file: "a.rules", classes: ["war": ["arm", "attack"]])
        let found = graph.tokens.indices.flatMap { word in
            PatternMatcher(rule: book.rules[0], graph: graph).matches(at: word)
        }
        #expect(found.map { $0.map { graph.tokens[$0].form }.joined(separator: " ") } == item.found)
    }

    @Test func firstRuleDecides() throws {
        let graph = try #require(ExampleTrees.graphs("subjects.conllu")["Ghana met Benin and armed Togo."])
        let text = """
            rule left alone
            example A.
            V lemma:arm
            leave
            rule shared
            example A.
            V is:verb
            V >obj S
            add obl V S
            """
        let book = try RuleBook(text, file: "a.rules")
        #expect(book.enhance(graph).added == [Arc(head: 1, dependent: 2, label: "obl")])
    }
}
