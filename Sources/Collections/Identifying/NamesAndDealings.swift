import GRDB
import Graphs
import Press

/// All names of a collection, and what is told of some of them: as much as it takes to find out who is one with whom, without
/// the sentences that it is told in.
struct NamesAndDealings {
    /// All names.
    let entities: [Entity]
    private let database: Database
    private let ids: [Int64: EntityID]
    private let types: [Int64: RelationType]
    private let officials: Set<EntityID>

    init(_ database: Database) throws {
        self.database = database
        types = try TypeRows.all(database)
        let officials = try WholeGraph.officialsOfSeveral(database)
        var ids: [Int64: EntityID] = [:]
        var entities: [Entity] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT e.id, e.key, \(EntityRow.columns) FROM entities e ORDER BY e.id")
        while let row = try rows.next() {
            let entity = try EntityRow.entity(EntityID(try KeptString.required(row, 1)), row, from: 2)
                .identified(asOneOf: officials)
            ids[row[0]] = entity.id
            entities.append(entity)
        }
        (self.officials, self.ids) = (officials, ids)
        self.entities = entities
    }

    /// All names, and what is told of those of some; of each piece of evidence no more than tells it from others.
    func graph(withDealingsOf some: Set<EntityID>) throws -> EntityGraph {
        let known = Set(ids.values)
        var relations: [Relation] = []
        let evidence = try database.cachedStatement(
            sql: """
                SELECT r.name, v.cue_start_byte, v.speakers, v.object, v.time, v.time_iso FROM evidence v
                JOIN sentences n ON n.id = v.sentence_id JOIN reports r ON r.id = n.report_id WHERE v.claim_id = ?
                """)
        let rows = try Row.fetchCursor(database, sql: "SELECT \(ClaimRow.columns) FROM claims c")
        while let row = try rows.next() {
            let claim = try ClaimRow(row)
            guard let source = ids[claim.source], let target = ids[claim.target], let type = types[claim.type] else {
                throw CollectionError.damaged("claim \(claim.id) has no ends")
            }
            guard some.contains(source) || some.contains(target) else { continue }
            let pieces = try Row.fetchAll(evidence, arguments: [claim.id]).map(piece)
            guard !pieces.isEmpty else { throw CollectionError.damaged("claim \(claim.id) rests on nothing") }
            relations.append(claim.relation(source, type, target, pieces))
        }
        guard relations.allSatisfy({ $0.speakers.allSatisfy(known.contains) }) else {
            throw CollectionError.damaged("somebody who speaks is nobody")
        }
        return EntityGraph(sources: [], entities: entities, relations: relations)
    }

    private func piece(_ row: Row) throws -> Evidence {
        let place: Int = row[1]
        guard place >= 0 else { throw CollectionError.damaged("a place is none") }
        let time = KeptString.text(row, 4)
        let speakers = try TextList.texts(KeptString.text(row, 2)).map { EntityID($0) }
        return Evidence(
            document: try KeptString.required(row, 0), sentence: TextRange(place, place),
            cue: TextRange(place, place), quote: "",
            attribution: speakers.map { Entity.official(bearing: $0, among: officials) ?? $0 },
            object: KeptString.text(row, 3),
            time: time.map { TimeExpression(text: $0, iso: KeptString.text(row, 5)) })
    }
}
