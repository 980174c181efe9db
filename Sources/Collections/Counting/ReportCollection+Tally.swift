import GRDB
import Graphs

extension ReportCollection {
    /// How much there is of what in the graph of all, in which those are one who are known to be.
    package func tally() throws(CollectionError) -> GraphTally { try reading(GraphTally.of) }
}

extension GraphTally {
    /// How much there is of what in a collection.
    static func of(_ database: Database) throws -> GraphTally {
        var tally = try CountRows.tally(database)
        try RepeatedSources.all(database).forEach { tally.remove($0) }
        try UnitedClaims(database).correct(&tally)
        return tally
    }
}

/// What the table of counts says: of rows, whether or not some of them are one.
private enum CountRows {
    static func tally(_ database: Database) throws -> GraphTally {
        var tally = GraphTally()
        let types = try TypeRows.all(database)
        for row in try Row.fetchAll(database, sql: "SELECT what, name, count FROM counts WHERE count > 0") {
            let (what, name, count): (String, String, Int) = (row[0], try KeptString.required(row, 1), row[2])
            switch what {
            case "outlet": tally.outlets[name] = count
            case "unsigned": tally.outlets[nil] = count
            case "date": tally.dates[name] = count
            case "kind": tally.kinds[try kind(name)] = count
            case "claim": tally.relations[try telling(name, types)] = count
            case "time": tally.times[name] = count
            case "untimed": tally.times[nil] = count
            default: break
            }
        }
        return tally
    }

    private static func kind(_ name: String) throws -> EntityKind {
        guard let kind = EntityKind(rawValue: name) else { throw CollectionError.damaged("'\(name)' is no kind") }
        return kind
    }

    private static func telling(_ name: String, _ types: [Int64: RelationType]) throws -> GraphTally.Telling {
        let parts = name.split(separator: " ")
        guard parts.count == 3, let type = Int64(parts[0]).flatMap({ types[$0] }),
            let polarity = Polarity(rawValue: String(parts[1])), let modality = Modality(rawValue: String(parts[2]))
        else { throw CollectionError.damaged("'\(name)' tells of no claim") }
        return GraphTally.Telling(type: type, polarity: polarity, modality: modality)
    }
}

/// Documents that several readings have, each so often as it is one too many.
private enum RepeatedSources {
    static func all(_ database: Database) throws -> [DocumentSource] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT \(SourceRows.columns) FROM reports r
                WHERE r.name IN (SELECT name FROM reports GROUP BY name HAVING count(*) > 1)
                """)
        var seen: Set<DocumentSource> = []
        return rows.map { SourceRows.source($0, from: 0) }.filter { !seen.insert($0).inserted }
    }
}

extension GraphTally {
    fileprivate mutating func remove(_ source: DocumentSource) {
        outlets[source.outlet, default: 0] -= 1
        if let date = source.date { dates[date, default: 0] -= 1 }
    }
}
