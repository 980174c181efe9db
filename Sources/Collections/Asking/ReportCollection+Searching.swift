import GRDB
import Graphs

extension ReportCollection {
    /// The claims of which some evidence has all of some words, with all their evidence.
    package func claims(
        quoting words: [String], filter: RelationFilter
    ) throws(CollectionError) -> EntityGraph {
        try reading { database in
            let part = try PartGraph(database)
            let found = try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT \(ClaimRow.columns) FROM sentence_words w CROSS JOIN evidence v ON v.sentence_id = w.rowid
                    CROSS JOIN claims c ON c.id = v.claim_id WHERE w.words MATCH ?
                    """, arguments: [Self.query(words)])
            for claim in try found.map(ClaimRow.init) { try part.take(claim, where: filter.mayKeep) }
            return try part.graph(withAllSources: !filter.sources.isEmpty)
        }
    }

    /// Those of the claims that an answer begins with, in the order of `EvidenceSearch`, and a few more.
    ///
    /// - Parameters:
    ///   - limit: How many are wanted.
    ///   - words: The words.
    ///   - filter: Of what types and how firm they are; what it says of evidence is not looked at.
    /// - Returns: A graph that has these claims, and how many claims there are in all.
    /// - Throws: `CollectionError`.
    package func foremost(
        _ limit: Int, quoting words: [String], filter: RelationFilter
    ) throws(CollectionError) -> (graph: EntityGraph, count: Int) {
        try reading { database in
            let part = try PartGraph(database)
            let quoting = try QuotingClaims(database, words, filter)
            // Some fall away where both ends are one, some have less evidence than rows.
            let first = try quoting.foremost(limit.addingReportingOverflow(50).partialValue)
            for claim in first { try part.take(claim) { _, _ in true } }
            return (try part.graph(withAllSources: false), quoting.groups.count)
        }
    }

    /// Words as FTS5 takes them: each in quotes, all of them wanted, nothing of them an operator.
    static func query(_ words: [String]) -> String {
        words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: " ")
    }

    /// Words side by side as FTS5 takes them.
    static func phrase(_ words: [String]) -> String {
        "\"" + words.map { $0.replacing("\"", with: "\"\"") }.joined(separator: " ") + "\""
    }
}
