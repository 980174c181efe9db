import GRDB

/// The steps by which a collection becomes one of the version that is written, one for each version.
struct Migration: Sendable {
    /// The version that a file has after the step, kept as SQLite's `user_version`.
    let version: Int
    /// What the step does.
    let sql: String
    /// What of the step SQLite cannot do.
    var work: @Sendable (Database) throws -> Void = { _ in }

    /// The steps from nothing to the version of today.
    static let all = [
        Migration(version: 1, sql: String(decoding: PackageResources.version_1_sql, as: UTF8.self)),
        Migration(
            version: 2, sql: String(decoding: PackageResources.version_2_sql, as: UTF8.self),
            work: SecondVersion.fill),
    ]

    /// Takes a file through the steps that it lacks, all in the transaction that is open.
    static func bring(_ database: Database, through migrations: [Migration] = all) throws {
        let version = try version(of: database)
        for migration in migrations where migration.version > version {
            try database.execute(sql: migration.sql)
            try migration.work(database)
            try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        }
    }

    /// Checks that a file is of a version that can be used.
    static func check(_ database: Database, against migrations: [Migration], for use: ReportCollection.Use) throws {
        let (version, latest) = (try version(of: database), migrations.last?.version ?? 0)
        guard version <= latest else { throw CollectionError.newer(version: version) }
        guard version == latest || use != .reading else { throw CollectionError.older(version: version) }
    }

    /// The version of a file; 0 before the first step.
    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
}
