import GRDB
import Graphs
import Press

/// Documents as rows of a table.
enum SourceRows {
    /// The columns that `source` reads, of reports `r`.
    static let columns = "r.name, r.outlet, r.date, r.sha256, r.origin_sha256, r.origin_format, r.link"

    /// The document in a row's columns from a place on.
    static func source(_ row: Row, from place: Int) -> DocumentSource {
        var origin: Origin?
        if let sha256 = KeptString.text(row, place + 4), let format = KeptString.text(row, place + 5) {
            origin = Origin(sha256: sha256, format: format, link: KeptString.text(row, place + 6))
        }
        return DocumentSource(
            id: KeptString.text(row, place) ?? "", outlet: KeptString.text(row, place + 1),
            date: KeptString.text(row, place + 2), sha256: KeptString.text(row, place + 3) ?? "", origin: origin)
    }

    /// Whether there is more than one.
    static func areSeveral(_ database: Database) throws -> Bool {
        try Row.fetchAll(database, sql: "SELECT DISTINCT \(columns) FROM reports r LIMIT 2").count > 1
    }

    /// All of them, by their numbers.
    static func all(_ database: Database) throws -> [Int64: DocumentSource] {
        var sources: [Int64: DocumentSource] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT r.id, \(columns) FROM reports r")
        while let row = try rows.next() { sources[row[0]] = source(row, from: 1) }
        return sources
    }
}
