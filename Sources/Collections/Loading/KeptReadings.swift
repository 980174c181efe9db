import GRDB
import Graphs

extension ReportCollection {
    /// What was read of each input, a few at a time, in the order in which it was added.
    package struct Part: Hashable, Sendable {
        let first: Int64
        let last: Int64
    }

    /// What was read of one input as one graph.
    package struct KeptReading: Sendable {
        /// The graph, as it was when it was added.
        package let graph: EntityGraph
        /// The text of its report, where that was kept.
        package let text: KeptText?
    }

    /// The text of a report and what is known of it beside the graph.
    package struct KeptText: Hashable, Sendable {
        package let headline: String?
        package let byline: String?
        package let text: String
    }

    /// The readings in parts that are small enough to be held.
    package func parts() throws(CollectionError) -> [Part] {
        try reading { database in
            let numbers = try Int64.fetchAll(database, sql: "SELECT id FROM readings ORDER BY id")
            return stride(from: 0, to: numbers.count, by: Self.partSize).map { start in
                Part(first: numbers[start], last: numbers[min(start + Self.partSize, numbers.count) - 1])
            }
        }
    }

    private static let partSize = 64

    /// The readings of a part.
    package func readings(in part: Part) throws(CollectionError) -> [KeptReading] {
        try reading { try KeptReadings($0, part).readings }
    }
}

/// Readings as they were added.
struct KeptReadings {
    private(set) var readings: [ReportCollection.KeptReading] = []

    init(_ database: Database, _ part: ReportCollection.Part) throws {
        let range: StatementArguments = [part.first, part.last]
        var sources: [Int64: [DocumentSource]] = [:]
        for row in try Row.fetchAll(
            database,
            sql: "SELECT r.reading_id, \(SourceRows.columns) FROM reports r WHERE r.reading_id BETWEEN ? AND ?",
            arguments: range)
        {
            sources[row[0], default: []].append(SourceRows.source(row, from: 1))
        }
        let entities = try Self.entities(database, range)
        let relations = try Self.relations(database, range)
        let texts = try Self.texts(database, range)
        for number in sources.keys.sorted() {
            let (entities, relations) = (entities[number] ?? [], relations[number] ?? [])
            let known = Set(entities.map(\.id))
            guard relations.allSatisfy({ known.isSuperset(of: [$0.source, $0.target] + $0.speakers) }) else {
                throw CollectionError.damaged("reading \(number) has claims about nobody")
            }
            let graph = EntityGraph(sources: sources[number] ?? [], entities: entities, relations: relations)
            readings.append(ReportCollection.KeptReading(graph: graph, text: texts[number]))
        }
    }

    private static func entities(_ database: Database, _ range: StatementArguments) throws -> [Int64: [Entity]] {
        var entities: [Int64: [Entity]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT e.reading_id, k.key, \(EntityRow.columns) FROM mentions e JOIN entities k ON k.id = e.entity_id
                WHERE e.reading_id BETWEEN ? AND ?
                """, arguments: range)
        while let row = try rows.next() {
            let id = EntityID(try KeptString.required(row, 1))
            entities[row[0], default: []].append(try EntityRow.entity(id, row, from: 2))
        }
        return entities
    }

    private static func relations(_ database: Database, _ range: StatementArguments) throws -> [Int64: [Relation]] {
        let types = try TypeRows.all(database)
        var relations: [Int64: [Relation]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(ClaimRow.columns), s.key, g.key, r.reading_id, r.name, n.quote, \(EvidenceRow.columns)
                FROM reports r CROSS JOIN sentences n ON n.report_id = r.id
                CROSS JOIN evidence v ON v.sentence_id = n.id JOIN claims c ON c.id = v.claim_id
                JOIN entities s ON s.id = c.source_id JOIN entities g ON g.id = c.target_id
                WHERE r.reading_id BETWEEN ? AND ?
                """, arguments: range)
        while let row = try rows.next() {
            let claim = try ClaimRow(row)
            guard let type = types[claim.type] else { throw CollectionError.damaged("a claim has no type") }
            let (source, target) = (try KeptString.required(row, 6), try KeptString.required(row, 7))
            let piece = try EvidenceRow.evidence(
                try KeptString.required(row, 9), quote: try KeptString.required(row, 10), row, from: 11)
            relations[row[8], default: []].append(claim.relation(EntityID(source), type, EntityID(target), [piece]))
        }
        return relations
    }

    private static func texts(
        _ database: Database, _ range: StatementArguments
    ) throws -> [Int64: ReportCollection.KeptText] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT r.reading_id, t.headline, t.byline, t.text FROM reports r JOIN texts t ON t.report_id = r.id
                WHERE r.reading_id BETWEEN ? AND ?
                """, arguments: range)
        return Dictionary(
            rows.map { row in
                let text = ReportCollection.KeptText(
                    headline: KeptString.text(row, 1), byline: KeptString.text(row, 2),
                    text: KeptString.text(row, 3) ?? "")
                return (row[0], text)
            },
            uniquingKeysWith: { first, _ in first })
    }
}
