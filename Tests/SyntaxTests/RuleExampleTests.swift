import Testing

@testable import Syntax

/// Every rule is found in its own examples, gives what they say, and no earlier rule takes its place.
@Suite struct RuleExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let book: RuleBook
        let rule: Rule
        let example: Rule.Example

        var testDescription: String { "\(rule.name): \(example.text)" }

        static func all() throws -> [Example] {
            try SyntaxReader.books(ExampleTrees.classes()).flatMap { book in
                book.rules.flatMap { rule in rule.examples.map { Example(book: book, rule: rule, example: $0) } }
            }
        }
    }

    @Test(arguments: try Example.all())
    func ruleIsFoundInItsExample(_ item: Example) throws {
        let (clauses, subjects) = (
            try ExampleTrees.graphs("clauses.conllu"), try ExampleTrees.graphs("subjects.conllu")
        )
        let graphs = clauses.merging(subjects) { first, _ in first }
        let graph = try #require(graphs[item.example.text], "the example needs a tree in Cases")
        let enhanced = item.book.enhance(graph)
        // A subject may be found through that of the verb above, a clause where the tree has it.
        let decisions = graph.tokens.indices.compactMap { word in
            [graph, enhanced].compactMap { item.book.decision(at: word, in: $0) }.first { $0.rule == item.rule }
        }
        let decision = try #require(decisions.first, "another rule decides, or none")
        func form(_ word: Int) -> String { graph.tokens[word].form }
        let given = decision.arcs.map { "\($0.label) \(form($0.head)) \(form($0.dependent))" }
        #expect(given == item.example.gives)
        #expect(decision.arcs.allSatisfy(enhanced.added.contains))
        #expect(enhanced.sentence.tree == graph.sentence.tree)
    }

    @Test func namesAreGivenOnce() throws {
        let names = try SyntaxReader.books(ExampleTrees.classes()).flatMap { $0.rules.map(\.name) }
        #expect(Set(names).count == names.count)
    }
}
