import GRDB
import Graphs
import Press

/// Keeps claims and the sentences they rest on.
final class ClaimKeeper {
    private struct Place: Hashable {
        let report: Int64
        let range: TextRange
        let quote: String
    }

    private let database: Database
    private let buckets: BucketKeeper
    private var types: [RelationType: Int64] = [:]

    init(_ database: Database, _ buckets: BucketKeeper) {
        self.database = database
        self.buckets = buckets
    }

    /// Keeps the relations of a reading, given the numbers of its entities and reports.
    func keep(
        _ relations: [Relation], between entities: [EntityID: Int64], of reports: [String: Int64]
    ) throws {
        var sentences: [Place: Int64] = [:]
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO evidence (claim_id, sentence_id, cue_start_byte, cue_end_byte, speakers, object, time, time_iso,
                confidence, known, telling) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let isTold = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM evidence WHERE claim_id = ? AND telling = ?)")
        for relation in relations {
            guard let source = entities[relation.source], let target = entities[relation.target] else { continue }
            let ends = StableDigest.ofEnds(relation.source.text, relation.type.name, relation.target.text)
            let claim = try number(of: relation, source, target, ends)
            for piece in relation.evidence {
                guard let report = reports[piece.document] else {
                    throw CollectionError.unknownDocument(piece.document)
                }
                let place = Place(report: report, range: piece.sentence, quote: piece.quote)
                let sentence = try sentences[place] ?? add(place)
                sentences[place] = sentence
                let speakers = piece.attribution.isEmpty ? nil : TextList.text(piece.attribution.map(\.text))
                let telling = StableDigest.ofTelling(
                    speakers: speakers, object: piece.object, time: piece.time?.text, iso: piece.time?.iso)
                if try Bool.fetchOne(isTold, arguments: [claim, telling]) == false {
                    buckets.change(
                        claimOf: ends, relation.polarity.rawValue, relation.modality.rawValue, telling: telling)
                }
                try statement.execute(
                    arguments: [
                        claim, sentence, piece.cue.start, piece.cue.end, speakers, KeptString.value(piece.object),
                        KeptString.value(piece.time?.text), KeptString.value(piece.time?.iso), piece.confidence,
                        piece.isKnown, telling,
                    ])
            }
        }
    }

    /// Forgets what was read of the file, which has changed.
    func forget() { types = [:] }

    private func add(_ place: Place) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO sentences (report_id, start_byte, end_byte, quote) VALUES (?, ?, ?, ?)")
        try statement.execute(arguments: [
            place.report, place.range.start, place.range.end, KeptString.value(place.quote),
        ])
        let number = database.lastInsertedRowID
        try database.cachedStatement(sql: "INSERT INTO sentence_words (rowid, words) VALUES (?, ?)")
            .execute(arguments: [number, FoldedName(place.quote).text])
        return number
    }

    private func number(
        of relation: Relation, _ source: Int64, _ target: Int64, _ ends: Int64
    ) throws -> Int64 {
        let key: StatementArguments = [
            source, try number(of: relation.type), target, relation.polarity.rawValue, relation.modality.rawValue,
        ]
        let find = try database.cachedStatement(
            sql: """
                SELECT id FROM claims
                WHERE source_id = ? AND type_id = ? AND target_id = ? AND polarity = ? AND modality = ?
                """)
        if let known = try Int64.fetchOne(find, arguments: key) { return known }
        try database.cachedStatement(
            sql:
                "INSERT INTO claims (source_id, type_id, target_id, polarity, modality, ends) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: key + [ends])
        return database.lastInsertedRowID
    }

    private func number(of type: RelationType) throws -> Int64 {
        if let known = types[type] { return known }
        let known = try Int64.fetchOne(
            database, sql: "SELECT id FROM types WHERE name = ? AND class IS ? AND symmetric = ?",
            arguments: [KeptString.value(type.name), type.eventClass?.rawValue, type.isSymmetric])
        if let known {
            types[type] = known
            return known
        }
        try database.execute(
            sql: "INSERT INTO types (name, class, quad, symmetric) VALUES (?, ?, ?, ?)",
            arguments: [
                KeptString.value(type.name), type.eventClass?.rawValue, type.quad?.rawValue, type.isSymmetric,
            ])
        types[type] = database.lastInsertedRowID
        return database.lastInsertedRowID
    }
}
