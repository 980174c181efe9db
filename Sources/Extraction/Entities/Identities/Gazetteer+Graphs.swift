public import Graphs

extension Gazetteer {
    /// A graph of an earlier format with its entities called as they are today, by kind, name and country.
    ///
    /// A body that says only what it does and tells no country is another in each document, and so is an official of a bare
    /// surname; what such a graph has fused already stays so.
    public func identified(_ graph: EntityGraph) -> EntityGraph { EarlierGraph(graph, gazetteer: self).identified }
}

/// A graph whose identifiers do not tell countries apart.
private struct EarlierGraph {
    private struct Known: Hashable {
        let id: EntityID
        let document: String
    }

    private let graph: EntityGraph
    private let finder: IdentityFinder
    private let marks: [String: String]

    init(_ graph: EntityGraph, gazetteer: Gazetteer) {
        self.graph = graph
        finder = IdentityFinder(gazetteer: gazetteer)
        marks = Dictionary(
            graph.sources.map { ($0.id, String($0.sha256.prefix(EntityID.markLength))) }, uniquingKeysWith: min)
    }

    var identified: EntityGraph {
        var entities: [Entity] = []
        var identities: [Known: EntityID] = [:]
        var documents: [EntityID: Set<String>] = [:]
        for relation in graph.relations {
            for piece in relation.evidence {
                for id in [relation.source, relation.target] + piece.attribution {
                    documents[id, default: []].insert(piece.document)
                }
            }
        }
        let first = graph.sources.first?.id ?? ""
        for entity in graph.entities {
            for document in documents[entity.id] ?? [first] {
                let named = identified(entity, in: document)
                identities[Known(id: entity.id, document: document)] = named.id
                entities.append(named)
            }
        }
        let relations = graph.relations.flatMap { relation in
            relation.evidence.map { piece in
                relation.resting(on: piece).renamed { identities[Known(id: $0, document: piece.document)] ?? $0 }
            }
        }
        return EntityGraph(sources: graph.sources, entities: entities, relations: relations)
    }

    private func identified(_ entity: Entity, in document: String) -> Entity {
        let identity = finder.identity(
            of: .init(
                id: entity.id, kind: entity.kind, name: entity.name, aliases: Set(entity.aliases),
                country: entity.country), in: marks[document] ?? String(repeating: "0", count: EntityID.markLength))
        return Entity(
            id: identity.id, kind: entity.kind, name: identity.name, aliases: entity.aliases + [entity.name],
            iso3: entity.iso3, country: entity.country, offices: entity.offices, sort: identity.sort,
            function: identity.function)
    }
}

extension Relation {
    /// The same relation, as one piece of its evidence tells it.
    fileprivate func resting(on piece: Evidence) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality, evidence: [piece])
    }
}
