import GRDB
import Graphs

/// Takes readings out inside one transaction, with all that rests on them alone.
struct Remover {
    /// How a piece of evidence tells a claim.
    private struct Telling: Hashable {
        let claim: Int64
        let ends: Int64
        let polarity: String
        let modality: String
        let telling: Int64
    }

    private let database: Database
    private let buckets: BucketKeeper

    init(_ database: Database) {
        self.database = database
        buckets = BucketKeeper(database)
    }

    /// Removes readings; what they said of entities is told anew by those that are left.
    func remove(_ readings: Set<Int64>) throws {
        var (inputs, tellings, entities): (Set<Int64>, Set<Telling>, Set<Int64>) = ([], [], [])
        for reading in readings.sorted() {
            inputs.formUnion(try numbers("SELECT input_id FROM readings WHERE id = ?", reading))
            tellings.formUnion(try self.tellings(of: reading))
            entities.formUnion(try numbers("SELECT entity_id FROM mentions WHERE reading_id = ?", reading))
            try forgetWords(of: reading)
            try delete("readings WHERE id = ?", reading)
        }
        for telling in tellings where try !isTold(telling) {
            buckets.change(
                claimOf: telling.ends, telling.polarity, telling.modality, telling: telling.telling)
        }
        for claim in Set(tellings.map(\.claim)).sorted() {
            try delete("claims WHERE id = ? AND NOT EXISTS (SELECT 1 FROM evidence WHERE claim_id = claims.id)", claim)
        }
        for input in inputs.sorted() {
            try delete("inputs WHERE id = ? AND NOT EXISTS (SELECT 1 FROM readings WHERE input_id = inputs.id)", input)
        }
        for entity in entities.sorted() { try unite(entity) }
        try buckets.finish()
        try Change.count(database)
    }

    private func numbers(_ query: String, _ number: Int64) throws -> [Int64] {
        try Int64.fetchAll(try database.cachedStatement(sql: query), arguments: [number])
    }

    private func tellings(of reading: Int64) throws -> [Telling] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.id, c.ends, c.polarity, c.modality, v.telling FROM reports r
                JOIN sentences n ON n.report_id = r.id JOIN evidence v ON v.sentence_id = n.id
                JOIN claims c ON c.id = v.claim_id WHERE r.reading_id = ?
                """)
        return try Row.fetchAll(statement, arguments: [reading]).map {
            Telling(claim: $0[0], ends: $0[1], polarity: $0[2], modality: $0[3], telling: $0[4])
        }
    }

    private func isTold(_ telling: Telling) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM evidence WHERE claim_id = ? AND telling = ?)")
        return try Bool.fetchOne(statement, arguments: [telling.claim, telling.telling]) ?? false
    }

    private func delete(_ what: String, _ number: Int64) throws {
        try database.cachedStatement(sql: "DELETE FROM \(what)").execute(arguments: [number])
    }

    /// The words of sentences are found by number only, and are taken out by what they were.
    private func forgetWords(of reading: Int64) throws {
        let sentences = try Row.fetchAll(
            database,
            sql: """
                SELECT n.id, n.quote FROM sentences n JOIN reports r ON r.id = n.report_id WHERE r.reading_id = ?
                """, arguments: [reading])
        let statement = try database.cachedStatement(
            sql: "INSERT INTO sentence_words (sentence_words, rowid, words) VALUES ('delete', ?, ?)")
        for row in sentences {
            let (number, quote): (Int64, String) = (row[0], try KeptString.required(row, 1))
            try statement.execute(arguments: [number, FoldedName(quote).text])
        }
    }

    /// Tells an entity as the reports that are left do; one of which none tells goes.
    private func unite(_ number: Int64) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT k.key, \(EntityRow.columns) FROM mentions e JOIN entities k ON k.id = e.entity_id
                WHERE e.entity_id = ?
                """, arguments: [number])
        guard let first = rows.first else {
            for digest in try numbers("SELECT digest FROM entities WHERE id = ?", number) {
                buckets.change(name: digest)
            }
            return try database.execute(sql: "DELETE FROM entities WHERE id = ?", arguments: [number])
        }
        let id = EntityID(try KeptString.required(first, 0))
        let told = try rows.map { try EntityRow.entity(id, $0, from: 1) }
        try EntityRow.write(Entity.united(told), as: number, to: database)
    }
}
