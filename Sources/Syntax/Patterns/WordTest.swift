import Linguistics

/// What a pattern asks of a single word: `lemma:say,tell`, `tag:VBD`, `!is:passive`.
struct WordTest: Hashable, Sendable {
    /// What is looked at.
    enum Property: String, Hashable, Sendable, CaseIterable {
        /// The lower-case dictionary form.
        case lemma
        /// The word as it stands, in lower case.
        case form
        /// The Penn tag.
        case tag
        /// The universal part of speech.
        case pos
        /// The label of the tree; one without a subtype stands for all its subtypes.
        case label
        /// The preposition or marker of a word, `none` where it has none.
        case marker
        /// What the word is: one of `Trait`.
        case trait = "is"
    }

    let property: Property
    let values: Set<String>
    let isNegated: Bool
    private let question: Question

    /// The values in the form in which they are compared.
    private enum Question: Hashable {
        case lemma(Set<String>)
        case form(Set<String>)
        case tag([String])
        case pos([UniversalPOS])
        case label(LabelSet)
        case marker(Set<String>)
        case traits([Trait])
    }

    init(property: Property, values: Set<String>, isNegated: Bool) {
        self.property = property
        self.values = values
        self.isNegated = isNegated
        question =
            switch property {
            case .lemma: .lemma(values)
            case .form: .form(values)
            case .tag: .tag(values.sorted())
            case .pos: .pos(values.sorted().compactMap(UniversalPOS.init))
            case .label: .label(LabelSet(values))
            case .marker: .marker(values)
            case .trait: .traits(values.sorted().compactMap(Trait.init))
            }
    }

    /// Whether a word is as asked.
    func holds(_ word: Int, in graph: SentenceGraph) -> Bool { has(word, in: graph) != isNegated }

    private func has(_ word: Int, in graph: SentenceGraph) -> Bool {
        switch question {
        case .lemma(let lemmas): lemmas.contains(graph.lemma(word))
        case .form(let forms): forms.contains(graph.tokens[word].form.lowercased())
        case .tag(let tags): tags.contains(graph.tokens[word].tag)
        case .pos(let parts): parts.contains(graph.tokens[word].pos)
        case .label(let labels): labels.contains(graph.label(word), base: graph.base(word))
        case .marker(let markers): markers.contains(graph.preposition(word) ?? "none")
        case .traits(let traits): traits.contains { $0.holds(word, in: graph) }
        }
    }
}

/// Labels that a pattern allows: `nsubj` with any subtype, `obl:agent` with just this one, `obl:` with none, `*` any.
struct LabelSet: Hashable, Sendable {
    private let isAny: Bool
    /// Labels that may have any subtype.
    private let bases: [String]
    /// Labels that must be just so.
    private let whole: [String]

    init(_ labels: Set<String>) {
        isAny = labels.contains("*")
        bases = labels.filter { !$0.contains(":") }.sorted()
        whole = labels.filter { $0.contains(":") }.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }.sorted()
    }

    func contains(_ label: String, base: String) -> Bool {
        isAny || bases.contains(base) || whole.contains(label)
    }
}

/// What a word can be that takes more than one look at the tree.
public enum Trait: String, Hashable, Sendable, CaseIterable {
    /// It heads a clause as a verb.
    case verb
    /// It is a verb in -ing.
    case gerund
    /// It is a verb in the passive.
    case passive
    /// It is a noun, name, pronoun or number.
    case nominal
    /// It is a relative pronoun that stands for the noun its clause hangs on.
    case relative
    /// It is a gerund whose preposition may as well belong to the noun before it: `its dealings with Iran in supplying`.
    case ambiguous

    /// Only punctuation stands behind it.
    case last
    /// It is a verb beside a form of `have`.
    case perfect

    func holds(_ word: Int, in graph: SentenceGraph) -> Bool {
        switch self {
        case .perfect: graph.children(word, "aux").contains { graph.lemma($0) == "have" }
        case .last: graph.tokens[(word + 1)...].allSatisfy { $0.pos == .punctuation }
        case .verb: graph.isVerb(word)
        case .gerund: graph.isGerund(word)
        case .passive: graph.isPassive(word)
        case .nominal: graph.isNominal(word)
        case .relative: graph.isRelativePronoun(word)
        case .ambiguous: graph.mayBelongToNounBefore(word)
        }
    }
}
