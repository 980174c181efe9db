import Drawing
import Graphs

/// What the script of a page works on.
///
/// Everything refers to everything by its place in the lists, except parts of the picture, which go by their identifiers.
struct PageModel {
    let diagram: Diagram
    let graph: EntityGraph
    let excerpts: PageExcerpts
    let comparison: Comparison?

    var json: JSONValue {
        let places = Dictionary(uniqueKeysWithValues: graph.relations.enumerated().map { ($1.key, $0) })
        return .object([
            .init("sources", .array(graph.sources.map(source))), .init("entities", .array(entities)),
            .init("sides", .strings(Comparison.Side.allCases.compactMap { comparison?.meaning(of: $0) })),
            .init("claims", .array(claims)),
            .init("lines", .array(diagram.edges.map { line($0, places) } + diagram.hubs.map { line($0, places) })),
            .init("paragraphs", .strings(excerpts.paragraphs)),
        ])
    }

    private func source(_ source: DocumentSource) -> JSONValue {
        .object([
            .init("id", .string(CleanText.line(source.id))),
            .init("outlet", .optional(source.outlet.map(CleanText.line))),
            .init("date", .optional(source.date)),
        ])
    }

    private var entities: [JSONValue] {
        let boxes = Dictionary(diagram.nodes.map { ($0.entity, $0.id) }) { first, _ in first }
        return graph.entities.map { entity in
            .object([
                .init("id", .string(CleanText.line(entity.id.text))), .init("kind", .string(entity.kind.rawValue)),
                .init("name", .string(name(of: entity))),
                .init("country", .optional(entity.country.map(CleanText.line))),
                .init("aliases", .strings(entity.aliases.map(CleanText.line))),
                .init("offices", .strings(entity.offices.map(CleanText.line))),
                .init("box", .optional(boxes[entity.id].map { "node-\($0)" })),
            ])
        }
    }

    private func name(of entity: Entity) -> String {
        let name = CleanText.line(entity.name)
        return name.isEmpty ? CleanText.line(entity.id.text) : name
    }

    private var claims: [JSONValue] {
        let entities = Dictionary(uniqueKeysWithValues: graph.entities.enumerated().map { ($1.id, $0) })
        let documents = Dictionary(graph.sources.enumerated().map { ($1.id, $0) }) { first, _ in first }
        func name(_ id: EntityID) -> String { graph.entity(id).map(self.name) ?? CleanText.line(id.text) }
        return graph.relations.map { relation in
            let statement = Statement(
                relation, in: graph, includesObject: true, mark: comparison?.mark(of: relation.key))
            let members: [JSONValue.Member] = [
                .init("source", .integer(entities[relation.source] ?? 0)),
                .init("target", .integer(entities[relation.target] ?? 0)),
                .init("type", .string(CleanText.line(relation.type.name))),
                .init("class", .optional(relation.type.eventClass?.rawValue)),
                .init("quad", .string(relation.type.quad?.rawValue ?? PageFilters.standing)),
                .init("tone", .string(Tone(of: relation.type).rawValue)),
                .init("told", .string(LineStyle(of: relation).rawValue)),
                .init("modality", .string(relation.modality.rawValue)),
                .init("polarity", .string(relation.polarity.rawValue)),
                .init("symmetric", .boolean(relation.type.isSymmetric)),
                .init("sentence", .string(statement.sentence)),
            ]
            let pieces = relation.evidence.map { piece($0, documents: documents, naming: name) }
            let side = comparison.map { JSONValue.Member("side", .string($0.mark(of: relation.key).side.rawValue)) }
            return .object(
                members + (side.map { [$0] } ?? []) + Self.confidence(relation.confidence) + [
                    .init("evidence", .array(pieces))
                ])
        }
    }

    private func piece(
        _ evidence: Evidence, documents: [String: Int], naming name: (EntityID) -> String
    ) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("document", .integer(documents[evidence.document] ?? 0)), .init("quote", .string(evidence.quote)),
            .init("remarks", .strings(evidence.remarks(naming: name).map(CleanText.line))),
            .init("iso", .optional(evidence.time?.iso)),
        ]
        if let place = excerpts.place(of: evidence) {
            members += [
                .init("paragraph", .integer(place.paragraph)), .init("sentence", Self.range(place.sentence)),
                .init("cue", Self.range(place.cue)),
            ]
        }
        return .object(members + Self.confidence(evidence.confidence))
    }

    private func line(_ edge: DiagramEdge, _ places: [RelationKey: Int]) -> JSONValue {
        line(
            "edge-\(edge.id)", label: "label-\(edge.id)", edge.content, edge.content.relations, places,
            isOfSeveral: false)
    }

    private func line(_ hub: DiagramHub, _ places: [RelationKey: Int]) -> JSONValue {
        line("spokes-\(hub.id)", label: "hub-\(hub.id)", hub.content, hub.relations, places, isOfSeveral: true)
    }

    private func line(
        _ id: String, label: String, _ content: StatementList, _ relations: [RelationKey], _ places: [RelationKey: Int],
        isOfSeveral: Bool
    ) -> JSONValue {
        func numbers(_ keys: [RelationKey]) -> JSONValue {
            .array(keys.compactMap { places[$0] }.map(JSONValue.integer))
        }
        return .object([
            .init("id", .string(id)), .init("label", .string(label)), .init("claims", numbers(relations)),
            .init("shown", numbers(content.shown.map { $0.relations[0] })), .init("several", .boolean(isOfSeveral)),
        ])
    }

    private static func range(_ range: Range<Int>) -> JSONValue {
        .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }

    private static func confidence(_ confidence: Double?) -> [JSONValue.Member] {
        confidence.map { [.init("confidence", .decimal($0))] } ?? []
    }
}
