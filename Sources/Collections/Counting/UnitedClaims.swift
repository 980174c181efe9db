import GRDB
import Graphs

/// The claims that are one, or none, once those are one who are: by them a graph has less than there are rows.
struct UnitedClaims {
    /// A claim between those whom its ends are; of a symmetric one the smaller number is the source.
    private struct Key: Hashable {
        let source: Int64
        let type: String
        let target: Int64
        let polarity: Polarity
        let modality: Modality
    }

    private let database: Database
    private let types: [Int64: RelationType]
    private let mains: [Int64: Int64]
    /// Claims that others may be one with, or that join two who are one.
    private var claims: [Key: [ClaimRow]] = [:]
    /// Claims that reports of one name tell, so that their evidence may be there twice.
    private let repeated: Set<Int64>

    init(_ database: Database) throws {
        self.database = database
        types = try TypeRows.all(database)
        mains = try IdentityRows.all(database)
        let told = try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT \(ClaimRow.columns) FROM reports r CROSS JOIN sentences n ON n.report_id = r.id
                CROSS JOIN evidence v ON v.sentence_id = n.id CROSS JOIN claims c ON c.id = v.claim_id
                WHERE r.name IN (SELECT name FROM reports GROUP BY name HAVING count(*) > 1)
                """
        ).map(ClaimRow.init)
        repeated = Set(told.map(\.id))
        var seen = repeated
        for claim in told { claims[try key(of: claim), default: []].append(claim) }
        for query in ["source_id", "target_id"] {
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT \(ClaimRow.columns) FROM identities i CROSS JOIN claims c ON c.\(query) = i.entity_id
                    """)
            while let row = try rows.next() {
                let claim = try ClaimRow(row)
                if seen.insert(claim.id).inserted { claims[try key(of: claim), default: []].append(claim) }
            }
        }
        try takeThoseOfMains(seen)
        try takeThoseOfTypesWithOneName()
    }

    /// Takes away what is counted too often, of entities, claims and evidence.
    func correct(_ tally: inout GraphTally) throws {
        let kinds = try Row.fetchAll(
            database,
            sql: "SELECT e.kind, count(*) FROM identities i JOIN entities e ON e.id = i.entity_id GROUP BY e.kind")
        for row in kinds {
            guard let kind = EntityKind(rawValue: row[0]) else {
                throw CollectionError.damaged("somebody is of no kind")
            }
            tally.kinds[kind, default: 0] -= row[1] as Int
        }
        let names = try IdentityRows.names(database)
        for (key, same) in claims {
            // What joined two who are one falls away.
            let kept = key.source == key.target ? same.filter { $0.source == $0.target } : same
            let gone = key.source == key.target ? same.filter { $0.source != $0.target } : []
            for claim in gone + kept.dropFirst() { tally.relations[try telling(of: claim), default: 0] -= 1 }
            guard !gone.isEmpty || kept.count > 1 || kept.contains(where: { repeated.contains($0.id) }) else {
                continue
            }
            let evidence = try EvidenceOfClaims(database, same.map(\.id)).pieces
            for piece in evidence.values.joined() { tally.times[piece.time?.iso, default: 0] -= 1 }
            let pieces = kept.flatMap { evidence[$0.id] ?? [] }.map { piece in piece.renamed { names[$0] ?? $0 } }
            for piece in Evidence.united(pieces) { tally.times[piece.time?.iso, default: 0] += 1 }
        }
    }

    private func telling(of claim: ClaimRow) throws -> GraphTally.Telling {
        guard let type = types[claim.type] else { throw CollectionError.damaged("a claim has no type") }
        return GraphTally.Telling(type: type, polarity: claim.polarity, modality: claim.modality)
    }

    private func key(of claim: ClaimRow) throws -> Key {
        guard let type = types[claim.type] else { throw CollectionError.damaged("a claim has no type") }
        let (source, target) = (mains[claim.source] ?? claim.source, mains[claim.target] ?? claim.target)
        let isTurned = type.isSymmetric && target < source
        return Key(
            source: isTurned ? target : source, type: type.name, target: isTurned ? source : target,
            polarity: claim.polarity, modality: claim.modality)
    }

    /// Takes the claims that are told of the ends themselves.
    private mutating func takeThoseOfMains(_ seen: Set<Int64>) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(ClaimRow.columns) FROM claims c WHERE c.source_id = ? AND c.type_id = ? AND c.target_id = ?
                AND c.polarity = ? AND c.modality = ?
                """)
        let numbers = Dictionary(grouping: types.keys) { types[$0]?.name ?? "" }
        for key in claims.keys {
            let ends =
                key.source == key.target
                ? [(key.source, key.target)] : [(key.source, key.target), (key.target, key.source)]
            for (source, target) in ends {
                for type in numbers[key.type] ?? [] {
                    let rows = try Row.fetchAll(
                        statement,
                        arguments: [source, type, target, key.polarity.rawValue, key.modality.rawValue])
                    for claim in try rows.map(ClaimRow.init) where !seen.contains(claim.id) {
                        if try self.key(of: claim) == key { claims[key, default: []].append(claim) }
                    }
                }
            }
        }
    }

    /// Types of one name, as of two ontologies, make claims one as well.
    private mutating func takeThoseOfTypesWithOneName() throws {
        let known = Set(claims.values.joined().map(\.id))
        let doubled = Dictionary(grouping: types.keys) { types[$0]?.name ?? "" }.values.filter { $0.count > 1 }.joined()
        for type in doubled {
            let rows = try Row.fetchAll(
                database, sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE c.type_id = ?", arguments: [type])
            for claim in try rows.map(ClaimRow.init) where !known.contains(claim.id) {
                claims[try key(of: claim), default: []].append(claim)
            }
        }
    }
}
