/// What an office or a ministry is, however it is worded: `Minister of External Affairs` and `foreign minister` are one.
struct OfficeKey: Hashable, Sendable {
    /// The words that count, in their standing form.
    let words: Set<String>

    /// Reads the key of a title or a name; modifiers such as `former` do not count.
    init(_ text: String, gazetteer: Gazetteer) {
        var words: Set<String> = []
        for piece in Spelling.folded(text).utf8.split(whereSeparator: { " ,-".utf8.contains($0) }) {
            let word = String(Substring(piece))
            guard !gazetteer.words[.officeFillers].contains(word) else { continue }
            if gazetteer.titleModifiers.contains(word), !gazetteer.portfolios.contains(word) { continue }
            if let standing = gazetteer.synonyms[word] {
                words.formUnion(standing.split(separator: " ").map(String.init))
            } else {
                words.insert(word)
            }
        }
        self.words = words
    }
}
