import Graphs

/// What sort of body an organisation is, by what the tables know of it or by the words of its name.
struct BodySorts: Sendable {
    private let sorts: [(word: String, sort: BodySort)]

    init(_ table: TableFile) throws(OntologyError) {
        var sorts: [(String, BodySort)] = []
        for row in table.rows {
            guard let sort = BodySort(rawValue: row.text("sort")) else {
                throw OntologyError(
                    file: "body_sorts.tsv", at: row.cell("sort").place, problem: "no sort '\(row.text("sort"))'",
                    expected: BodySort.allCases.map(\.rawValue).joined(separator: ", "))
            }
            sorts.append((row.text("word"), sort))
        }
        self.sorts = sorts
    }

    /// The sort of a body that the tables do not know; nothing where no word of its name tells.
    func sort(of name: String) -> BodySort? {
        let words = Set(Spelling.folded(name).split { !$0.isLetter }.map(String.init))
        return sorts.first { words.contains($0.word) }?.sort
    }
}

extension OrganisationRecord {
    /// The sort of a body that the tables know.
    var sort: BodySort? { kind.sort(inCountry: country) }
}
