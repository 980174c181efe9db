import Graphs
import Press

/// A relation as other programs take it: one edge, with what a person wants of it at a glance and all its evidence.
struct Claim: Sendable {
    let relation: Relation
    /// Unique in any graph and the same in each: a fingerprint of ends, type, polarity and modality.
    let id: String

    init(_ relation: Relation) {
        self.relation = relation
        let key = JSONValue.strings([
            relation.source.text, relation.type.name, relation.target.text, relation.polarity.rawValue,
            relation.modality.rawValue,
        ])
        id = "claim-" + Digest.hexadecimal(Digest.sha256(of: Array(key.text.utf8))).prefix(24)
    }

    /// The piece of evidence that is shown where there is room for one: the likeliest, the first of such.
    var shown: Evidence {
        relation.evidence.dropFirst().reduce(relation.evidence[0]) {
            ($0.confidence ?? 0) >= ($1.confidence ?? 0) ? $0 : $1
        }
    }

    /// How many documents tell it.
    var weight: Int { Set(relation.evidence.map(\.document)).count }

    /// The type in words that never make more of it than is told: `not supplied (hypothetical)`.
    var label: String {
        let type = relation.type.name.replacing("_", with: " ")
        let firmness = relation.modality == .asserted ? "" : " (\(relation.modality.rawValue))"
        return (relation.polarity == .negated ? "not " : "") + type + firmness
    }
}

extension Column where Row == Claim {
    /// What an edge tells beside its identifier and ends.
    ///
    /// The evidence holds everything; `document`, `from_byte`, `to_byte`, `quote`, `attribution`, `object`, `time` and
    /// `date` are those of the piece that is shown.
    static var ofEdges: [Column] {
        [
            Column("label") { .string($0.label) },
            Column("weight", .whole) { .integer($0.weight) },
            Column("relation") { .string($0.relation.type.name) },
            Column("class") { .optional($0.relation.type.eventClass?.rawValue) },
            Column("quad") { .optional($0.relation.type.quad?.rawValue) },
            Column("symmetric", .truth) { .boolean($0.relation.type.isSymmetric) },
            Column("polarity") { .string($0.relation.polarity.rawValue) },
            Column("modality") { .string($0.relation.modality.rawValue) },
            Column("confidence", .decimal) { $0.relation.confidence.map(JSONValue.decimal) ?? .null },
            Column("document") { .string($0.shown.document) },
            Column("from_byte", .whole) { .integer($0.shown.sentence.start) },
            Column("to_byte", .whole) { .integer($0.shown.sentence.end) },
            Column("quote") { .string($0.shown.quote) },
            Column("attribution", .parts) { .strings($0.shown.attribution.map(\.text)) },
            Column("object") { .optional($0.shown.object) },
            Column("time") { .optional($0.shown.time?.text) },
            Column("date") { .optional($0.shown.time?.iso) },
            Column("evidence", .parts) { .array($0.relation.evidence.map(GraphJSON.evidence)) },
        ]
    }
}
