import Linguistics

/// What one asks of a sentence's tree: who is whose subject, which preposition stands before a noun.
///
/// Labels are those of Universal Dependencies v2; a base label is the part before the colon.
struct Grammar: Sendable {
    /// The sentence.
    let sentence: Sentence
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
    private let bases: [Substring]
    private let lemmas: [String]
    private let irregularForms: [String: String]

    /// Prepares a sentence; a verb whose lemma is none of the known verbs is read as the known one its form comes from.
    init(
        _ sentence: Sentence, words: WordClasses, knownVerbs: Set<String> = [], irregularForms: [String: String] = [:]
    ) {
        self.sentence = sentence
        self.words = words
        self.irregularForms = irregularForms
        lemmas = sentence.tokens.map { token in
            let lemma = token.lemma.lowercased()
            guard token.pos == .verb, !knownVerbs.contains(lemma) else { return lemma }
            let form = token.form.lowercased()
            return irregularForms[form] ?? Self.stems(of: form).first(where: knownVerbs.contains) ?? lemma
        }
        let plain = sentence.tokens.map { Spelling.plain($0.form) }
        lowered = plain.map { $0.lowercased() }
        spelled = plain
        printed = plain.map(Spelling.uncapitalised)
        bases = sentence.tree.dependencies.map { $0.label.prefix { $0 != ":" } }
        excluded = ContrastFinder(sentence, lowered: lowered, bases: bases, words: words).excluded
    }

    /// The tokens of the sentence.
    var tokens: [Token] { sentence.tokens }

    /// The label without its subtype.
    func base(_ token: Int) -> Substring { bases[token] }

    /// The label with its subtype.
    func label(_ token: Int) -> String { sentence.tree.label(of: token) }

    /// The head of a token.
    func head(_ token: Int) -> Int? { sentence.tree.head(of: token) }

    /// The lower-case dictionary form.
    func lemma(_ token: Int) -> String { lemmas[token] }

    /// What an inflected form may come from: `bombed` from bomb, `traded` from trade, `ruled` from rule.
    private static func stems(of form: String) -> [String] {
        for ending in ["ied", "ies", "ed", "ing", "es", "s"] where form.hasSuffix(ending) {
            let stem = String(form.dropLast(ending.count))
            if ending.hasPrefix("i"), ending != "ing" { return [stem + "y"] }
            let isDoubled = stem.count > 2 && stem.last == stem.dropLast().last
            return [stem, stem + "e"] + (isDoubled ? [String(stem.dropLast())] : [])
        }
        return [form]
    }

    /// The dependents of a token, in order.
    func children(_ token: Int) -> [Int] { sentence.tree.children[token] }

    /// The dependents with one of some base labels, in order.
    func children(_ token: Int, _ labels: Substring...) -> [Int] {
        sentence.tree.children[token].filter { labels.contains(bases[$0]) }
    }

    /// The distance from the root.
    func depth(_ token: Int) -> Int {
        var depth = 0
        var current = token
        while let next = head(current) {
            depth += 1
            current = next
        }
        return depth
    }

    /// Whether a token hangs, directly or not, on another.
    func isBelow(_ token: Int, _ other: Int) -> Bool {
        var current = token
        while let next = head(current) {
            if next == other { return true }
            current = next
        }
        return false
    }

    /// The highest token of a range, the one by which the range hangs on the rest.
    func top(of range: Range<Int>) -> Int {
        let outward = range.filter { token in head(token).map { !range.contains($0) } ?? true }
        return outward.min { (depth($0), $0) < (depth($1), $1) } ?? range.lowerBound
    }

