import GRDB
import Graphs

extension ReportCollection {
    /// The union of the graphs of all reports.
    package func graph() throws(CollectionError) -> EntityGraph {
        try reading { try WholeGraph($0).graph }
    }

    /// How much there is.
    package func size() throws(CollectionError) -> CollectionSize {
        try reading { database in
            func count(_ table: String) throws -> Int {
                try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
            }
            return CollectionSize(
                reports: try count("reports"), entities: try count("entities"), claims: try count("claims"),
                evidence: try count("evidence"))
        }
    }
}

/// All that a collection holds as one graph.
struct WholeGraph {
    let graph: EntityGraph

    init(_ database: Database) throws {
        let sources = try SourceRows.all(database)
        let names = sources.mapValues(\.id)
        let officials = try Self.officialsOfSeveral(database)
        func end(_ id: EntityID) -> EntityID { Entity.official(bearing: id, among: officials) ?? id }
        var ids: [Int64: EntityID] = [:]
        var entities: [Entity] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT e.id, e.key, \(EntityRow.columns) FROM entities e ORDER BY e.id")
        while let row = try rows.next() {
            let id = EntityID(try KeptString.required(row, 1))
            ids[row[0]] = end(id)
            entities.append(try EntityRow.entity(id, row, from: 2).identified(asOneOf: officials))
        }
        let evidence = try Self.evidence(database, names)
        let types = try TypeRows.all(database)
        var relations: [Relation] = []
        let claims = try Row.fetchCursor(database, sql: "SELECT \(ClaimRow.columns) FROM claims c ORDER BY c.id")
        while let row = try claims.next() {
            let claim = try ClaimRow(row)
            guard let source = ids[claim.source], let target = ids[claim.target], let type = types[claim.type],
                let pieces = evidence[claim.id]
            else { throw CollectionError.damaged("claim \(claim.id) has no ends or rests on nothing") }
            relations.append(
                claim.relation(source, type, target, officials.isEmpty ? pieces : pieces.map { $0.renamed(end) }))
        }
        let known = Set(entities.map(\.id))
        guard relations.allSatisfy({ $0.speakers.allSatisfy(known.contains) }) else {
            throw CollectionError.damaged("somebody who speaks is nobody")
        }
        graph = EntityGraph(sources: Array(sources.values), entities: entities, relations: relations)
    }

    /// The officials of several readings: persons are taken for those of their name, as when graphs are merged.
    static func officialsOfSeveral(_ database: Database) throws -> Set<EntityID> {
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM (SELECT 1 FROM readings LIMIT 2)") == 2 else {
            return []
        }
        let keys = try Row.fetchAll(
            database, sql: "SELECT key FROM entities WHERE kind = '\(EntityKind.official.rawValue)'")
        return Set(try keys.map { EntityID(try KeptString.required($0, 0)) })
    }

    /// The evidence of each claim, read in the order in which it was added, in which sentences lie beside each other.
    private static func evidence(
        _ database: Database, _ names: [Int64: String]
    ) throws -> [Int64: [Evidence]] {
        var evidence: [Int64: [Evidence]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT v.claim_id, n.id, n.report_id, n.quote, \(EvidenceRow.columns)
                FROM evidence v CROSS JOIN sentences n ON n.id = v.sentence_id ORDER BY v.id
                """)
        var last: (sentence: Int64, quote: String) = (-1, "")
        while let row = try rows.next() {
            let (claim, sentence, report): (Int64, Int64, Int64) = (row[0], row[1], row[2])
            if last.sentence != sentence { last = (sentence, try KeptString.required(row, 3)) }
            guard let name = names[report] else { throw CollectionError.damaged("a sentence is in no report") }
            evidence[claim, default: []].append(
                try EvidenceRow.evidence(name, quote: last.quote, row, from: 4))
        }
        return evidence
    }
}
