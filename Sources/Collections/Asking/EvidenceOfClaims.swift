import GRDB
import Graphs

/// The evidence that some claims rest on, and the documents that it is from.
struct EvidenceOfClaims {
    private(set) var pieces: [Int64: [Evidence]] = [:]
    private(set) var sources: [DocumentSource] = []

    init(_ database: Database, _ claims: [Int64]) throws {
        var documents: [Int64: DocumentSource] = [:]
        let statement = try database.cachedStatement(
            sql: """
                SELECT n.report_id, n.quote, \(EvidenceRow.columns)
                FROM evidence v JOIN sentences n ON n.id = v.sentence_id WHERE v.claim_id = ?
                """)
        let document = try database.cachedStatement(
            sql: "SELECT \(SourceRows.columns) FROM reports r WHERE r.id = ?")
        for claim in claims {
            let rows = try Row.fetchCursor(statement, arguments: [claim])
            while let row = try rows.next() {
                let report: Int64 = row[0]
                let source: DocumentSource
                if let known = documents[report] {
                    source = known
                } else {
                    guard let row = try Row.fetchOne(document, arguments: [report]) else {
                        throw CollectionError.damaged("a sentence is in no report")
                    }
                    source = SourceRows.source(row, from: 0)
                    documents[report] = source
                }
                pieces[claim, default: []].append(
                    try EvidenceRow.evidence(source.id, quote: KeptString.required(row, 1), row, from: 2))
            }
        }
        sources = Array(documents.values)
    }
}
