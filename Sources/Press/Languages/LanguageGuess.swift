/// What language a text seems to be in, told by its letters and its little words.
///
/// Function words make up a third of running text in any language and nearly none of another's (Grefenstette 1995,
/// "Comparing two language identification schemes"), so their shares tell more surely than any other simple sign.
struct LanguageGuess {
    /// So much of a text is looked at, in UTF-8 bytes.
    private static let longest = 1 << 15
    /// Fewer letters of another script, or little words of another language, may be names and quotations.
    private static let fewestLetters = 12
    private static let fewestWords = 4
    private static let fewestDifferentWords = 3
    /// What share of the letters, or of the words, has to be foreign.
    private static let leastLetterShare = 0.4
    private static let leastWordShare = 0.15
    /// How many times as many as those of English they have to be.
    private static let leastLead = 2.0
    /// Running text with fewer English little words than this is in some language that the table does not know.
    private static let leastEnglishShare = 0.05
    private static let fewestWordsOfText = 80

    /// What the text is in, worded to follow "it is": `in Cyrillic letters`; nothing where it may be English.
    let foreign: String?

    /// Guesses from the start of the text at some ranges.
    init(_ ranges: [TextRange], of text: SourceText, by table: LanguageTable = .bundled) {
        var counts = LanguageCounts(table)
        var read = 0
        for range in ranges where read < Self.longest {
            let part = TextRange(range.start, min(range.end, range.start + Self.longest - read))
            counts.add(text[part])
            read += part.count
        }
        foreign = Self.script(in: counts) ?? Self.language(in: counts)
    }

    private static func script(in counts: LanguageCounts) -> String? {
        let foreign = counts.scripts.values.reduce(0, +)
        guard foreign >= fewestLetters, Double(foreign) >= leastLetterShare * Double(counts.letters) else { return nil }
        return counts.scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { "in \($0.key) letters" }
    }

    private static func language(in counts: LanguageCounts) -> String? {
        let english = Double(counts.hits[LanguageTable.english] ?? 0)
        let others = counts.hits.filter { $0.key != LanguageTable.english }
        if let best = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= fewestWords,
            counts.different[best.key, default: []].count >= fewestDifferentWords,
            Double(best.value) >= leastWordShare * Double(counts.words), Double(best.value) > leastLead * english
        {
            return "in \(best.key)"
        }
        let isLong = counts.words >= fewestWordsOfText
        return isLong && english < leastEnglishShare * Double(counts.words) ? "in another language" : nil
    }
}
