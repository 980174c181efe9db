import Foundation
import GRDB
import Graphs
import Press

/// What came of adding.
package enum Addition: Hashable, Sendable {
    /// A graph was added, with these reports and so many pieces of evidence. So many earlier ones gave way to it, or the
    /// collection has another version of one of its reports.
    case added(reports: [String], evidence: Int, replaced: Int, versions: Bool)
    /// The collection had it.
    case known(reports: [String])
}

extension ReportCollection {
    /// Whether some bytes were added before.
    package func hasInput(_ sha256: String) throws(CollectionError) -> Bool {
        try reading {
            try Bool.fetchOne($0, sql: "SELECT 1 FROM inputs WHERE sha256 = ?", arguments: [sha256]) ?? false
        }
    }

    /// Whether a report of a fingerprint was added before.
    package func hasReading(_ fingerprint: String) throws(CollectionError) -> Bool {
        try reading {
            try Bool.fetchOne($0, sql: "SELECT 1 FROM readings WHERE sha256 = ?", arguments: [fingerprint]) ?? false
        }
    }

    /// Adds what was read, all of it or nothing.
    ///
    /// - Parameters:
    ///   - inputs: What was read.
    ///   - replaces: Whether reports take the place of those that are called alike, and of themselves.
    /// - Returns: What came of each reading, in their order.
    /// - Throws: `CollectionError`.
    package func add(
        _ inputs: [AddedInput], replacing replaces: Bool = false
    ) throws(CollectionError) -> [Addition] {
        try writing { database in
            let adder = Adder(database)
            let additions = try inputs.flatMap { try adder.add($0, replacing: replaces) }
            try adder.finish()
            return additions
        }
    }
}

/// Adds readings inside one transaction.
final class Adder {
    private let database: Database
    private let entities: EntityKeeper
    private let claims: ClaimKeeper
    private let buckets: BucketKeeper
    private var hasChanged = false
    /// How many readings gave way to the last input.
    private var replaced = 0

    init(_ database: Database) {
        self.database = database
        buckets = BucketKeeper(database)
        entities = EntityKeeper(database, buckets)
        claims = ClaimKeeper(database, buckets)
    }

    func add(_ input: AddedInput, replacing replaces: Bool) throws -> [Addition] {
        if replaces { try remove(earlierThan: input) }
        let statement = try database.cachedStatement(
            sql: "INSERT INTO inputs (name, line, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        try statement.execute(arguments: [KeptString.value(input.name), input.line, input.sha256])
        let id =
            database.changesCount > 0
            ? database.lastInsertedRowID
            : try Int64.fetchOne(database, sql: "SELECT id FROM inputs WHERE sha256 = ?", arguments: [input.sha256])
        guard let id else { throw CollectionError.damaged("an input without a number") }
        return try input.readings.map { try add($0, of: id, replacing: replaces) }
    }

    /// Writes what could only be known of all readings together.
    func finish() throws {
        guard hasChanged else { return }
        try entities.finish()
        try buckets.finish()
        try Change.count(database)
    }

    private func add(
        _ reading: AddedInput.Reading, of input: Int64, replacing replaces: Bool
    ) throws -> Addition {
        let graph = reading.graph
        let names = graph.sources.map(\.id)
        let statement = try database.cachedStatement(
            sql: "INSERT INTO readings (input_id, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING")
        try statement.execute(arguments: [input, reading.fingerprint])
        guard database.changesCount > 0 else { return .known(reports: names) }
        hasChanged = true
        let id = database.lastInsertedRowID
        let reports = try add(graph.sources, of: id)
        if let article = reading.article, let report = reports[article.id] { try keep(article, as: report) }
        let known = try entities.keep(graph.entities, of: id)
        try claims.keep(graph.relations, between: known, of: reports)
        return .added(
            reports: names, evidence: graph.relations.reduce(0) { $0 + $1.evidence.count }, replaced: replaced,
            versions: try names.contains(where: hasVersions))
    }

    private func hasVersions(_ name: String) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT count(DISTINCT sha256) > 1 FROM reports WHERE name = ?")
        return try Bool.fetchOne(statement, arguments: [KeptString.value(name)]) ?? false
    }

    /// Keeps the text in which places are counted; of parsed sentences the whole text is not there.
    private func keep(_ article: Article, as report: Int64) throws {
        guard Fingerprint.of(article.text.bytes) == article.sha256 else { return }
        let statement = try database.cachedStatement(
            sql: "INSERT INTO texts (report_id, headline, byline, text) VALUES (?, ?, ?, ?)")
        try statement.execute(
            arguments: [
                report, KeptString.value(article.headline), KeptString.value(article.byline),
                KeptString.value(article.text[article.text.range]),
            ])
    }

    /// Takes out what bytes or names say is an earlier reading of an input.
    private func remove(earlierThan input: AddedInput) throws {
        replaced = 0
        var readings = try Int64.fetchAll(
            database, sql: "SELECT r.id FROM readings r JOIN inputs i ON i.id = r.input_id WHERE i.sha256 = ?",
            arguments: [input.sha256])
        for reading in input.readings {
            readings += try Int64.fetchAll(
                database, sql: "SELECT id FROM readings WHERE sha256 = ?", arguments: [reading.fingerprint])
            for source in reading.graph.sources {
                readings += try Int64.fetchAll(
                    database, sql: "SELECT reading_id FROM reports WHERE name = ?",
                    arguments: [KeptString.value(source.id)])
            }
        }
        let earlier = Set(readings)
        guard !earlier.isEmpty else { return }
        replaced = earlier.count
        // What is waiting to be written of entities would be overtaken.
        try entities.finish()
        try buckets.finish()
        try Remover(database).remove(earlier)
        entities.forget()
        claims.forget()
        hasChanged = true
    }

    /// Adds documents; of several versions under one name evidence counts for the first.
    private func add(_ sources: [DocumentSource], of reading: Int64) throws -> [String: Int64] {
        var reports: [String: Int64] = [:]
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO reports (reading_id, name, outlet, date, sha256, origin_sha256, origin_format, link)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for source in sources {
            try statement.execute(arguments: [
                reading, KeptString.value(source.id), KeptString.value(source.outlet), KeptString.value(source.date),
                KeptString.value(source.sha256), KeptString.value(source.origin?.sha256),
                KeptString.value(source.origin?.format), KeptString.value(source.origin?.link),
            ])
            if reports[source.id] == nil { reports[source.id] = database.lastInsertedRowID }
        }
        return reports
    }
}
