/// What an office or a ministry is, however it is worded: `Minister of External Affairs` and `foreign minister` are one.
struct OfficeKey: Hashable, Sendable {
    /// The words that count, in their standing form.
    let words: Set<String>

    /// Reads the key of a title or a name; modifiers such as `former` do not count.
    init(_ text: String, gazetteer: Gazetteer) {
        var words: Set<String> = []
        for word in Spelling.folded(text).split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }) {
            let word = String(word)
            guard !gazetteer.words[.officeFillers].contains(word) else { continue }
            if gazetteer.titleModifiers.contains(word), !gazetteer.portfolios.contains(word) { continue }
            for part in (gazetteer.synonyms[word] ?? word).split(separator: " ") { words.insert(String(part)) }
        }
        self.words = words
    }
}
