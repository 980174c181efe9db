import Foundation
import GRDB

/// A growing set of reports in one SQLite file, with the names and claims that were read of them.
///
/// Any number of programs may read while one writes; each batch of reports is there as a whole or not at all, whenever a
/// program is stopped.
package final class ReportCollection: Sendable {
    /// What is done with a collection.
    package enum Use: Sendable {
        /// Nothing is changed.
        case reading
        /// Reports come or go; the file must be there.
        case writing
        /// The same of a file that may be new.
        case making
    }

    /// `Ente`, by which `file` and this program tell a collection from other files of SQLite.
    package static let applicationID = 0x456E_7465
    /// How long a second writer waits for the first, in seconds.
    private static let patience = 10.0
    /// So many pages the log takes before they are brought home: names are all over the file, and most of the pages that a
    /// batch changes the next ones change too.
    private static let logPages = 65_536
    /// So many KB of pages a program keeps in memory while it writes, and while it reads.
    private static let memory = (writing: 262_144, reading: 65_536)

    private let queue: DatabaseQueue
    private let migrations: [Migration]

    /// Opens a collection, and takes one of an earlier version to that of today where it may be written.
    ///
    /// - Throws: `CollectionError`.
    package convenience init(path: String, for use: Use) throws(CollectionError) {
        try self.init(path: path, for: use, migrations: Migration.all)
    }

    init(path: String, for use: Use, migrations: [Migration]) throws(CollectionError) {
        self.migrations = migrations
        // SQLite takes some words for more than the name of a file.
        let path = path.hasPrefix("/") ? path : "./" + path
        queue = try Self.attempt {
            let isThere = FileManager.default.fileExists(atPath: path)
            guard isThere || use == .making else { throw CollectionError.notOpened }
            var configuration = Configuration()
            // Who may write tidies up the files beside it when done, also after reading.
            let mayWrite = [path, (path as NSString).deletingLastPathComponent].allSatisfy {
                FileManager.default.isWritableFile(atPath: $0)
            }
            configuration.readonly = use == .reading && !mayWrite
            configuration.busyMode = .timeout(Self.patience)
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA trusted_schema = OFF")
                // What triggers change is written down before, a page at a time.
                try database.execute(sql: "PRAGMA temp_store = MEMORY")
                let memory = use == .reading ? Self.memory.reading : Self.memory.writing
                try database.execute(sql: "PRAGMA cache_size = -\(memory)")
                guard use != .reading else { return try database.execute(sql: "PRAGMA query_only = ON") }
                // What was acknowledged is on the disk.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.logPages)")
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try Self.prepare(queue, for: use, migrations)
            return queue
        }
    }

    private static func prepare(_ queue: DatabaseQueue, for use: Use, _ migrations: [Migration]) throws {
        try queue.inDatabase { database in
            let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let isEmpty = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0 == 0
            guard mark == applicationID || isEmpty && use == .making else { throw CollectionError.notACollection }
            try Migration.check(database, against: migrations, for: use)
            guard use != .reading else { return }
            // Whoever is stopped between two of these steps leaves a file with which the next goes on.
            if isEmpty { try database.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            guard try Migration.version(of: database) < migrations.last?.version ?? 0 else { return }
            try database.inTransaction(.immediate) {
                try Migration.bring(database, through: migrations)
                return .commit
            }
        }
    }

    /// Whether the first bytes of a file are those of a collection.
    package static func begins(_ bytes: some Swift.Collection<UInt8>) -> Bool {
        let head = Array(bytes.prefix(72))
        guard head.count == 72, head.starts(with: Array("SQLite format 3\0".utf8)) else { return false }
        return head[68..<72].reduce(0) { $0 << 8 | Int($1) } == applicationID
    }

    /// Reads from the collection as it is at one moment.
    func reading<Answer>(_ body: (Database) throws -> Answer) throws(CollectionError) -> Answer {
        try Self.attempt { try queue.read(body) }
    }

    /// Changes the collection, all or nothing.
    func writing<Answer>(_ body: (Database) throws -> Answer) throws(CollectionError) -> Answer {
        try Self.attempt {
            try queue.inDatabase { database in
                var answer: Answer?
                try database.inTransaction(.immediate) {
                    answer = try body(database)
                    return .commit
                }
                guard let answer else { throw CollectionError.other("a transaction without an end") }
                return answer
            }
        }
    }

    /// Does what no transaction may be open for.
    func alone<Answer>(_ body: (Database) throws -> Answer) throws(CollectionError) -> Answer {
        try Self.attempt { try queue.inDatabase(body) }
    }

    private static func attempt<Answer>(_ body: () throws -> Answer) throws(CollectionError) -> Answer {
        do {
            return try body()
        } catch let error as CollectionError {
            throw error
        } catch let error as DatabaseError {
            throw CollectionError(error)
        } catch {
            throw .other("\(error)")
        }
    }
}
