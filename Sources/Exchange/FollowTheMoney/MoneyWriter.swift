import Graphs
import Press

/// Writes FollowTheMoney entities, one a line: reports as `Article`, whom they name by what they are, and each claim as an
/// `UnknownLink` whose `status` says how firmly it is told.
///
/// FollowTheMoney has no schema for a country, so one is a `PublicBody` with that `country`. What it has no property for, our
/// identifiers and all evidence, stands beside the properties, where its own tools keep what they do not know.
enum MoneyWriter {
    static func text(of graph: EntityGraph, alpha2: (String) -> String?) -> String {
        let names = Dictionary(graph.entities.map { ($0.id, $0.name) }) { first, _ in first }
        let sources = Dictionary(graph.sources.map { ($0.id, $0) }) { first, _ in first }
        let values =
            graph.sources.map(article) + graph.entities.map { thing($0, alpha2) }
            + graph.relations.map { link(Claim($0), names, sources) }
        return values.map { $0.text + "\n" }.joined()
    }

    private static func article(_ source: DocumentSource) -> JSONValue {
        entity(
            "Article", id: id("document", source.id),
            [
                ("name", [source.id]), ("publisher", some(source.outlet)), ("publishedAt", dates(source.date)),
                ("sourceUrl", some(source.origin?.link.flatMap(WebLink.init)?.text)),
            ], beside: [GraphVersion.member, .init("source", GraphJSON.source(source))])
    }

    private static func thing(_ entity: Entity, _ alpha2: (String) -> String?) -> JSONValue {
        let schema =
            switch (entity.kind, entity.sort) {
            case (.country, _), (.organisation, .state): "PublicBody"
            case (.official, _), (.person, _): "Person"
            case (.organisation, .company): "Company"
            case (.organisation, _): "Organization"
            case (.place, _): "Address"
            }
        let country = (entity.iso3 ?? entity.country).flatMap(alpha2)?.lowercased()
        let isPerson = schema == "Person"
        return Self.entity(
            schema, id: id("entity", entity.id.text),
            [
                ("name", [entity.name]), ("alias", entity.aliases), ("country", some(country)),
                (isPerson ? "position" : "summary", entity.offices),
                ("full", entity.kind == .place ? [entity.name] : []),
            ], beside: [GraphVersion.member, .init("entity", GraphJSON.entity(entity))])
    }

    private static func link(
        _ claim: Claim, _ names: [EntityID: String], _ sources: [String: DocumentSource]
    ) -> JSONValue {
        let relation = claim.relation
        let documents = Array(Set(relation.evidence.map(\.document))).sorted()
        return entity(
            "UnknownLink", id: "entente-" + claim.id,
            [
                ("subject", [id("entity", relation.source.text)]), ("object", [id("entity", relation.target.text)]),
                ("role", [claim.label]), ("status", [relation.polarity.rawValue, relation.modality.rawValue]),
                ("date", relation.times.flatMap { dates($0.iso) }),
                ("description", Array(Set(relation.evidence.map(\.quote))).sorted()),
                ("summary", relation.remarks { names[$0] ?? $0.text }),
                ("proof", documents.filter { sources[$0] != nil }.map { id("document", $0) }),
                ("publisher", Array(Set(documents.compactMap { sources[$0]?.outlet })).sorted()),
                ("recordId", [claim.id]),
            ], beside: [GraphVersion.member, .init("relation", GraphJSON.relation(relation))])
    }

    /// A line; properties without values are left out.
    private static func entity(
        _ schema: String, id: String, _ properties: [(String, [String])], beside: [JSONValue.Member]
    ) -> JSONValue {
        let told = properties.map { ($0.0, $0.1.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
        return .object(
            [
                .init("id", .string(id)), .init("schema", .string(schema)),
                .init("properties", .object(told.map { .init($0.0, .strings($0.1)) })),
            ] + [.init("entente", .object(beside))])
    }

    /// Identifiers there are letters, digits, points and hyphens, so ours are told by a fingerprint.
    private static func id(_ kind: String, _ name: String) -> String {
        let mark = Digest.hexadecimal(Digest.sha256(of: Array("\(kind) \(name)".utf8)))
        return "entente-\(kind)-\(mark.prefix(24))"
    }

    private static func some(_ text: String?) -> [String] { text.map { [$0] } ?? [] }

    /// Days, months and years; of an interval both ends.
    private static func dates(_ iso: String?) -> [String] {
        guard let iso, DaySpan(iso) != nil else { return [] }
        return iso.split(separator: "/").map(String.init)
    }
}