    /// Whether a token heads a clause as a verb: by its tag, or, since taggers take rare verbs for something else, by its
    /// form, with a subject or an object below it; in a row of capitals a form proves nothing.
    func isVerb(_ token: Int) -> Bool {
        if tokens[token].pos == .verb { return true }
        let form = tokens[token].form
        let below = children(token)
        let hasSubject = below.contains { base($0) == "nsubj" }
        let hasObject = below.contains { base($0) == "obj" }
        guard hasSubject || hasObject, !below.contains(where: { base($0) == "cop" }) else { return false }
        if hasSubject, hasObject, tokens[token].pos == .noun { return true }
        // "Kept bombing Mopti", where the tagger takes the gerund for a noun.
        if hasObject, form.hasSuffix("ing"), ["xcomp", "advcl"].contains(base(token)) { return true }
        return form.hasSuffix("ed") && tokens[token].pos != .properNoun || irregularForms[form] != nil
    }

    /// Whether a token is a verb in -ing, whatever the tagger takes it for.
    func isGerund(_ token: Int) -> Bool {
        tokens[token].tag == "VBG" || tokens[token].form.hasSuffix("ing") && isVerb(token)
    }

    /// The dictionary forms a token may have: its lemma, and, for a verb not tagged as one, what its ending may hide.
    func lemmas(_ token: Int) -> [String] {
        guard tokens[token].pos != .verb, isVerb(token) else { return [lemma(token)] }
        return irregularForms[lowered[token]].map { [$0] } ?? Self.stems(of: lowered[token])
    }

    /// Whether a token is a noun, name, pronoun or number.
    func isNominal(_ token: Int) -> Bool {
        switch tokens[token].pos {
        case .noun, .properNoun, .pronoun, .numeral: true
        default: false
        }
    }

    /// The preposition before a nominal or the marker before a clause, lower case.
    func preposition(_ token: Int) -> String? {
        let own = children(token, "case", "mark").first { tokens[$0].pos != .particle || lemma($0) == "to" }
        // "With Prime Minister Orpo", where the tree ties the preposition to the title.
        let marker =
            own
            ?? children(token).first { label($0) == "nmod:desc" && $0 < token }.flatMap { children($0, "case").first }
        return marker.map(lemma)
    }

    /// Whether a token is a relative pronoun standing for the noun its clause hangs on.
    func isRelativePronoun(_ token: Int) -> Bool {
        switch tokens[token].tag {
        case "WDT", "WP", "WP$": true
        default: tokens[token].tag == "IN" && lemma(token) == "that" && tokens[token].pos == .pronoun
        }
    }

    /// Whether a verb stands in the passive.
    func isPassive(_ verb: Int) -> Bool {
        let below = children(verb)
        if below.contains(where: { label($0) == "aux:pass" }) { return true }
        if below.contains(where: { label($0) == "nsubj:pass" }) {
            // A past tense without auxiliary or agent is active, whatever the tree calls its subject, and so is a
            // participle that has a name for its object: "the ministry praised Mali".
            let hasName = below.contains { label($0) == "obj" && $0 > verb && tokens[$0].pos == .properNoun }
            return tokens[verb].tag != "VBD" && !hasName || below.contains { label($0) == "obl:agent" }
        }
        let isReduced = tokens[verb].tag == "VBN" && label(verb) == "acl" && !below.contains { base($0) == "nsubj" }
        return isReduced || agentCompounded(with: verb) != nil
    }

    /// The doer that a hyphen ties before a participle: `Iran` in `Iran-backed fighters`.
    func agentCompounded(with verb: Int) -> Int? {
        guard base(verb) == "amod", tokens[verb].tag == "VBN" || tokens[verb].tag == "VBD", verb >= 2,
            tokens[verb - 1].form == "-"
        else { return nil }
        return children(verb).first { isNominal($0) || tokens[$0].pos == .adjective }.flatMap {
            $0 == verb - 2 ? $0 : nil
        }
    }

    /// A nominal and those coordinated with it, in order, without those whom a contrast excludes.
    func conjuncts(_ token: Int) -> [Int] {
        (excluded.contains(token) ? [] : [token]) + children(token, "conj").flatMap { conjuncts($0) }
    }
}
