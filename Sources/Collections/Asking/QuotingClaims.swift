import GRDB
import Graphs

/// All claims that rest on sentences with some words, counted; few of them are read.
struct QuotingClaims {
    /// Claims that are one, and how often they are quoted so.
    struct Group {
        var claims: [Int64]
        var pieces: Int
        var isPhrase: Bool

        /// Those that have the words side by side before all others, then by pieces.
        fileprivate var rank: Int { pieces + (isPhrase ? 1 << 32 : 0) }
    }

    private struct Key: Hashable {
        let source: Int64
        let type: String
        let target: Int64
        let polarity: Polarity
        let modality: Modality
    }

    /// The claims, those together that are one.
    let groups: [Group]
    private let database: Database

    init(_ database: Database, _ words: [String], _ filter: RelationFilter) throws {
        self.database = database
        let types = try TypeRows.all(database)
        let phrases =
            words.count > 1 ? Set(try Self.found(database, ReportCollection.phrase(words), "true").map(\.claim)) : []
        let found = try Self.found(database, ReportCollection.query(words), Self.condition(filter, types))
        let united = try Self.united(database, found.map(\.claim), types)
        var gathered: [Key: Group] = [:]
        var groups: [Group] = []
        groups.reserveCapacity(found.count)
        for (claim, pieces) in found {
            let group = Group(claims: [claim], pieces: pieces, isPhrase: phrases.contains(claim))
            switch united[claim] {
            case nil: groups.append(group)
            case .some(nil): continue
            case .some(.some(let key)):
                guard let known = gathered[key] else {
                    gathered[key] = group
                    continue
                }
                gathered[key] = Group(
                    claims: known.claims + group.claims, pieces: known.pieces + pieces,
                    isPhrase: known.isPhrase || group.isPhrase)
            }
        }
        self.groups = groups + gathered.values
    }

    /// The first of them.
    func foremost(_ limit: Int) throws -> [ClaimRow] {
        let ranks = groups.map(\.rank)
        guard ranks.count > limit, let last = ranks.sorted(by: >).dropFirst(limit - 1).first else {
            return try groups.compactMap { try $0.claims.first.flatMap(row) }
        }
        let before = groups.filter { $0.rank > last }
        // Of those that are quoted as often the weightiest are told.
        let rivals = groups.filter { $0.rank == last }.flatMap(\.claims)
        return try before.compactMap { try $0.claims.first.flatMap(row) }
            + WeightiestClaims.all(of: rivals, limit - before.count, database)
    }

    private func row(_ claim: Int64) throws -> ClaimRow? {
        let statement = try database.cachedStatement(sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE c.id = ?")
        return try Row.fetchOne(statement, arguments: [claim]).map(ClaimRow.init)
    }

    /// Claims, and how many of their pieces of evidence a query finds.
    private static func found(
        _ database: Database, _ query: String, _ condition: String
    ) throws -> [(claim: Int64, pieces: Int)] {
        let claims = condition == "true" ? "" : "CROSS JOIN claims c ON c.id = v.claim_id"
        var found: [(Int64, Int)] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT v.claim_id, count(*) FROM sentence_words w CROSS JOIN evidence v ON v.sentence_id = w.rowid \(claims)
                WHERE w.words MATCH ? AND \(condition) GROUP BY v.claim_id
                """, arguments: [query])
        while let row = try rows.next() { found.append((row[0], row[1])) }
        return found
    }

    /// What types and modalities a filter may keep.
    private static func condition(_ filter: RelationFilter, _ types: [Int64: RelationType]) -> String {
        let kept = types.filter { type in Modality.allCases.contains { filter.mayKeep(type.value, $0) } }
        let modalities = Modality.allCases.filter { $0.firmness >= filter.minimumModality.firmness }
        guard kept.count < types.count || modalities.count < Modality.allCases.count else { return "true" }
        let list = modalities.map { "'\($0.rawValue)'" }.joined(separator: ",")
        return "c.type_id IN \(SQLList.text(kept.keys)) AND c.modality IN (\(list))"
    }

    /// Of some claims those that may be one with others, with what is the same for those that are; without that where both
    /// ends are one.
    private static func united(
        _ database: Database, _ found: [Int64], _ types: [Int64: RelationType]
    ) throws -> [Int64: Key?] {
        let mains = try IdentityRows.all(database)
        let names = Dictionary(grouping: types.keys) { types[$0]?.name ?? "" }
        let doubled = names.values.filter { $0.count > 1 }.joined()
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT \(ClaimRow.columns) FROM identities i CROSS JOIN claims c ON c.source_id = i.entity_id UNION
                SELECT \(ClaimRow.columns) FROM identities i CROSS JOIN claims c ON c.target_id = i.entity_id UNION
                SELECT \(ClaimRow.columns) FROM claims c WHERE c.type_id IN \(SQLList.text(doubled))
                """)
        let same = try database.cachedStatement(
            sql: """
                SELECT c.id FROM claims c WHERE c.source_id = ? AND c.type_id = ? AND c.target_id = ? AND c.polarity = ?
                AND c.modality = ?
                """)
        let isFound = Set(found)
        var united: [Int64: Key?] = [:]
        for claim in try rows.map(ClaimRow.init) {
            guard let type = types[claim.type] else { throw CollectionError.damaged("a claim has no type") }
            let (source, target) = (mains[claim.source] ?? claim.source, mains[claim.target] ?? claim.target)
            let isTurned = type.isSymmetric && target < source
            let key = Key(
                source: isTurned ? target : source, type: type.name, target: isTurned ? source : target,
                polarity: claim.polarity, modality: claim.modality)
            united[claim.id] = source == target && claim.source != claim.target ? .some(nil) : key
            // What is told of the ends themselves is the same.
            guard isFound.contains(claim.id) else { continue }
            for (one, other) in type.isSymmetric ? [(source, target), (target, source)] : [(source, target)] {
                let numbers = try Int64.fetchAll(
                    same, arguments: [one, claim.type, other, claim.polarity.rawValue, claim.modality.rawValue])
                for number in numbers where united[number] == nil { united[number] = key }
            }
        }
        return united
    }
}
