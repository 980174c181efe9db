/// How one type of relation is put into words.
struct Phrase: Hashable, Sendable {
    /// The words on the edge of a plain statement.
    let finite: String
    /// The infinitive, where the type is known.
    let infinitive: String?
    /// What stands before the other side when no object is named.
    let link: String?
    /// What stands between a named object and the other side; nothing where the object comes last.
    let objectLink: String?
}

/// The words for every type of relation, read from `phrases.tsv`.
struct Phrasebook: Sendable {
    private let phrases: [String: Phrase]
    private let prepositions: Set<String>

    /// The phrases that come with Entente.
    static let standard = Phrasebook(table: String(decoding: PackageResources.phrases_tsv, as: UTF8.self))

    /// Reads a table whose columns the head of `phrases.tsv` describes.
    init(table: String) {
        var phrases: [String: Phrase] = [:]
        var prepositions: Set<String> = []
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if columns[0] == "prepositions:" {
                prepositions.formUnion(columns.dropFirst().flatMap { $0.split(separator: " ").map(String.init) })
                continue
            }
            precondition(columns.count == 5, "a line of phrases has five columns")
            phrases[columns[0]] = Phrase(
                finite: columns[1], infinitive: columns[2], link: Self.cell(columns[3]),
                objectLink: Self.cell(columns[4]))
        }
        self.phrases = phrases
        self.prepositions = prepositions
    }

    /// The words for a type; an unknown one reads as its name with spaces.
    func phrase(for type: String) -> Phrase {
        if let phrase = phrases[type] { return phrase }
        let words = DisplayText(type.split(separator: "_").joined(separator: " ")).shortened(to: 60)
        return Phrase(finite: words, infinitive: nil, link: nil, objectLink: nil)
    }

    /// Whether an object begins with a preposition and so can only stand last.
    func standsLast(_ object: String) -> Bool {
        object.split(separator: " ").first.map { prepositions.contains($0.lowercased()) } ?? false
    }

    private static func cell(_ text: String) -> String? { text == "-" ? nil : text }
}
