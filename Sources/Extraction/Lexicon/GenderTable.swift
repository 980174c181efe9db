/// What names and titles tell of somebody's gender.
struct GenderTable: Sendable {
    /// Given names, folded.
    let givenNames: [String: Gender]
    /// Titles and nouns for persons, folded: `queen`, `widow`.
    let words: [String: Gender]

    init(names: TableFile, words: TableFile) {
        givenNames = Self.meanings(of: names, "names")
        self.words = Self.meanings(of: words, "words")
    }

    private static func meanings(of table: TableFile, _ column: String) -> [String: Gender] {
        var found: [String: Gender] = [:]
        for row in table.rows {
            let gender: Gender = row.text("gender") == "feminine" ? .feminine : .masculine
            for word in row.list(column) { found[word] = gender }
        }
        return found
    }
}
