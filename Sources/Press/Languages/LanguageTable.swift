/// Little words and alphabets by which a text is told to be in another language than English.
struct LanguageTable {
    /// A stretch of Unicode and whose letters stand there.
    private struct Block {
        let range: ClosedRange<UInt32>
        let script: String
    }

    /// The table that comes with Entente, `Languages/`.
    static let bundled = LanguageTable(
        words: PhraseFile(PackageResources.function_words_txt), scripts: PackageResources.scripts_tsv)

    /// What English is called in the file of words.
    static let english = "English"

    /// For each little word the languages that have it.
    private let languages: [String: [String]]
    private let blocks: [Block]
    /// No little word has more bytes.
    let longest: Int

    /// By so many bytes a word may shrink when it is written in small letters, as `İ` does.
    private static let shrinking = 4

    init(words file: PhraseFile, scripts: [UInt8]) {
        var languages: [String: Set<String>] = [:]
        for name in file.sections {
            for word in file.phrases(name).flatMap({ $0.split(separator: " ") }) {
                languages[String(word), default: []].insert(name)
            }
        }
        // A word that English has too speaks for no other language.
        self.languages = languages.mapValues { $0.contains(Self.english) ? [Self.english] : $0.sorted() }
        longest = (languages.keys.map(\.utf8.count).max() ?? 0) + Self.shrinking
        blocks = String(decoding: scripts, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t")
            guard cells.count == 3, let first = UInt32(cells[0], radix: 16), let last = UInt32(cells[1], radix: 16),
                first <= last
            else { preconditionFailure("a script has a first and a last letter and a name: \(line)") }
            return Block(range: first...last, script: String(cells[2]))
        }
    }

    /// The languages in which a word in small letters is a little word.
    func languages(of word: String) -> [String] { languages[word] ?? [] }

    /// Whose letter a character is; nothing for Latin letters and what is none.
    func script(of scalar: Unicode.Scalar) -> String? {
        guard scalar.value >= 0x370 else { return nil }
        return blocks.first { $0.range.contains(scalar.value) }?.script
    }
}
