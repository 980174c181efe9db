import Linguistics
import Syntax

/// What one asks of a sentence's tree: who is whose subject, which preposition stands before a noun.
///
/// Labels are those of Universal Dependencies v2; a base label is the part before the colon.
/// A class because every reader of the sentence holds it; nothing in it changes after it is made.
final class Grammar: Sendable {
    /// The words in lower case, as titles and phrases are looked up.
    let lowered: [String]
    /// The words without diacritics.
    let spelled: [String]
    /// The words as names are looked up: without diacritics, those in capitals as a name is usually written.
    let printed: [String]
    /// The classes of words.
    let words: WordClasses
    /// The nominals that a contrast keeps out of what is told: Mali in `Chad, not Mali, armed Niger`.
    let excluded: Set<Int>
    /// The sentence's tree and what it leaves out.
    let graph: SentenceGraph
    /// The sentence.
    let sentence: Sentence
    /// The tokens of the sentence.
    let tokens: [Token]
    private let wordMemberships: [WordClasses.Membership]
    private let lemmaMemberships: [WordClasses.Membership]
    private let verbs: [Bool]

    /// Prepares a sentence.
    init(_ graph: SentenceGraph, words: WordClasses) {
        self.graph = graph
        self.words = words
        sentence = graph.sentence
        tokens = sentence.tokens
        let plain = tokens.map { Spelling.plain($0.form) }
        lowered = plain.map { $0.lowercased() }
        spelled = plain
        wordMemberships = lowered.map(words.membership)
        lemmaMemberships = tokens.indices.map { words.membership(of: graph.lemma($0)) }
        verbs = tokens.indices.map(graph.isVerb)
        printed = plain.map(Spelling.uncapitalised)
        excluded =
            ContrastFinder(
                graph.sentence, lowered: lowered, bases: graph.tokens.indices.map(graph.base), words: words
            ).excluded
    }

    /// Whether a word as it stands, in lower case, is in a class.
    func word(_ token: Int, isIn class: WordClass) -> Bool { words.has(`class`, wordMemberships[token]) }

    /// Whether the dictionary form of a word is in a class.
    func lemma(_ token: Int, isIn class: WordClass) -> Bool { words.has(`class`, lemmaMemberships[token]) }

    /// The label without its subtype.
    func base(_ token: Int) -> String { graph.base(token) }

    /// The label with its subtype.
    func label(_ token: Int) -> String { graph.label(token) }

    /// The head of a token.
    func head(_ token: Int) -> Int? { graph.head(token) }

    /// The lower-case dictionary form.
    func lemma(_ token: Int) -> String { graph.lemma(token) }

    /// The dictionary forms a token may have: its lemma, and, for a verb not tagged as one, what its ending may hide.
    func lemmas(_ token: Int) -> [String] { graph.lemmaCandidates(token) }

    /// The dependents of a token, in order.
    func children(_ token: Int) -> [Int] { graph.children(token) }

    /// The dependents with one of some base labels, in order.
    func children(_ token: Int, _ labels: String...) -> [Int] {
        graph.children(token).filter { labels.contains(graph.base($0)) }
    }

    /// Who carries out a verb that has no subject of its own, as far as the sentence tells.
    func understoodSubjects(of verb: Int) -> [Int] { graph.added(verb, "nsubj") }

    /// Whether the subject of a verb is a name that the tree takes for the object of a preposition before it.
    func hasObliqueSubject(_ verb: Int) -> Bool {
        graph.added.contains { $0.head == verb && $0.label == "nsubj:obl" }
    }

    /// The distance from the root.
    func depth(_ token: Int) -> Int { graph.depth(token) }

    /// Whether a token hangs, directly or not, on another.
    func isBelow(_ token: Int, _ other: Int) -> Bool { graph.isBelow(token, other) }

    /// The highest token of a range, the one by which the range hangs on the rest.
    func top(of range: Range<Int>) -> Int { graph.top(of: range) }

    /// Whether a token heads a clause as a verb, whatever the tagger takes it for.
    func isVerb(_ token: Int) -> Bool { verbs[token] }

    /// Whether a token is a verb in -ing, whatever the tagger takes it for.
    func isGerund(_ token: Int) -> Bool { graph.isGerund(token) }

    /// Whether a token is a noun, name, pronoun or number.
    func isNominal(_ token: Int) -> Bool { graph.isNominal(token) }

    /// The preposition before a nominal or the marker before a clause, lower case.
    func preposition(_ token: Int) -> String? { graph.preposition(token) }

    /// Whether a token is a relative pronoun standing for the noun its clause hangs on.
    func isRelativePronoun(_ token: Int) -> Bool { graph.isRelativePronoun(token) }

    /// Whether a verb stands in the passive.
    func isPassive(_ verb: Int) -> Bool { graph.isPassive(verb) }

    /// The doer that a hyphen ties before a participle: `Iran` in `Iran-backed fighters`.
    func agentCompounded(with verb: Int) -> Int? { graph.agentCompounded(with: verb) }

    /// A nominal and those coordinated with it, in order, without those whom a contrast excludes.
    func conjuncts(_ token: Int) -> [Int] {
        (excluded.contains(token) ? [] : [token]) + children(token, "conj").flatMap { conjuncts($0) }
    }

    /// The way through the tree from one token to another.
    func path(from start: Int, to end: Int) -> String { graph.path(from: start, to: end) }
}
