/// Tells words as dictionaries list them from inflected ones, by which no frame would ever hold.
struct DictionaryForms {
    private let known: Set<String>
    private let irregular: [String: String]
    private let irregularVerbs: Set<String>

    /// Knows the words that only look inflected, and the irregular verbs by their forms.
    init(known: Set<String>, irregular: [String: String]) {
        self.known = known
        self.irregular = irregular
        irregularVerbs = Set(irregular.values)
    }

    /// What a dictionary lists in place of an inflected verb, or how it would; nothing for a verb as it should be.
    func correction(ofVerb word: String) -> String? {
        guard !known.contains(word) else { return nil }
        if let lemma = irregular[word], !irregularVerbs.contains(word) { return lemma }
        if word.hasSuffix("ed"), !word.hasSuffix("eed"), hasVowel(word.dropLast(2)) { return "warn for warned" }
        if word.hasSuffix("ing"), hasVowel(word.dropLast(3)) { return "warn for warning" }
        return hasEndingOfPlural(word) ? "warn for warns" : nil
    }

    /// How a dictionary would list a noun in the plural; nothing for a noun as it should be.
    func correction(ofNoun word: String) -> String? {
        !known.contains(word) && hasEndingOfPlural(word) ? "strike for strikes" : nil
    }

    /// "Press", "focus", "crisis" and "canvas" end otherwise.
    private func hasEndingOfPlural(_ word: String) -> Bool {
        word.count > 3 && word.hasSuffix("s") && !["ss", "us", "is", "as", "os"].contains { word.hasSuffix($0) }
    }

    /// "Sing" and "shed" have none before their ends.
    private func hasVowel(_ stem: Substring) -> Bool { stem.contains { "aeiouy".contains($0) } }
}
