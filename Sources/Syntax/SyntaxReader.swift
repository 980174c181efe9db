public import Linguistics

/// Reads sentences as graphs: their trees and what the rules of this room add.
public struct SyntaxReader: Sendable {
    private let forms: VerbForms
    private let books: [RuleBook]

    /// Reads the rules that ship with the room.
    ///
    /// - Parameters:
    ///   - forms: What forms of verbs may come from.
    ///   - classes: The words of the classes that the rules name.
    /// - Throws: `RuleError` when a rule is wrong or a class is missing.
    public init(forms: VerbForms = VerbForms(), classes: [String: Set<String>]) throws(RuleError) {
        self.forms = forms
        books = try Self.books(classes)
    }

    /// The rules of all files, in the order in which they are applied: clauses first, so that subjects are looked for where
    /// a clause belongs.
    package static func books(_ classes: [String: Set<String>]) throws(RuleError) -> [RuleBook] {
        [
            try RuleBook(
                String(decoding: PackageResources.clauses_rules, as: UTF8.self), file: "clauses.rules",
                classes: classes),
            try RuleBook(
                String(decoding: PackageResources.subjects_rules, as: UTF8.self), file: "subjects.rules",
                classes: classes),
        ]
    }

    /// The graph of a sentence whose added arcs are known from an earlier reading.
    public func read(_ sentence: Sentence, adding arcs: [Arc]) -> SentenceGraph {
        SentenceGraph(sentence, forms: forms).adding(arcs)
    }

    /// The graph of a sentence.
    public func read(_ sentence: Sentence) -> SentenceGraph {
        books.reduce(SentenceGraph(sentence, forms: forms)) { $1.enhance($0) }
    }
}
