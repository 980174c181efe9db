/// How many letters of which alphabets and little words of which languages a text has.
struct LanguageCounts {
    private let table: LanguageTable
    /// All letters.
    private(set) var letters = 0
    /// Letters that are not Latin, by alphabet.
    private(set) var scripts: [String: Int] = [:]
    /// All words.
    private(set) var words = 0
    /// Little words, by language.
    private(set) var hits: [String: Int] = [:]
    /// Which they are.
    private(set) var different: [String: Set<String>] = [:]

    /// Counts by a table.
    init(_ table: LanguageTable) { self.table = table }

    /// Counts what a text has.
    mutating func add(_ text: String) {
        var word = ""
        for scalar in text.unicodeScalars {
            guard Self.isLetter(scalar) else {
                finish(&word)
                continue
            }
            letters += 1
            if let script = table.script(of: scalar) { scripts[script, default: 0] += 1 }
            word.unicodeScalars.append(scalar)
        }
        finish(&word)
    }

    /// Whether a character is a letter; most are of ASCII, where this is told at once.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private mutating func finish(_ word: inout String) {
        guard !word.isEmpty else { return }
        defer { word = "" }
        words += 1
        guard word.utf8.count <= table.longest else { return }
        let lowered = word.lowercased()
        // With a capital it may be part of a name: "Los Angeles", "Al Jazeera".
        let mayBeName = word != lowered
        for language in table.languages(of: lowered) where !mayBeName || language == LanguageTable.english {
            hits[language, default: 0] += 1
            different[language, default: []].insert(lowered)
        }
    }
}
