import GRDB
import Graphs

extension ReportCollection {
    /// The reports in the order in which they were added.
    package func reports() throws(CollectionError) -> [KeptReport] {
        try reading { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT r.id, r.name, r.outlet, r.date, r.sha256, r.reading_id,
                      (SELECT count(*) FROM sentences n JOIN evidence v ON v.sentence_id = n.id WHERE n.report_id = r.id)
                    FROM reports r ORDER BY r.id
                    """
            ).map { row in
                KeptReport(
                    id: row[0], name: KeptString.text(row, 1) ?? "", outlet: KeptString.text(row, 2),
                    date: KeptString.text(row, 3), sha256: KeptString.text(row, 4) ?? "", evidence: row[6],
                    reading: row[5])
            }
        }
    }

    /// The reports that a person means by a name, a number or the first eight digits or more of a SHA-256.
    package func reports(meantBy word: String) throws(CollectionError) -> [KeptReport] {
        let all = try reports()
        let named = all.filter { $0.name == word }
        if !named.isEmpty { return named }
        let isDigest = word.utf8.count >= 8 && word.allSatisfy { $0.isHexDigit && !$0.isUppercase }
        return all.filter { "\($0.id)" == word || isDigest && $0.sha256.hasPrefix(word) }
    }

    /// Removes reports, and with one that was merged with others before it came those others.
    ///
    /// - Returns: The reports that are gone.
    package func remove(_ reports: [KeptReport]) throws(CollectionError) -> [KeptReport] {
        let readings = Set(reports.map(\.reading))
        let gone = try self.reports().filter { readings.contains($0.reading) }
        try writing { try Remover($0).remove(readings) }
        return gone
    }

    /// Gives back to the system what removed reports took, and joins the words' index.
    ///
    /// - Returns: The bytes of the file before and after.
    package func compact() throws(CollectionError) -> (before: Int, after: Int) {
        try alone { database in
            func size() throws -> Int {
                let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                return try pages * (Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
            }
            let before = try size()
            try database.execute(sql: "INSERT INTO sentence_words (sentence_words) VALUES ('optimize')")
            try database.execute(sql: "VACUUM")
            try database.execute(sql: "PRAGMA optimize")
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            return (before, try size())
        }
    }
}
