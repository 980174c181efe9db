import Press

/// A graph in the public JSON form; the same graph is always the same bytes.
public enum GraphJSON {
    /// A graph of any number of documents as one object with `format`, `sources`, `entities` and `relations`.
    public static func merged(_ graph: EntityGraph) -> JSONValue {
        .object([GraphVersion.member] + parts(of: graph))
    }

    /// Writes what `merged` gives as a line, piece by piece, so that the text of a large graph is never held whole.
    ///
    /// Whoever is another by `identities` goes by that one's identifier; what was told of them before stands in `told`, so
    /// that who reads the graph can tell them apart again.
    public static func writeMerged(
        _ graph: EntityGraph, identities: [EntityID: EntityID] = [:], to write: ([UInt8]) throws -> Void
    ) rethrows {
        let shown = graph.identified(identities)
        let head = JSONValue.object([
            GraphVersion.member, .init("sources", .array(shown.sources.map(source))),
            .init("entities", .array(shown.entities.map(entity))), .init("relations", .array([])),
        ])
        try write(Array(head.text.utf8.dropLast(2)))
        for (index, relation) in shown.relations.enumerated() {
            try write(Array(((index == 0 ? "" : ",") + Self.relation(relation).text).utf8))
        }
        guard !identities.isEmpty else { return try write(Array("]}\n".utf8)) }
        let told = graph.told(of: identities)
        let parts = JSONValue.object([
            .init("entities", .array(told.entities.map(entity))),
            .init("relations", .array(told.relations.map(relation))),
        ])
        try write(Array("],\"told\":\(parts.text)}\n".utf8))
    }

    /// The graph of one document as an object with `format`, `id`, `source`, `entities` and `relations`.
    public static func document(_ graph: EntityGraph) -> JSONValue {
        precondition(graph.sources.count == 1, "a line of JSON lines is the graph of one document")
        return .object(
            [
                GraphVersion.member, .init("id", .string(graph.sources[0].id)),
                .init("source", .object(details(of: graph.sources[0]))),
            ] + content(of: graph))
    }

    /// What stands in JSON lines for a document that could not be read.
    public static func failure(id: String, message: String) -> JSONValue {
        .object([.init("id", .string(id)), .init("error", .string(message))])
    }

    /// The members `sources`, `entities` and `relations`.
    static func parts(of graph: EntityGraph) -> [JSONValue.Member] {
        [.init("sources", .array(graph.sources.map(source)))] + content(of: graph)
    }

    private static func content(of graph: EntityGraph) -> [JSONValue.Member] {
        [
            .init("entities", .array(graph.entities.map(entity))),
            .init("relations", .array(graph.relations.map(relation))),
        ]
    }

    /// One document of several.
    package static func source(_ source: DocumentSource) -> JSONValue {
        .object([.init("id", .string(source.id))] + details(of: source))
    }

    private static func details(of source: DocumentSource) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("outlet", .optional(source.outlet)), .init("date", .optional(source.date)),
            .init("sha256", .string(source.sha256)),
        ]
        if let origin = source.origin { members.append(.init("origin", Self.origin(origin))) }
        return members
    }

    /// What a document was taken out of.
    package static func origin(_ origin: Origin) -> JSONValue {
        .object([
            .init("sha256", .string(origin.sha256)), .init("format", .string(origin.format)),
            .init("link", .optional(origin.link)),
        ])
    }

    /// One entity; `iso3`, `country`, `sort` and `function` only where known, `offices` always for an official.
    package static func entity(_ entity: Entity) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(entity.id.text)), .init("kind", .string(entity.kind.rawValue)),
            .init("name", .string(entity.name)),
        ]
        if let iso3 = entity.iso3 { members.append(.init("iso3", .string(iso3))) }
        if let country = entity.country { members.append(.init("country", .string(country))) }
        if let sort = entity.sort { members.append(.init("sort", .string(sort.rawValue))) }
        if let function = entity.function { members.append(.init("function", .string(function))) }
        members.append(.init("aliases", .strings(entity.aliases)))
        if entity.kind == .official || !entity.offices.isEmpty {
            members.append(.init("offices", .strings(entity.offices)))
        }
        return .object(members)
    }

    /// One relation; `class` and `quad` are null for a standing fact, `confidence` is there only where there is one.
    package static func relation(_ relation: Relation) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("source", .string(relation.source.text)),
            .init("type", .string(relation.type.name)),
            .init("class", .optional(relation.type.eventClass?.rawValue)),
            .init("quad", .optional(relation.type.quad?.rawValue)),
            .init("target", .string(relation.target.text)),
            .init("symmetric", .boolean(relation.type.isSymmetric)),
            .init("polarity", .string(relation.polarity.rawValue)),
            .init("modality", .string(relation.modality.rawValue)),
        ]
        members += confidence(relation.confidence)
        members.append(.init("evidence", .array(relation.evidence.map(evidence))))
        return .object(members)
    }

    private static func confidence(_ confidence: Double?) -> [JSONValue.Member] {
        confidence.map { [.init("confidence", .decimal($0))] } ?? []
    }

    static func time(_ time: TimeExpression) -> JSONValue {
        .object([.init("text", .string(time.text)), .init("iso", .optional(time.iso))])
    }

    /// One piece of evidence.
    package static func evidence(_ evidence: Evidence) -> JSONValue {
        .object(
            [
                .init("document", .string(evidence.document)), .init("sentence", range(evidence.sentence)),
                .init("cue", range(evidence.cue)), .init("quote", .string(evidence.quote)),
                .init("attribution", .strings(evidence.attribution.map(\.text))),
                .init("object", .optional(evidence.object)), .init("time", evidence.time.map(time) ?? .null),
            ] + confidence(evidence.confidence) + (evidence.isKnown ? [.init("known", .boolean(true))] : []))
    }

    private static func range(_ range: TextRange) -> JSONValue {
        .object([.init("start", .integer(range.start)), .init("end", .integer(range.end))])
    }
}
