import Foundation
import GRDB
import Graphs
import Press

extension ReportCollection {
    /// What is not as it has to be; nothing where all is well.
    package func faults() throws(CollectionError) -> [String] {
        try reading { try Verification($0).faults() }
    }
}

/// Looks a collection through: the file, what points to what, fingerprints, quotations, what was united and the words.
struct Verification {
    /// At most so many faults of a kind are told.
    private static let most = 20

    private let database: Database

    init(_ database: Database) { self.database = database }

    func faults() throws -> [String] {
        let page = try String.fetchAll(database, sql: "PRAGMA integrity_check(\(Self.most))").filter { $0 != "ok" }
        // What is read of a broken file says little.
        guard page.isEmpty else { return page }
        return try Array([keys(), texts(), quotations(), ends(), entities(), words(), counts(), buckets()].joined())
    }

    private func keys() throws -> [String] {
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(Self.most).map { row in
            "row \(row[1] as Int64? ?? 0) of \(row[0] as String) points to nothing in \(row[2] as String)"
        }
    }

    /// Texts have the fingerprints of their reports, and sentences are what stands there.
    private func texts() throws -> [String] {
        var faults: [String] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT r.id, r.name, r.sha256, t.text FROM texts t JOIN reports r ON r.id = t.report_id")
        let sentences = try database.cachedStatement(
            sql: "SELECT start_byte, end_byte, quote FROM sentences WHERE report_id = ?")
        while let row = try rows.next(), faults.count < Self.most {
            let (report, name): (Int64, String) = (row[0], try KeptString.required(row, 1))
            let (sha256, bytes) = (KeptString.text(row, 2), Array(try KeptString.required(row, 3).utf8))
            if Fingerprint.of(bytes) != sha256 { faults.append("the text of \(name) is not the one that was read") }
            for row in try Row.fetchAll(sentences, arguments: [report]) {
                let (start, end, quote): (Int, Int, String) = (row[0], row[1], try KeptString.required(row, 2))
                guard 0 <= start, start <= end, end <= bytes.count, Array(quote.utf8) == Array(bytes[start..<end])
                else {
                    faults.append("\(name):\(start)-\(end) is not what is quoted from there")
                    continue
                }
            }
        }
        return faults
    }

    /// Cues lie inside their sentences, and quotations are as long as these.
    private func quotations() throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT 'evidence ' || v.id || ' does not lie in its sentence' FROM evidence v
                JOIN sentences n ON n.id = v.sentence_id
                WHERE v.cue_start_byte < n.start_byte OR v.cue_end_byte > n.end_byte OR v.cue_start_byte > v.cue_end_byte
                  OR length(CAST(n.quote AS BLOB)) <> n.end_byte - n.start_byte LIMIT \(Self.most)
                """)
    }

    /// No claim without evidence, no evidence about somebody whom its reading does not name.
    private func ends() throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT 'claim ' || c.id || ' rests on nothing' FROM claims c
                WHERE NOT EXISTS (SELECT 1 FROM evidence v WHERE v.claim_id = c.id)
                UNION ALL
                SELECT 'reading ' || r.id || ' has no report' FROM readings r
                WHERE NOT EXISTS (SELECT 1 FROM reports p WHERE p.reading_id = r.id)
                UNION ALL
                SELECT DISTINCT 'report ' || p.id || ' tells of somebody whom it does not name' FROM evidence v
                JOIN sentences n ON n.id = v.sentence_id JOIN reports p ON p.id = n.report_id
                JOIN claims c ON c.id = v.claim_id
                WHERE NOT EXISTS (SELECT 1 FROM mentions m WHERE m.reading_id = p.reading_id AND m.entity_id = c.source_id)
                  OR NOT EXISTS (SELECT 1 FROM mentions m WHERE m.reading_id = p.reading_id AND m.entity_id = c.target_id)
                LIMIT \(Self.most)
                """)
    }

    /// Entities are what all reports together tell of them.
    private func entities() throws -> [String] {
        var faults: [String] = []
        let told = try database.cachedStatement(
            sql: "SELECT \(EntityRow.columns) FROM mentions e WHERE e.entity_id = ?")
        let rows = try Row.fetchCursor(database, sql: "SELECT e.id, e.key, \(EntityRow.columns) FROM entities e")
        while let row = try rows.next(), faults.count < Self.most {
            let (number, id): (Int64, EntityID) = (row[0], EntityID(try KeptString.required(row, 1)))
            let mentions = try Row.fetchAll(told, arguments: [number]).map { try EntityRow.entity(id, $0, from: 0) }
            let isRight = try !mentions.isEmpty && Entity.united(mentions) == EntityRow.entity(id, row, from: 2)
            if !isRight { faults.append("\(id.text) is not what the reports tell of it") }
        }
        return faults
    }

    /// Each sentence has its words in the index.
    private func words() throws -> [String] {
        let sentences = try Int.fetchOne(database, sql: "SELECT count(*) FROM sentences") ?? 0
        let indexed = try Int.fetchOne(database, sql: "SELECT count(*) FROM sentence_words") ?? 0
        return sentences == indexed ? [] : ["of \(sentences) sentences \(indexed) are in the index of words"]
    }

    /// What is counted is there.
    private func counts() throws -> [String] {
        let tables = ["kind": "entities", "claim": "claims", "time untimed": "evidence", "outlet unsigned": "reports"]
        return try tables.sorted(by: <).compactMap { what, table in
            let names = what.split(separator: " ").map { "'\($0)'" }.joined(separator: ",")
            let counted = try Int.fetchOne(
                database, sql: "SELECT ifnull(sum(count), 0) FROM counts WHERE what IN (\(names))")
            let rows = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
            return counted == rows ? nil : "\(counted ?? 0) \(table) are counted, and there are \(rows ?? 0)"
        }
    }

    /// The digests of the buckets are those of what falls into them.
    private func buckets() throws -> [String] {
        var found: [[Int64]: Int64] = [:]
        for claim in try ToldRows.all(database) {
            found[[0, StableDigest.bucket(claim.ends)], default: 0] ^= StableDigest.ofClaim(
                ends: claim.ends, polarity: claim.polarity, modality: claim.modality, telling: claim.telling)
        }
        for digest in try Int64.fetchAll(database, sql: "SELECT digest FROM entities") {
            found[[1, StableDigest.bucket(digest)], default: 0] ^= digest
        }
        for row in try Row.fetchAll(database, sql: "SELECT what = 'names', bucket, digest FROM buckets") {
            found[[row[0], row[1]], default: 0] ^= row[2] as Int64
        }
        let wrong = found.values.count { $0 != 0 }
        return wrong == 0 ? [] : ["\(wrong) digests are not those of what the collection tells"]
    }
}
