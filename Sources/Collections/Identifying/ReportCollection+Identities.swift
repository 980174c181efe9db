import GRDB
import Graphs

extension ReportCollection {
    /// Whether it is known of all reports together who of them is one under two names.
    ///
    /// - Parameters:
    ///   - finder: What finds that out, by which other programs' findings are told apart.
    ///   - growth: By what part of itself the collection may have grown since; by nothing may it have changed for 0.
    /// - Returns: Whether it is known.
    /// - Throws: `CollectionError`.
    package func knowsIdentities(by finder: String, within growth: Double = 0) throws(CollectionError) -> Bool {
        try reading { try Identities.areRight($0, by: finder, within: growth) }
    }

    /// Whoever is another, as it was found out.
    package func identities() throws(CollectionError) -> [EntityID: EntityID] { try reading(IdentityRows.names) }

    /// Finds out who is one under two names and keeps it, unless that is known.
    ///
    /// - Parameters:
    ///   - finder: What finds it out.
    ///   - find: Tells of a graph for whoever is another whom. It has all names, but what is told of them only where a name
    ///     is so like another's that it matters.
    /// - Throws: `CollectionError`.
    package func findIdentities(
        by finder: String, _ find: (EntityGraph) -> [EntityID: EntityID]
    ) throws(CollectionError) {
        guard try !knowsIdentities(by: finder) else { return }
        typealias Found = (known: Set<EntityID>, identities: [EntityID: EntityID], change: String?)
        let (known, found, change) = try reading { database -> Found in
            let all = try NamesAndDealings(database)
            let change = try Change.value("change", in: database)
            let known = Set(all.entities.map(\.id))
            // One report alone tells its names as it does.
            guard try SourceRows.areSeveral(database) else { return (known, [:], change) }
            let namesakes = Namesakes(all.entities).ids
            var found = find(try all.graph(withDealingsOf: namesakes))
            let others = Set(found.keys).union(found.values).subtracting(namesakes)
            if !others.isEmpty { found = find(try all.graph(withDealingsOf: namesakes.union(others))) }
            return (known, found, change)
        }
        try writing { database in
            // Others may have added reports meanwhile; what was found is not right of them.
            guard try Change.value("change", in: database) == change else { return }
            try Identities.keep(found, among: known, in: database, by: finder)
        }
    }
}

/// Whoever is another, told of all reports together.
enum Identities {
    static func areRight(_ database: Database, by finder: String, within growth: Double) throws -> Bool {
        guard try Change.value("identities_by", in: database) == finder else { return false }
        if try Change.value("change", in: database) == Change.value("identities_change", in: database) { return true }
        guard growth > 0, let known = try Change.value("identities_readings", in: database).flatMap(Double.init) else {
            return false
        }
        return try readings(database) <= known * (1 + growth)
    }

    private static func readings(_ database: Database) throws -> Double {
        Double(try Int.fetchOne(database, sql: "SELECT count(*) FROM readings") ?? 0)
    }

    static func keep(
        _ identities: [EntityID: EntityID], among known: Set<EntityID>, in database: Database, by finder: String
    ) throws {
        try database.execute(sql: "DELETE FROM identities")
        let statement = try database.makeStatement(
            sql: """
                INSERT OR REPLACE INTO identities SELECT o.id, m.id FROM entities o, entities m
                WHERE o.key = ? AND m.key = ? AND o.id <> m.id
                """)
        for (other, main) in identities.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [KeptString.value(other.text), KeptString.value(main.text)])
        }
        // Persons who are officials of the graph are not among its entities any more.
        let persons = try String.fetchAll(database, sql: "SELECT key FROM entities WHERE kind = 'person'")
        for person in persons where !known.contains(EntityID(person)) {
            let official = EntityID("official/" + person.dropFirst("person/".count))
            let main = identities[official] ?? official
            try statement.execute(arguments: [person, main.text])
        }
        try Change.set("identities_change", to: try Change.value("change", in: database) ?? "0", in: database)
        try Change.set("identities_readings", to: "\(try readings(database))", in: database)
        try Change.set("identities_by", to: finder, in: database)
    }
}

/// Whoever is another, as rows of a table.
enum IdentityRows {
    /// By the numbers of their rows.
    static func all(_ database: Database) throws -> [Int64: Int64] {
        var mains: [Int64: Int64] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT entity_id, same_as_id FROM identities")
        while let row = try rows.next() { mains[row[0]] = row[1] }
        return mains
    }

    /// By their identifiers.
    static func names(_ database: Database) throws -> [EntityID: EntityID] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT o.key, m.key FROM identities i JOIN entities o ON o.id = i.entity_id
                JOIN entities m ON m.id = i.same_as_id
                """)
        return Dictionary(
            rows.map { (EntityID(KeptString.text($0, 0) ?? ""), EntityID(KeptString.text($0, 1) ?? "")) },
            uniquingKeysWith: { first, _ in first })
    }
}
