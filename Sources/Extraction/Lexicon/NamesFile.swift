import Foundation

/// A person's own table of names.
struct NamesFile {
    /// The names and what each stands for.
    let entries: [(String, NameMeaning)]

    /// Reads a table with the columns `name`, `kind`, `country` and `aliases`.
    init(url: URL) throws(OntologyError) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            throw OntologyError(
                file: url.lastPathComponent, line: 1, column: 1, problem: "the table cannot be read",
                expected: "a UTF-8 file with tabs between its columns")
        }
        let file = url.lastPathComponent
        let table = try TableFile(text, name: file, requiring: ["name", "kind"])
        var entries: [(String, NameMeaning)] = []
        for row in table.rows {
            let meaning = try Self.meaning(of: row, in: file)
            entries += ([row.text("name")] + row.list("aliases")).map { ($0, meaning) }
        }
        self.entries = entries
    }

    private static func meaning(of row: TableFile.Row, in file: String) throws(OntologyError) -> NameMeaning {
        let country = row.text("country").nonEmpty
        if let country, country.count != 3 || !country.allSatisfy(\.isUppercase) {
            throw OntologyError(
                file: file, line: row.line, column: 1, problem: "'\(country)' is no country code",
                expected: "an ISO 3166-1 alpha-3 code such as KEN")
        }
        guard let name = row.text("name").nonEmpty else {
            throw OntologyError(file: file, line: row.line, column: 1, problem: "the name is empty", expected: "a name")
        }
        switch row.text("kind") {
        case "country":
            guard let country else {
                throw OntologyError(
                    file: file, line: row.line, column: 1, problem: "a country without its code",
                    expected: "an ISO 3166-1 alpha-3 code in the column country")
            }
            return .country(code: country, form: .name)
        case "person": return .person(PersonRecord(name: name, country: country))
        case "place": return .place(PlaceRecord(name: name, country: country))
        case "":
            throw OntologyError(
                file: file, line: row.line, column: 1, problem: "'\(name)' has no kind",
                expected: "country, person, place, or what sort of organisation it is")
        case let kind:
            return .organisation(
                OrganisationRecord(name: name, acronyms: [], kind: kind, country: country, parent: nil))
        }
    }
}
