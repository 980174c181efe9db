import Foundation
import Graphs

/// A person's own table of names.
struct NamesFile {
    /// A country code and where it stands.
    struct CountryCode {
        /// The alpha-3 code.
        let code: String
        /// Where it stands.
        let place: OntologyError.Place
        /// The name that the line gives a country; nothing in a line about something else.
        let name: String?
    }

    /// The names and what each stands for.
    let entries: [(String, NameMeaning)]
    /// The country codes that the table mentions.
    let codes: [CountryCode]
    private let file: DataFile

    private static let columns = ["name", "kind", "country", "aliases"]
    /// Reads a table with the columns `name` and `kind` and, where wanted, `country` and `aliases`.
    ///
    /// - Parameter file: The table.
    /// - Throws: `OntologyError` with the place of the first mistake.
    init(_ file: DataFile) throws(OntologyError) {
        let table = try TableFile(try file.text(), name: file.name, requiring: ["name", "kind"])
        if let other = table.columns.first(where: { !Self.columns.contains($0.text) }) {
            throw file.error(
                at: other.place, "'\(other.text)' is no column of such a table",
                expected: Self.columns.joined(separator: ", "))
        }
        var entries: [(String, NameMeaning)] = []
        var codes: [CountryCode] = []
        for row in table.rows {
            let meaning = try Self.meaning(of: row, in: file)
            entries += ([row.text("name")] + row.list("aliases")).map { ($0, meaning) }
            let country = row.cell("country")
            guard !country.text.isEmpty else { continue }
            let isName = row.text("kind") == "country"
            codes.append(
                CountryCode(code: country.text, place: country.place, name: isName ? row.text("name") : nil))
        }
        self.entries = entries
        self.codes = codes
        self.file = file
    }

    /// Checks that every country code is one of the table of countries or one of a person's own.
    func check(against known: Set<String>) throws(OntologyError) {
        for code in codes where !known.contains(code.code) {
            throw file.error(
                at: code.place, "'\(code.code)' is no country code",
                expected: "an ISO 3166-1 alpha-3 code such as KEN, or XAA to XZZ for a country of your own")
        }
    }

    private static func meaning(of row: TableFile.Row, in file: DataFile) throws(OntologyError) -> NameMeaning {
        guard let name = row.text("name").nonEmpty else {
            throw file.error(at: row.cell("name").place, "the name is empty", expected: "a name")
        }
        let country = row.text("country").nonEmpty
        let kind = row.text("kind")
        if let form = CountryForm(rawValue: kind) {
            guard let country else {
                throw file.error(
                    at: row.cell("kind").place, "the line says \(kind), but not of which country",
                    expected: "an ISO 3166-1 alpha-3 code in the column country")
            }
            return .country(code: country, form: form)
        }
        if let kind = BodyKind(rawValue: kind) {
            return .organisation(
                OrganisationRecord(name: name, acronyms: [], kind: kind, country: country, parent: nil))
        }
        switch kind {
        case "person": return .person(PersonRecord(name: name, country: country))
        case "place": return .place(PlaceRecord(name: name, country: country))
        case "region": return .region
        default:
            let kinds =
                CountryForm.allCases.map(\.rawValue) + ["person", "place", "region"]
                + BodyKind.allCases.map(\.rawValue).sorted()
            throw file.error(
                at: row.cell("kind").place, kind.isEmpty ? "'\(name)' has no kind" : "'\(kind)' is no kind of name",
                expected: kinds.joined(separator: ", "))
        }
    }
}
