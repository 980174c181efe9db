import Press

/// Makes a graph of a JSON object, or says what in it no graph can have.
enum GraphCheck {
    static func graph(of record: JSONCursor) throws(GraphFormatError) -> EntityGraph {
        let version = try GraphVersion.version(of: record)
        let sources = try sources(of: record)
        var entities: [Entity] = []
        for entity in try record.required("entities").items() { entities.append(try self.entity(entity)) }
        let known = Set(entities.map(\.id))
        var relations: [Relation] = []
        for relation in try record.required("relations").items() {
            relations.append(try self.relation(relation, version, among: known))
        }
        guard let told = record.member("told") else {
            return EntityGraph(sources: sources, entities: entities, relations: relations)
        }
        return try apart(told, version, sources, entities, relations)
    }

    /// A graph in which some are one, with those told apart again.
    private static func apart(
        _ told: JSONCursor, _ version: Int, _ sources: [DocumentSource], _ entities: [Entity], _ relations: [Relation]
    ) throws(GraphFormatError) -> EntityGraph {
        var several: [Entity] = []
        for entity in try told.required("entities").items() { several.append(try self.entity(entity)) }
        let known = Set((entities + several).map(\.id))
        var before: [Relation] = []
        for relation in try told.required("relations").items() {
            before.append(try self.relation(relation, version, among: known))
        }
        return .apart(sources: sources, entities: entities, relations: relations, told: (several, before))
    }

    private static func sources(of record: JSONCursor) throws(GraphFormatError) -> [DocumentSource] {
        if let details = record.member("source") {
            return [try source(details, id: try record.required("id").text())]
        }
        guard let records = record.member("sources") else {
            throw record.unexpected("a graph, with `sources` or with `id` and `source`")
        }
        var sources: [DocumentSource] = []
        for record in try records.items() { sources.append(try source(record, id: try record.required("id").text())) }
        return sources
    }

    private static func source(_ record: JSONCursor, id: String) throws(GraphFormatError) -> DocumentSource {
        DocumentSource(
            id: id, outlet: try record.member("outlet")?.text(), date: try record.member("date")?.text(),
            sha256: try record.required("sha256").text(), origin: try record.member("origin").map(origin))
    }

    private static func origin(_ record: JSONCursor) throws(GraphFormatError) -> Origin {
        Origin(
            sha256: try record.required("sha256").text(), format: try record.required("format").text(),
            link: try record.member("link")?.text())
    }

    private static func entity(_ record: JSONCursor) throws(GraphFormatError) -> Entity {
        Entity(
            id: EntityID(try record.required("id").text()), kind: try record.required("kind").name(),
            name: try record.required("name").text(), aliases: try record.member("aliases")?.texts() ?? [],
            iso3: try record.member("iso3")?.text(), country: try record.member("country")?.text(),
            offices: try record.member("offices")?.texts() ?? [], sort: try record.member("sort")?.name(),
            function: try record.member("function")?.text())
    }

    private static func relation(
        _ record: JSONCursor, _ version: Int, among known: Set<EntityID>
    ) throws(GraphFormatError) -> Relation {
        var evidence: [Evidence] = []
        let pieces = try record.required("evidence")
        // Without a version the edge tells time, object and attribution for all its evidence.
        let edge = version == GraphVersion.unmarked ? try Telling(of: record, among: known) : nil
        for piece in try pieces.items() { evidence.append(try self.evidence(piece, edge, among: known)) }
        guard !evidence.isEmpty else { throw pieces.unexpected("at least one piece of evidence") }
        let relation = Relation(
            source: try end(record.required("source"), among: known), type: try type(of: record),
            target: try end(record.required("target"), among: known),
            polarity: try record.required("polarity").name(), modality: try record.required("modality").name(),
            evidence: evidence)
        if version > GraphVersion.unmarked, let told = record.member("confidence"),
            try told.share() != relation.confidence
        {
            throw told.unexpected("the highest confidence of its evidence")
        }
        return relation
    }

    private static func type(of record: JSONCursor) throws(GraphFormatError) -> RelationType {
        let eventClass: EventClass? = try record.member("class")?.name()
        if let quad = record.member("quad"), try quad.text() != eventClass?.quad.rawValue {
            let expected = eventClass.map { "\"\($0.quad.rawValue)\", the quad of \($0.rawValue)" }
            throw quad.unexpected(expected ?? "null, as the class is")
        }
        return RelationType(
            name: try record.required("type").text(), eventClass: eventClass,
            isSymmetric: try record.member("symmetric")?.truth() ?? false)
    }

    private static func evidence(
        _ record: JSONCursor, _ edge: Telling?, among known: Set<EntityID>
    ) throws(GraphFormatError) -> Evidence {
        let sentence = try range(record.required("sentence"))
        let cue = try range(record.required("cue"))
        guard sentence.contains(cue) else { throw try record.required("cue").unexpected("a range inside the sentence") }
        let quote = try record.required("quote").text()
        guard quote.utf8.count == sentence.count else {
            let expected = "the sentence's \(sentence.count) UTF-8 bytes, found \(quote.utf8.count)"
            throw try record.required("quote").unexpected(expected)
        }
        let telling = if let edge { edge } else { try Telling(of: record, among: known) }
        return Evidence(
            document: try record.required("document").text(), sentence: sentence, cue: cue, quote: quote,
            attribution: telling.attribution, object: telling.object, time: telling.time,
            confidence: edge == nil ? try record.member("confidence")?.share() : nil,
            isKnown: try record.member("known")?.truth() ?? false)
    }

    private static func range(_ record: JSONCursor) throws(GraphFormatError) -> TextRange {
        let start = try record.required("start").number()
        let end = try record.required("end").number()
        guard 0 <= start, start <= end else { throw record.unexpected("0 ≤ start ≤ end") }
        return TextRange(start, end)
    }

    /// When, of what and on whose word: told by each piece of evidence, in format 1 by the edge.
    private struct Telling {
        let attribution: [EntityID]
        let object: String?
        let time: TimeExpression?

        init(of record: JSONCursor, among known: Set<EntityID>) throws(GraphFormatError) {
            var attribution: [EntityID] = []
            for id in try record.member("attribution")?.items() ?? [] { attribution.append(try end(id, among: known)) }
            self.attribution = attribution
            object = try record.member("object")?.text()
            if let told = record.member("time") {
                time = TimeExpression(text: try told.required("text").text(), iso: try told.member("iso")?.text())
            } else {
                time = nil
            }
        }
    }

    private static func end(_ record: JSONCursor, among known: Set<EntityID>) throws(GraphFormatError) -> EntityID {
        let id = EntityID(try record.text())
        guard known.contains(id) else {
            throw record.unexpected("the id of an entity listed in `entities`, found \(JSONCursor.quoted(id.text))")
        }
        return id
    }
}
