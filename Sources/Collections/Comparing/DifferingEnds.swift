import GRDB
import Graphs

/// In what two collections may differ, by the digests of the buckets that claims and names fall into and by those who are one
/// in one of them alone.
struct DifferingEnds {
    /// The ends of claims that are not told alike.
    let ends: Set<ComparedSide.Ends>
    /// The identifiers of names that only one may have.
    let names: Set<String>

    /// Compares two; nothing where they may differ in more ends and names than some.
    init?(_ a: ComparedSide, _ b: ComparedSide, atMost most: Int) throws {
        let others = Self.others(a.identities, b.identities)
        let rows = try Self.differing(in: Self.buckets(BucketKeeper.Content.claims, a, b), a, b)
        guard rows.a.count + rows.b.count + others.count <= most else { return nil }
        var (near, names): (Set<ComparedSide.Ends>, Set<String>) = ([], Set(others.map(\.text)))
        for (side, rows) in [(a, rows.a), (b, rows.b)] {
            for row in rows + (try Self.claims(about: others, in: side)) {
                if let ends = try side.ends(of: row) { near.insert(ends) }
            }
        }
        let buckets = try Self.buckets(BucketKeeper.Content.names, a, b)
        if !buckets.isEmpty {
            for side in [a, b] {
                let rows = try Row.fetchAll(
                    side.database, sql: "SELECT key FROM entities WHERE (digest & 65535) IN \(SQLList.text(buckets))")
                for row in rows { names.insert(try KeptString.required(row, 0)) }
            }
        }
        self.names = names
        ends = try near.filter { try a.tellings(of: $0) != b.tellings(of: $0) }
    }

    /// The buckets of which the digests are not the same.
    private static func buckets(
        _ content: BucketKeeper.Content, _ a: ComparedSide, _ b: ComparedSide
    ) throws -> [Int64] {
        func digests(_ side: ComparedSide) throws -> [Int64: Int64] {
            let rows = try Row.fetchAll(
                side.database, sql: "SELECT bucket, digest FROM buckets WHERE what = ? AND digest <> 0",
                arguments: [content.rawValue])
            return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
        }
        let (one, other) = (try digests(a), try digests(b))
        return Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }
    }

    /// The claims in some buckets that are not told alike between the same ends, whoever these are.
    private static func differing(
        in buckets: [Int64], _ a: ComparedSide, _ b: ComparedSide
    ) throws -> (a: [ClaimRow], b: [ClaimRow]) {
        struct Form: Hashable {
            let ends: Int64
            let polarity: Polarity
            let modality: Modality
        }
        func claims(_ side: ComparedSide) throws -> [Form: (row: ClaimRow, digest: Int64)] {
            let tellings = try side.database.cachedStatement(
                sql: "SELECT DISTINCT telling FROM evidence WHERE claim_id = ?")
            let rows = try Row.fetchAll(
                side.database,
                sql: """
                    SELECT \(ClaimRow.columns), c.ends FROM claims c WHERE (c.ends & 65535) IN \(SQLList.text(buckets))
                    """)
            return Dictionary(
                try rows.map { row in
                    let claim = try ClaimRow(row)
                    let digest = try Int64.fetchAll(tellings, arguments: [claim.id]).reduce(0, ^)
                    let form = Form(ends: row[6], polarity: claim.polarity, modality: claim.modality)
                    return (form, (claim, digest))
                }, uniquingKeysWith: { ($0.row, $0.digest &+ $1.digest &+ 1) })
        }
        guard !buckets.isEmpty else { return ([], []) }
        let (one, other) = (try claims(a), try claims(b))
        return (
            one.filter { other[$0.key]?.digest != $0.value.digest }.map(\.value.row),
            other.filter { one[$0.key]?.digest != $0.value.digest }.map(\.value.row)
        )
    }

    /// Whoever is another in one collection and not, or another's, in the other.
    private static func others(_ a: [EntityID: EntityID], _ b: [EntityID: EntityID]) -> Set<EntityID> {
        Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }
    }

    /// The claims that some are ends of or say.
    private static func claims(about others: Set<EntityID>, in side: ComparedSide) throws -> [ClaimRow] {
        guard !others.isEmpty else { return [] }
        var claims: [ClaimRow] = []
        for row in try others.compactMap({ try side.row(of: $0.text) }) {
            claims += try side.claims(where: "c.source_id = ?", [row]) + side.claims(where: "c.target_id = ?", [row])
        }
        let told = try Row.fetchCursor(
            side.database, sql: "SELECT claim_id, speakers FROM evidence WHERE speakers IS NOT NULL")
        var saying: Set<Int64> = []
        while let row = try told.next() {
            let speakers = try TextList.texts(KeptString.text(row, 1))
            if speakers.contains(where: { others.contains(EntityID($0)) }) { saying.insert(row[0]) }
        }
        for claim in saying { claims += try side.claims(where: "c.id = ?", [claim]) }
        return claims
    }
}
