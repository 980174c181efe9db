import GRDB
import Graphs

/// A part of a collection, gathered by the numbers of its rows, as a graph that answers a question as the whole would.
final class PartGraph {
    private let database: Database
    private let types: [Int64: RelationType]
    private(set) var entities: [Int64: Entity] = [:]
    private(set) var claims: [Int64: ClaimRow] = [:]
    /// Whom the entities are that are another; few are.
    private let mains: [Int64: Int64]
    private let others: [Int64: [Int64]]

    init(_ database: Database) throws {
        self.database = database
        types = try TypeRows.all(database)
        let mains = try IdentityRows.all(database)
        self.mains = mains
        others = Dictionary(grouping: mains.keys.sorted()) { mains[$0] ?? $0 }
    }

    /// The number of an identifier.
    func number(of id: EntityID) throws -> Int64? {
        try Int64.fetchOne(
            try database.cachedStatement(sql: "SELECT id FROM entities WHERE key = ?"),
            arguments: [KeptString.value(id.text)])
    }

    /// All who are one with an entity, itself among them.
    func group(of number: Int64) -> [Int64] {
        let main = mains[number] ?? number
        return [main] + (others[main] ?? [])
    }

    /// Takes in the claims that a query finds; those that are new.
    func take(
        claims query: String, _ arguments: StatementArguments, where isWanted: (RelationType, Modality) -> Bool
    ) throws -> [ClaimRow] {
        let statement = try database.cachedStatement(sql: "SELECT \(ClaimRow.columns) FROM claims c WHERE \(query)")
        var found: [ClaimRow] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            let claim = try ClaimRow(row)
            guard claims[claim.id] == nil, let type = types[claim.type], isWanted(type, claim.modality) else {
                continue
            }
            claims[claim.id] = claim
            found.append(claim)
        }
        return found
    }

    /// Takes in a claim that was found, and those that are the same once those are one who are.
    func take(_ claim: ClaimRow, where isWanted: (RelationType, Modality) -> Bool) throws {
        let (sources, targets) = (group(of: claim.source), group(of: claim.target))
        let query = """
            c.source_id = ? AND c.target_id = ? AND c.type_id IN
            (SELECT id FROM types WHERE name = (SELECT name FROM types WHERE id = ?))
            """
        for source in sources {
            for target in targets {
                _ = try take(claims: query, [source, target, claim.type], where: isWanted)
                // Of a symmetric claim the smaller identifier is the source.
                _ = try take(claims: query, [target, source, claim.type], where: isWanted)
            }
        }
    }

    /// Takes in an entity with whoever is one with it.
    func take(entity number: Int64) throws {
        for one in group(of: number) where entities[one] == nil {
            let statement = try database.cachedStatement(
                sql: "SELECT e.key, \(EntityRow.columns) FROM entities e WHERE e.id = ?")
            guard let row = try Row.fetchOne(statement, arguments: [one]) else { continue }
            entities[one] = try EntityRow.entity(EntityID(KeptString.required(row, 0)), row, from: 1)
        }
    }

    /// Whoever bears a name that can be asked for.
    func numbers(called spelling: String) throws -> [Int64] {
        try Int64.fetchAll(
            try database.cachedStatement(sql: "SELECT entity_id FROM spellings WHERE spelling = ?"),
            arguments: [spelling])
    }

    /// The graph of all that was taken in, with those whom it speaks of and whoever they might be mistaken for.
    func graph(withAllSources: Bool) throws -> EntityGraph {
        let evidence = try EvidenceOfClaims(database, claims.keys.sorted())
        for claim in claims.values {
            try take(entity: claim.source)
            try take(entity: claim.target)
        }
        let pieces = evidence.pieces.values.joined()
        for speaker in Set(pieces.flatMap(\.attribution)) {
            guard let number = try number(of: speaker) else {
                throw CollectionError.damaged("somebody who speaks is nobody")
            }
            try take(entity: number)
        }
        try takeBearersOfSameNames()
        var sources = Set(evidence.sources)
        if withAllSources {
            sources.formUnion(try SourceRows.all(database).values)
        } else {
            for entity in entities.values where entity.id.isOfOneDocument {
                sources.formUnion(try self.sources(of: entity))
            }
        }
        let relations = try claims.values.map { claim in
            guard let source = entities[claim.source], let target = entities[claim.target],
                let type = types[claim.type], let pieces = evidence.pieces[claim.id]
            else { throw CollectionError.damaged("claim \(claim.id) has no ends or rests on nothing") }
            return claim.relation(source.id, type, target.id, pieces)
        }
        let part = EntityGraph(sources: Array(sources), entities: Array(entities.values), relations: relations)
        return EntityGraph.merging([part, .empty]).identified(namedIdentities)
    }

    /// Some entities with whoever is one with them, as a graph without relations.
    func graph(of numbers: [Int64]) throws -> EntityGraph {
        var named: [Entity] = []
        for number in numbers {
            try take(entity: number)
            named += group(of: number).compactMap { entities[$0] }
        }
        return EntityGraph(sources: [], entities: named, relations: []).identified(namedIdentities)
    }

    /// Whoever is another, by identifiers; who is a person in one report and an official in the next is that already.
    private var namedIdentities: [EntityID: EntityID] {
        var named: [EntityID: EntityID] = [:]
        for (other, main) in mains {
            guard let one = entities[other], let two = entities[main], one.id != two.id else { continue }
            named[one.id] = two.id
        }
        return named
    }

    /// Two of one name are told apart by their countries, whose names are wanted as well.
    private func takeBearersOfSameNames() throws {
        let statement = try database.cachedStatement(
            sql: "SELECT entity_id FROM spellings WHERE spelling = ? AND rank = \(NameRank.name.rawValue)")
        for name in Set(entities.values.map { FoldedName($0.name).text }) {
            for number in try Int64.fetchAll(statement, arguments: [name]) { try take(entity: number) }
        }
        for country in Set(entities.values.compactMap(\.country)) {
            if let number = try number(of: EntityID(country)) { try take(entity: number) }
        }
    }

    /// The document of which alone an entity is known.
    private func sources(of entity: Entity) throws -> [DocumentSource] {
        let mark = String(entity.id.text.suffix(EntityID.markLength))
        let statement = try database.cachedStatement(
            sql: "SELECT \(SourceRows.columns) FROM reports r WHERE r.sha256 >= ? AND r.sha256 < ?")
        return try Row.fetchAll(statement, arguments: [mark, mark + "g"]).map { SourceRows.source($0, from: 0) }
    }
}
