import Graphs

/// A graph as statements of RDF, made once for Turtle and JSON-LD.
///
/// Each claim is an `rdf:Statement` about what somebody says, never a plain triple: that a report tells it does not make it
/// so. Where it comes from is told in PROV-O: a claim is derived from its pieces of evidence, these are quoted from documents
/// and attributed to speakers.
struct LinkedGraph: Sendable {
    /// Something that statements are made about.
    struct Subject: Sendable {
        let iri: String
        let types: [String]
        let statements: [(property: String, value: Value)]
    }

    /// What is said of it.
    enum Value: Hashable, Sendable {
        case link(String)
        case text(String)
        /// A literal with the local name of its type in XML Schema.
        case typed(String, String)
        /// Links in an order.
        case list([String])
    }

    /// The prefixes of names such as `prov:value`, in their order.
    static let prefixes = [
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("prov", "http://www.w3.org/ns/prov#"), ("dct", "http://purl.org/dc/terms/"),
        ("entente", Self.vocabulary),
    ]

    /// Where words of our own stand.
    private static let vocabulary = "urn:entente:"

    let subjects: [Subject]

    init(_ graph: EntityGraph) {
        subjects =
            graph.sources.map(Self.document) + graph.entities.map(Self.entity)
            + graph.relations.flatMap { Self.subjects(of: Claim($0)) }
    }

    private static func document(_ source: DocumentSource) -> Subject {
        let link = source.origin?.link.flatMap(WebLink.init)
        return Subject(
            iri: iri("document", source.id), types: ["prov:Entity", "entente:Document"],
            statements: [("dct:identifier", .text(source.id)), ("entente:sha256", .text(source.sha256))]
                + some("dct:publisher", source.outlet.map(Value.text))
                + some("dct:issued", source.date.map(date)) + some("dct:source", link.map { .link($0.text) }))
    }

    private static func entity(_ entity: Entity) -> Subject {
        Subject(
            iri: iri("entity", entity.id.text), types: ["entente:Entity"],
            statements: [
                ("dct:identifier", .text(entity.id.text)), ("rdfs:label", .text(entity.name)),
                ("entente:kind", .text(entity.kind.rawValue)),
            ] + entity.aliases.map { ("skos:altLabel", .text($0)) } + some("entente:iso3", entity.iso3.map(Value.text))
                + some("entente:country", entity.country.map(Value.text))
                + some("entente:sort", entity.sort.map { .text($0.rawValue) })
                + some("entente:function", entity.function.map(Value.text))
                + entity.offices.map { ("entente:office", .text($0)) })
    }

    private static func subjects(of claim: Claim) -> [Subject] {
        let relation = claim.relation
        let pieces = relation.evidence.indices.map { iri("evidence", "\(claim.id)-\($0 + 1)") }
        let statement = Subject(
            iri: iri("claim", claim.id), types: ["rdf:Statement", "prov:Entity", "entente:Claim"],
            statements: [
                ("rdfs:label", .text(claim.label)), ("rdf:subject", .link(iri("entity", relation.source.text))),
                ("rdf:predicate", .link(iri("type", relation.type.name))),
                ("rdf:object", .link(iri("entity", relation.target.text))),
                ("entente:polarity", .text(relation.polarity.rawValue)),
                ("entente:modality", .text(relation.modality.rawValue)),
                ("entente:symmetric", .typed(relation.type.isSymmetric ? "true" : "false", "boolean")),
            ] + some("entente:class", relation.type.eventClass.map { .text($0.rawValue) })
                + some("entente:quad", relation.type.quad.map { .text($0.rawValue) })
                + some("entente:confidence", relation.confidence.map(number))
                + pieces.map { ("prov:wasDerivedFrom", .link($0)) })
        return [statement] + zip(pieces, relation.evidence).map(evidence)
    }

    private static func evidence(_ iri: String, _ piece: Evidence) -> Subject {
        let speakers = piece.attribution.map { Self.iri("entity", $0.text) }
        return Subject(
            iri: iri, types: ["prov:Entity", "entente:Evidence"],
            statements: [
                ("prov:value", .text(piece.quote)),
                ("prov:wasQuotedFrom", .link(Self.iri("document", piece.document))),
                ("entente:fromByte", whole(piece.sentence.start)), ("entente:toByte", whole(piece.sentence.end)),
                ("entente:cueFromByte", whole(piece.cue.start)), ("entente:cueToByte", whole(piece.cue.end)),
            ] + Array(Set(speakers)).sorted().map { ("prov:wasAttributedTo", .link($0)) }
                + (speakers.isEmpty ? [] : [("entente:attribution", .list(speakers))])
                + some("entente:object", piece.object.map(Value.text))
                + some("entente:time", piece.time.map { .text($0.text) })
                + some("entente:date", piece.time?.iso.map(date))
                + some("entente:confidence", piece.confidence.map(number))
                + (piece.isKnown ? [("entente:known", .typed("true", "boolean"))] : []))
    }

    private static func some(_ property: String, _ value: Value?) -> [(property: String, value: Value)] {
        value.map { [(property, $0)] } ?? []
    }

    private static func whole(_ number: Int) -> Value { .typed("\(number)", "integer") }

    private static func number(_ number: Double) -> Value { .typed("\(number)", "double") }

    /// A day, a month or a year by its type; what is none, such as an interval, as it stands.
    private static func date(_ iso: String) -> Value {
        guard DaySpan(iso) != nil else { return .text(iso) }
        switch iso.utf8.count {
        case 4: return .typed(iso, "gYear")
        case 7: return .typed(iso, "gYearMonth")
        case 10: return .typed(iso, "date")
        default: return .text(iso)
        }
    }

    /// An identifier of ours in which what may not stand there is written in hexadecimal.
    private static func iri(_ kind: String, _ name: String) -> String {
        let kept = name.utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-._~/@".utf8.contains(byte)
            guard !isPlain else { return String(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }
        return "\(vocabulary)\(kind):\(kept.joined())"
    }
}
