import GRDB
import Graphs

/// One of two collections that are compared: its claims between those whom their ends are, of which as few are read as will do.
final class ComparedSide {
    /// Two entities and the type that joins them, by shared numbers; of a symmetric type the smaller end is the source.
    struct Ends: Hashable {
        let source: Int32
        let type: String
        let target: Int32
    }

    /// How all claims of the same ends and type are told.
    struct Telling: Hashable {
        let polarity: Polarity
        let modality: Modality
        let speakers: [EntityID]
        let object: String?
        let time: String?
        let iso: String?
    }

    let database: Database
    /// Whoever is another, by identifiers.
    let identities: [EntityID: EntityID]
    let types: [Int64: RelationType]
    private let names: SharedNumbers
    private let mains: [Int64: Int64]
    private let others: [Int64: [Int64]]
    private var numbers: [Int64: Int32] = [:]

    init(_ database: Database, naming names: SharedNumbers) throws {
        self.database = database
        self.names = names
        identities = try IdentityRows.names(database)
        types = try TypeRows.all(database)
        let mains = try IdentityRows.all(database)
        self.mains = mains
        others = Dictionary(grouping: mains.keys) { mains[$0] ?? 0 }
    }

    /// The number of whom a row is.
    func number(of row: Int64) throws -> Int32 {
        if let known = numbers[row] { return known }
        let statement = try database.cachedStatement(sql: "SELECT key FROM entities WHERE id = ?")
        guard let key = try Row.fetchOne(statement, arguments: [mains[row] ?? row]) else {
            throw CollectionError.damaged("a claim has no ends")
        }
        let number = names.number(of: try KeptString.required(key, 0))
        numbers[row] = number
        return number
    }

    /// The number of a key.
    func number(named key: String) -> Int32 { names.number(of: key) }

    /// The row of whom a row is.
    func main(of row: Int64) -> Int64 { mains[row] ?? row }

    /// A row of somebody who is no other, and the rows of those who are it.
    func group(_ main: Int64) -> [Int64] { [main] + (others[main] ?? []) }

    /// The row of a key.
    func row(of key: String) throws -> Int64? {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM entities WHERE key = ?"), arguments: [KeptString.value(key)])
    }

    /// The row of a key of somebody who is no other.
    func main(_ key: String) throws -> Int64? { try row(of: key).flatMap { mains[$0] == nil ? $0 : nil } }

    /// All rows of somebody; none of who is another.
    func rows(of number: Int32) throws -> [Int64] {
        try main(names.texts[Int(number)]).map(group) ?? []
    }

    /// The ends of a claim; nothing where it joined two who are one.
    func ends(of claim: ClaimRow) throws -> Ends? {
        guard let type = types[claim.type] else { throw CollectionError.damaged("a claim has no type") }
        let (source, target) = (try number(of: claim.source), try number(of: claim.target))
        guard source != target || claim.source == claim.target else { return nil }
        let isTurned = type.isSymmetric && names.isFirst(target, source)
        return Ends(source: isTurned ? target : source, type: type.name, target: isTurned ? source : target)
    }

    /// The claims of some ends.
    func claims(of ends: Ends) throws -> [ClaimRow] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE c.source_id = ? AND c.type_id = ? AND c.target_id = ?")
        let (sources, targets) = (try rows(of: ends.source), try rows(of: ends.target))
        var claims: [Int64: ClaimRow] = [:]
        for (type, _) in types where types[type]?.name == ends.type {
            for (source, target) in sources.flatMap({ source in targets.flatMap { [(source, $0), ($0, source)] } }) {
                for claim in try Row.fetchAll(statement, arguments: [source, type, target]).map(ClaimRow.init) {
                    if try self.ends(of: claim) == ends { claims[claim.id] = claim }
                }
            }
        }
        return Array(claims.values)
    }

    /// In what ways the claims of some ends are told.
    func tellings(of ends: Ends) throws -> Set<Telling> {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT speakers, object, time, time_iso FROM evidence WHERE claim_id = ?")
        var tellings: Set<Telling> = []
        for claim in try claims(of: ends) {
            for row in try Row.fetchAll(statement, arguments: [claim.id]) {
                let speakers = try TextList.texts(KeptString.text(row, 0)).map { EntityID($0) }
                tellings.insert(
                    Telling(
                        polarity: claim.polarity, modality: claim.modality,
                        speakers: speakers.map { identities[$0] ?? $0 },
                        object: KeptString.text(row, 1), time: KeptString.text(row, 2), iso: KeptString.text(row, 3)))
            }
        }
        return tellings
    }

    /// The claims that a query finds.
    func claims(where condition: String, _ arguments: StatementArguments = []) throws -> [ClaimRow] {
        let statement = try database.cachedStatement(sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE \(condition)")
        return try Row.fetchAll(statement, arguments: arguments).map(ClaimRow.init)
    }

    /// The numbers of types of some names, as SQL has lists.
    func list(ofTypes isWanted: (String) -> Bool) -> String {
        SQLList.text(types.filter { isWanted($0.value.name) }.keys)
    }
}

/// Numbers as SQL has lists.
enum SQLList {
    static func text(_ numbers: some Sequence<Int64>) -> String {
        "(" + numbers.sorted().map(String.init).joined(separator: ",") + ")"
    }
}
