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
            return (try part.graph(withAllSources: false), quoting.count)
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

/// All claims that rest on sentences with some words, counted but not read.
private struct QuotingClaims {
    /// A claim between those whom its ends are; of a symmetric one the smaller number is the source.
    private struct Key: Hashable {
        let source: Int64
        let type: String
        let target: Int64
        let polarity: Polarity
        let modality: Modality
    }

    private struct Group {
        var claims: [ClaimRow] = []
        var pieces = 0
        var isPhrase = false
    }

    private let database: Database
    private let groups: [Group]

    /// How many claims there are.
    var count: Int { groups.count }

    init(_ database: Database, _ words: [String], _ filter: RelationFilter) throws {
        self.database = database
        let (types, mains) = (try TypeRows.all(database), try IdentityRows.all(database))
        let phrases = words.count > 1 ? Set(try Self.claims(database, ReportCollection.phrase(words)).map(\.claim)) : []
        var groups: [Key: Group] = [:]
        let statement = try database.cachedStatement(sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE c.id = ?")
        for (number, pieces) in try Self.claims(database, ReportCollection.query(words)) {
            guard let row = try Row.fetchOne(statement, arguments: [number]) else { continue }
            let claim = try ClaimRow(row)
            guard let type = types[claim.type], filter.mayKeep(type, claim.modality) else { continue }
            let (source, target) = (mains[claim.source] ?? claim.source, mains[claim.target] ?? claim.target)
            guard source != target || claim.source == claim.target else { continue }
            let isTurned = type.isSymmetric && target < source
            let key = Key(
                source: isTurned ? target : source, type: type.name, target: isTurned ? source : target,
                polarity: claim.polarity, modality: claim.modality)
            groups[key, default: Group()].claims.append(claim)
            groups[key]?.pieces += pieces
            if phrases.contains(number) { groups[key]?.isPhrase = true }
        }
        self.groups = Array(groups.values)
    }

    /// The first of them.
    func foremost(_ limit: Int) throws -> [ClaimRow] {
        func rank(_ group: Group) -> Int { group.pieces + (group.isPhrase ? 1 << 32 : 0) }
        let ranks = groups.map(rank)
        guard ranks.count > limit, let last = ranks.sorted(by: >).dropFirst(limit - 1).first else {
            return groups.compactMap(\.claims.first)
        }
        let before = groups.filter { rank($0) > last }
        // Of those that are quoted as often the weightiest are told.
        let rivals = groups.filter { rank($0) == last }.flatMap(\.claims)
        return before.compactMap(\.claims.first)
            + (try WeightiestClaims.all(of: rivals, limit - before.count, database))
    }

    /// Claims and how many of their pieces of evidence a query finds.
    private static func claims(_ database: Database, _ query: String) throws -> [(claim: Int64, pieces: Int)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT v.claim_id, count(*) FROM sentence_words w CROSS JOIN evidence v ON v.sentence_id = w.rowid
                WHERE w.words MATCH ? GROUP BY v.claim_id
                """, arguments: [query]
        ).map { ($0[0], $0[1]) }
    }
}
