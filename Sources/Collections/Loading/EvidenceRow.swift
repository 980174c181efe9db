import GRDB
import Graphs
import Press

/// Pieces of evidence as rows of a table.
enum EvidenceRow {
    /// The columns that `evidence` reads, of evidence `v` and its sentence `n`.
    static let columns = """
        n.start_byte, n.end_byte, v.cue_start_byte, v.cue_end_byte, v.speakers, v.object, v.time, v.time_iso, v.confidence, \
        v.known
        """

    /// The evidence in a row's columns from a place on.
    static func evidence(_ document: String, quote: String, _ row: Row, from place: Int) throws -> Evidence {
        let (start, end): (Int, Int) = (row[place], row[place + 1])
        let (cueStart, cueEnd): (Int, Int) = (row[place + 2], row[place + 3])
        let confidence: Double? = row[place + 8]
        guard 0 <= start, start <= cueStart, cueStart <= cueEnd, cueEnd <= end, quote.utf8.count == end - start,
            confidence.map({ (0...1).contains($0) }) ?? true
        else { throw CollectionError.damaged("a place in '\(document)' is none") }
        let time = KeptString.text(row, place + 6)
        return Evidence(
            document: document, sentence: TextRange(start, end), cue: TextRange(cueStart, cueEnd), quote: quote,
            attribution: try TextList.texts(KeptString.text(row, place + 4)).map { EntityID($0) },
            object: KeptString.text(row, place + 5),
            time: time.map { TimeExpression(text: $0, iso: KeptString.text(row, place + 7)) }, confidence: confidence,
            isKnown: row[place + 9])
    }
}

/// Claims as rows of a table.
struct ClaimRow {
    /// The columns that are read, of claims `c`.
    static let columns = "c.id, c.source_id, c.type_id, c.target_id, c.polarity, c.modality"

    let id: Int64
    let source: Int64
    let type: Int64
    let target: Int64
    let polarity: Polarity
    let modality: Modality

    init(_ row: Row) throws {
        (id, source, type, target) = (row[0], row[1], row[2], row[3])
        guard let polarity = Polarity(rawValue: row[4]), let modality = Modality(rawValue: row[5]) else {
            throw CollectionError.damaged("claim \(id) has no polarity or modality")
        }
        (self.polarity, self.modality) = (polarity, modality)
    }

    /// The relation on some evidence.
    func relation(_ source: EntityID, _ type: RelationType, _ target: EntityID, _ evidence: [Evidence]) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality, evidence: evidence)
    }
}

/// Types of relations as rows of a table, which are few.
enum TypeRows {
    static func all(_ database: Database) throws -> [Int64: RelationType] {
        let rows = try Row.fetchAll(database, sql: "SELECT id, name, class, symmetric FROM types")
        return Dictionary(
            rows.map { row -> (Int64, RelationType) in
                let eventClass: String? = row[2]
                return (
                    row[0],
                    RelationType(
                        name: KeptString.text(row, 1) ?? "", eventClass: eventClass.flatMap(EventClass.init),
                        isSymmetric: row[3])
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}
