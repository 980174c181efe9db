import GRDB
import Graphs

extension ReportCollection {
    /// The weightiest claims about some entities, in the order of `RelationWeight`, and a few more.
    ///
    /// - Parameters:
    ///   - limit: How many are wanted.
    ///   - centres: The entities.
    ///   - direction: Which way the claims lead.
    ///   - filter: Of what types and how firm they are; what it says of evidence is not looked at.
    /// - Returns: A graph that has these claims.
    /// - Throws: `CollectionError`.
    package func weightiest(
        _ limit: Int, about centres: [EntityID], direction: Direction, filter: RelationFilter
    ) throws(CollectionError) -> EntityGraph {
        try reading { database in
            let part = try PartGraph(database)
            var numbers: Set<Int64> = []
            for centre in centres {
                guard let number = try part.number(of: centre) else { continue }
                try part.take(entity: number)
                numbers.formUnion(part.group(of: number))
            }
            let query = Self.query(
                ends: numbers.sorted(), direction, types: try TypeRows.all(database), filter)
            // Some fall away where both ends are one.
            let rows = try Row.fetchAll(
                database, sql: query, arguments: [limit.addingReportingOverflow(50).partialValue])
            for claim in try rows.map(ClaimRow.init) { try part.take(claim) { _, _ in true } }
            return try part.graph(withAllSources: false)
        }
    }

    /// What finds a claim of each group of those that are one, the weightiest first; all that stands in it are numbers and
    /// words of the program.
    private static func query(
        ends: [Int64], _ direction: Direction, types: [Int64: RelationType], _ filter: RelationFilter
    ) -> String {
        func list(_ numbers: [Int64]) -> String { "(" + numbers.map(String.init).joined(separator: ",") + ")" }
        var anyModality = filter
        anyModality.minimumModality = .hypothetical
        let wanted = types.filter { anyModality.mayKeep($0.value, .asserted) }
        let modalities = Modality.allCases.filter { $0.firmness >= filter.minimumModality.firmness }
        let symmetric = list(types.filter(\.value.isSymmetric).keys.sorted())
        let (ends, types) = (list(ends), list(wanted.keys.sorted()))
        let source = "source_id IN \(ends)" + (direction == .incoming ? " AND type_id IN \(symmetric)" : "")
        let target = "target_id IN \(ends)" + (direction == .outgoing ? " AND type_id IN \(symmetric)" : "")
        return WeightiestClaims.query(
            among: "SELECT id FROM claims WHERE \(source) UNION SELECT id FROM claims WHERE \(target)",
            where: """
                c.type_id IN \(types) AND c.modality IN (\(modalities.map { "'\($0.rawValue)'" }.joined(separator: ",")))
                """)
    }
}

/// Claims in the order of `RelationWeight`, found by SQLite.
enum WeightiestClaims {
    /// The weightiest of some claims, those that are one once.
    static func all(of claims: [Int64], _ limit: Int, _ database: Database) throws -> [ClaimRow] {
        let numbers = "[" + claims.map(String.init).joined(separator: ",") + "]"
        return try Row.fetchAll(
            database, sql: query(among: "SELECT value AS id FROM json_each(?)", where: "true"),
            arguments: [numbers, limit]
        ).map(ClaimRow.init)
    }

    /// What finds a claim of each group of those that are one, the weightiest first, at most so many as the last argument
    /// says.
    static func query(among numbers: String, where condition: String) -> String {
        """
        WITH near AS (\(numbers))
        SELECT \(ClaimRow.columns)
        FROM near CROSS JOIN claims c ON c.id = near.id JOIN types t ON t.id = c.type_id
        JOIN names s ON s.entity_id = c.source_id JOIN names g ON g.entity_id = c.target_id
        JOIN evidence v ON v.claim_id = c.id JOIN sentences n ON n.id = v.sentence_id
        WHERE \(condition)
        GROUP BY s.key, t.name, g.key, c.polarity, c.modality
        ORDER BY t.class IS NULL, count(DISTINCT n.report_id) DESC, count(*) DESC, ifnull(max(v.confidence), 0) DESC,
          s.key, t.name, g.key, c.polarity, c.modality
        LIMIT ?
        """
    }
}
