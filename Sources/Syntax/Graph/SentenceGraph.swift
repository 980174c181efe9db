public import Linguistics

/// One sentence as a graph: its tree, as the parser or a person drew it, and arcs that trees leave out.
///
/// Labels are those of Universal Dependencies v2; a base label is the part before the colon. The tree of the sentence is
/// never changed; what it leaves out, such as the subject of an infinitive, is an arc of its own, as in Enhanced Universal
/// Dependencies. An added arc of a clause governs it in place of the tree's: `head`, `label` and `children` follow it.
///
/// A class because it is handed round whole; nothing in it changes after it is made.
public final class SentenceGraph: Sendable {
    /// The sentence.
    public let sentence: Sentence
    /// The arcs that the tree leaves out, in the order in which they were found.
    public let added: [Arc]
    /// The tree with the added arcs of clauses in place of its own.
    @usableFromInline let governing: DependencyTree
    @usableFromInline let bases: [String]
    @usableFromInline let lemmas: [String]
    private let forms: VerbForms

    /// The graph of a sentence's tree, without added arcs.
    public init(_ sentence: Sentence, forms: VerbForms = VerbForms()) {
        self.sentence = sentence
        self.forms = forms
        added = []
        governing = sentence.tree
        lemmas = sentence.tokens.map(forms.lemma)
        bases = sentence.tree.dependencies.map(\.base)
    }

    private init(_ graph: SentenceGraph, added: [Arc], governing: DependencyTree) {
        sentence = graph.sentence
        forms = graph.forms
        lemmas = graph.lemmas
        self.added = added
        self.governing = governing
        bases = governing.dependencies.map(\.base)
    }

    /// The labels of clauses, their markers and what stands beside a name, of which a word has one at most.
    private static let governing: Set<String> = [
        "ccomp", "xcomp", "acl", "advcl", "conj", "parataxis", "appos", "mark",
    ]

    /// The graph with more arcs; those that are there already come once, and those by which a clause would hang on itself
    /// are left out.
    public func adding(_ arcs: [Arc]) -> SentenceGraph {
        arcs.reduce(self) { graph, arc in
            guard !graph.added.contains(arc) else { return graph }
            guard Self.governing.contains(arc.label) else {
                return SentenceGraph(graph, added: graph.added + [arc], governing: graph.governing)
            }
            var dependencies = graph.governing.dependencies
            dependencies[arc.dependent] = Dependency(head: arc.head, label: arc.label)
            guard let governing = try? DependencyTree(dependencies) else { return graph }
            return SentenceGraph(graph, added: graph.added + [arc], governing: governing)
        }
    }

    /// The tokens of the sentence.
    @inlinable public var tokens: [Token] { sentence.tokens }

    /// The label, without its subtype.
    @inlinable public func base(_ token: Int) -> String { bases[token] }

    /// The label, with its subtype.
    @inlinable public func label(_ token: Int) -> String { governing.label(of: token) }

    /// The head; nothing for the root.
    @inlinable public func head(_ token: Int) -> Int? { governing.head(of: token) }

    /// The lower-case dictionary form.
    @inlinable public func lemma(_ token: Int) -> String { lemmas[token] }

    /// The dependents, in order.
    @inlinable public func children(_ token: Int) -> [Int] { governing.children[token] }

    /// A token and all that hangs on it, directly or not, in order.
    public func subtree(of token: Int) -> [Int] { governing.subtree(of: token) }

    /// The dependents with one of some base labels, in order.
    public func children(_ token: Int, _ labels: String...) -> [Int] {
        governing.children[token].filter { labels.contains(bases[$0]) }
    }

    /// The dependents by added arcs with a base label, in the order in which they were found.
    public func added(_ token: Int, _ label: String) -> [Int] {
        added.filter { $0.head == token && Dependency.base(of: $0.label) == label }.map(\.dependent)
    }

    /// The preposition before a nominal or the marker before a clause, lower case; a participle that has become one as it
    /// stands, `including`, `following`.
    public func preposition(_ token: Int) -> String? {
        let own = children(token, "case", "mark").first { tokens[$0].pos != .particle || lemma($0) == "to" }
        // "With Prime Minister Orpo", where the tree ties the preposition to the title.
        let marker =
            own
            ?? children(token).first { label($0) == "nmod:desc" && $0 < token }.flatMap { children($0, "case").first }
        return marker.map { tokens[$0].form.lowercased().hasSuffix("ing") ? tokens[$0].form.lowercased() : lemma($0) }
    }

    /// The dictionary forms a token may have: its lemma, and, for a verb not tagged as one, what its ending may hide.
    public func lemmaCandidates(_ token: Int) -> [String] {
        guard tokens[token].pos != .verb, isVerb(token) else { return [lemma(token)] }
        return forms.sources(of: tokens[token].form.lowercased())
    }

    /// Whether a token heads a clause as a verb: by its tag, or, since taggers take rare verbs for something else, by its
    /// form, with a subject or an object below it; in a row of capitals a form proves nothing.
    public func isVerb(_ token: Int) -> Bool {
        if tokens[token].pos == .verb { return true }
        let form = tokens[token].form
        let below = children(token)
        let hasSubject = below.contains { base($0) == "nsubj" }
        let hasObject = below.contains { base($0) == "obj" }
        guard hasSubject || hasObject, !below.contains(where: { base($0) == "cop" }) else { return false }
        if hasSubject, hasObject, tokens[token].pos == .noun { return true }
        // "Kept bombing Mopti", where the tagger takes the gerund for a noun.
        if hasObject, form.hasSuffix("ing"), base(token) == "xcomp" || base(token) == "advcl" { return true }
        return form.hasSuffix("ed") && tokens[token].pos != .properNoun || forms.isIrregular(form)
    }
}
