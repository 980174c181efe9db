import Graphs

/// Finds what in a frame no sentence could ever match: misspelt places, words that are inflected, lists without words.
struct FrameCheck {
    /// The places that are no prepositions.
    private static let places = [
        Role.subject, .object, .indirect, .clause, .clauseSubject, .each, .assailant, .bearer, .partaker, .beneficiary,
        .performer,
        .addressee,
        .owner,
    ].map(\.text)

    private let forms: DictionaryForms
    private let prepositions: Set<String>
    private let places: NearestNames

    /// Knows the words that may be places, and dictionary forms.
    init(forms: DictionaryForms, prepositions: Set<String>) {
        self.forms = forms
        self.prepositions = prepositions
        places = NearestNames(Self.places + prepositions)
    }

    /// Throws the first mistake of a frame, at its word.
    func check(_ node: YAMLNode, _ kind: TriggerKind, in file: YAMLFile) throws(OntologyError) {
        for key in ["source", "target"] {
            for word in try words(node, key, in: file) { try checkPlace(word, under: key, of: node, in: file) }
        }
        for word in try words(node, "words", in: file) {
            switch kind {
            case .verb: try check(word, forms.correction(ofVerb: word), under: "words", of: node, in: file)
            case .noun: try check(word, forms.correction(ofNoun: word), under: "words", of: node, in: file)
            case .adjective: try check(word, nil, under: "words", of: node, in: file)
            }
        }
        for key in ["subject", "object", "except"] {
            for word in try words(node, key, in: file) {
                try check(word, forms.correction(ofNoun: word), under: key, of: node, in: file)
            }
        }
        for key in ["below", "not_below"] {
            for word in try words(node, key, in: file) {
                try check(word, forms.correction(ofVerb: word), under: key, of: node, in: file)
            }
        }
        let phrase = try words(node, "phrase", in: file)
        if let first = phrase.first, !prepositions.contains(first) {
            throw file.error(
                atWord: first, under: "phrase", of: node, "'\(first)' is no preposition",
                expected: "a preposition, then nouns")
        }
        for word in phrase.dropFirst() {
            try check(word, forms.correction(ofNoun: word), under: "phrase", of: node, in: file)
        }
    }

    private func words(_ node: YAMLNode, _ key: String, in file: YAMLFile) throws(OntologyError) -> [String] {
        let words = try file.words(node, key)
        guard words.isEmpty, let value = file.value(node, key) else { return words }
        throw file.error(at: value, "'\(key)' has no words", expected: "words, or no such key")
    }

    private func checkPlace(
        _ word: String, under key: String, of node: YAMLNode, in file: YAMLFile
    ) throws(OntologyError) {
        let bare = Role(text: word).whose?.text ?? word
        guard !Self.places.contains(bare), !prepositions.contains(bare) else { return }
        let nearest = places.nearest(to: bare)
        throw file.error(
            atWord: word, under: key, of: node, "'\(word)' is no place in a sentence",
            expected: nearest.isEmpty
                ? Self.places.joined(separator: ", ") + " or a preposition" : nearest.joined(separator: " or "))
    }

    private func check(
        _ word: String, _ correction: String?, under key: String, of node: YAMLNode, in file: YAMLFile
    ) throws(OntologyError) {
        if let correction {
            throw file.error(
                atWord: word, under: key, of: node, "'\(word)' is inflected",
                expected: "words as a dictionary lists them: \(correction)")
        }
        guard word == word.lowercased() else {
            throw file.error(
                atWord: word, under: key, of: node, "'\(word)' has capital letters", expected: word.lowercased())
        }
    }
}
