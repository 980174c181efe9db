import GRDB

/// The count of what was added and removed, by which one knows whether what was found out of all reports together is right
/// still.
enum Change {
    static func count(_ database: Database) throws {
        try database.execute(sql: "UPDATE state SET value = CAST(value AS INTEGER) + 1 WHERE name = 'change'")
    }

    static func value(_ name: String, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM state WHERE name = ?", arguments: [name])
    }

    static func set(_ name: String, to value: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            arguments: [name, value])
    }
}
