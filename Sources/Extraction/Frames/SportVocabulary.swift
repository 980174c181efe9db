/// The words by which a report of sport is known.
struct SportVocabulary: Sendable {
    /// Words of no other reports: `wicket`, `quarter-final`.
    let telling: Set<String>
    /// Words that are frequent there and stand elsewhere too, numbered: `match`, `goal`.
    private let hinting: [String: Int]

    init(telling: Set<String>, hinting: Set<String>) {
        self.telling = telling
        self.hinting = Dictionary(uniqueKeysWithValues: hinting.sorted().enumerated().map { ($0.element, $0.offset) })
    }

    /// What the words of a sentence say.
    func signs(in words: [String]) -> SportSigns {
        var isTelling = false
        var hints: Set<Int> = []
        for (index, word) in words.enumerated() {
            if telling.contains(word) { isTelling = true }
            if word == "-", index > 0, index + 1 < words.count,
                telling.contains("\(words[index - 1])-\(words[index + 1])")
            {
                isTelling = true
            }
            if let hint = hinting[word] { hints.insert(hint) }
        }
        return SportSigns(isTelling: isTelling, hints: hints)
    }
}

/// What speaks for sport in one sentence.
struct SportSigns: Sendable {
    /// Whether a word stands there that only such reports have.
    let isTelling: Bool
    /// The numbers of the frequent words.
    let hints: Set<Int>

    /// Whether anything does.
    var isAny: Bool { isTelling || !hints.isEmpty }
}
