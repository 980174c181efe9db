import GRDB

/// Keeps the digests of all that falls into a bucket; what comes and what goes changes them alike.
final class BucketKeeper {
    /// What is in buckets.
    enum Content: String, CaseIterable {
        case claims, names
    }

    private let database: Database
    private var changes: [Content: [Int64: Int64]] = [:]

    init(_ database: Database) { self.database = database }

    /// Counts a claim in a way of telling it that came or went.
    func change(claimOf ends: Int64, _ polarity: String, _ modality: String, telling: Int64) {
        let digest = StableDigest.ofClaim(ends: ends, polarity: polarity, modality: modality, telling: telling)
        changes[.claims, default: [:]][StableDigest.bucket(ends), default: 0] ^= digest
    }

    /// Counts an entity that came or went, by the digest of its key.
    func change(name digest: Int64) {
        changes[.names, default: [:]][StableDigest.bucket(digest), default: 0] ^= digest
    }

    /// Writes the changes.
    func finish() throws {
        // SQLite has no exclusive or.
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO buckets VALUES (?, ?, ?) ON CONFLICT DO UPDATE
                SET digest = (digest | excluded.digest) & ~(digest & excluded.digest)
                """)
        for content in Content.allCases {
            for (bucket, change) in (changes[content] ?? [:]).sorted(by: { $0.key < $1.key }) where change != 0 {
                try statement.execute(arguments: [content.rawValue, bucket, change])
            }
        }
        changes = [:]
    }
}
