import GRDB
import Graphs

/// What a collection of version 1 lacks that SQLite cannot find out: digests, and family names that stand first.
enum SecondVersion {
    @Sendable static func fill(_ database: Database) throws {
        let buckets = BucketKeeper(database)
        try EntityRow.writeFamilyNames(to: database)
        try fillEntities(database, buckets)
        try fillClaims(database)
        try fillEvidence(database, buckets)
        try buckets.finish()
    }

    private static func fillEntities(_ database: Database, _ buckets: BucketKeeper) throws {
        let statement = try database.cachedStatement(sql: "UPDATE entities SET digest = ? WHERE id = ?")
        for row in try Row.fetchAll(database, sql: "SELECT id, key FROM entities") {
            let digest = StableDigest.of(try KeptString.required(row, 1))
            buckets.change(name: digest)
            try statement.execute(arguments: [digest, row[0] as Int64])
        }
    }

    private static func fillClaims(_ database: Database) throws {
        let statement = try database.cachedStatement(sql: "UPDATE claims SET ends = ? WHERE id = ?")
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT c.id, s.key, t.name, g.key FROM claims c JOIN types t ON t.id = c.type_id
                JOIN entities s ON s.id = c.source_id JOIN entities g ON g.id = c.target_id
                """)
        for row in rows {
            let ends = StableDigest.ofEnds(
                try KeptString.required(row, 1), try KeptString.required(row, 2), try KeptString.required(row, 3))
            try statement.execute(arguments: [ends, row[0] as Int64])
        }
    }

    private static func fillEvidence(_ database: Database, _ buckets: BucketKeeper) throws {
        let statement = try database.cachedStatement(sql: "UPDATE evidence SET telling = ? WHERE id = ?")
        let rows = try Row.fetchAll(database, sql: "SELECT id, speakers, object, time, time_iso FROM evidence")
        for row in rows {
            let telling = StableDigest.ofTelling(
                speakers: KeptString.text(row, 1), object: KeptString.text(row, 2), time: KeptString.text(row, 3),
                iso: KeptString.text(row, 4))
            try statement.execute(arguments: [telling, row[0] as Int64])
        }
        for claim in try ToldRows.all(database) {
            buckets.change(claimOf: claim.ends, claim.polarity, claim.modality, telling: claim.telling)
        }
    }
}

/// The claims, each in all the ways in which it is told.
struct ToldRows {
    let ends: Int64
    let polarity: String
    let modality: String
    let telling: Int64

    static func all(_ database: Database) throws -> [ToldRows] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT c.id, c.ends, c.polarity, c.modality, v.telling
                FROM claims c CROSS JOIN evidence v ON v.claim_id = c.id
                """
        ).map { ToldRows(ends: $0[1], polarity: $0[2], modality: $0[3], telling: $0[4]) }
    }
}
