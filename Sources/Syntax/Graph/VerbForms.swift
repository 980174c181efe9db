import Linguistics

/// What forms of verbs may come from: the verbs that are known by their lemma, and forms that follow no rule.
public struct VerbForms: Sendable {
    private let known: Set<String>
    private let irregular: [String: String]

    /// Knows the lemmas of some verbs, and the lemma of each irregular form.
    public init(known: Set<String> = [], irregular: [String: String] = [:]) {
        self.known = known
        self.irregular = irregular
    }

    /// The lower-case lemma of a token; a verb whose lemma is none of the known ones is read as the known one that its form
    /// comes from.
    func lemma(of token: Token) -> String {
        let lemma = token.lemma.lowercased()
        guard token.pos == .verb, !known.contains(lemma) else { return lemma }
        let form = token.form.lowercased()
        return irregular[form] ?? stems(of: form).first(where: known.contains) ?? lemma
    }

    /// What an inflected form may come from: `bombed` from bomb, `traded` from trade, `ruled` from rule.
    func sources(of form: String) -> [String] { irregular[form].map { [$0] } ?? stems(of: form) }

    /// Whether a form is one that follows no rule.
    func isIrregular(_ form: String) -> Bool { irregular[form] != nil }

    private func stems(of form: String) -> [String] {
        for ending in ["ied", "ies", "ed", "ing", "es", "s"] where form.hasSuffix(ending) {
            let stem = String(form.dropLast(ending.count))
            if ending.hasPrefix("i"), ending != "ing" { return [stem + "y"] }
            let isDoubled = stem.count > 2 && stem.last == stem.dropLast().last
            return [stem, stem + "e"] + (isDoubled ? [String(stem.dropLast())] : [])
        }
        return [form]
    }
}
