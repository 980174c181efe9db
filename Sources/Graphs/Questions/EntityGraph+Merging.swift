extension EntityGraph {
    /// The union of several graphs; associative, commutative and idempotent.
    public static func merging(_ graphs: some Collection<EntityGraph>) -> EntityGraph {
        if graphs.count == 1, let only = graphs.first { return only }
        var sources: [DocumentSource] = []
        var entities: [Entity] = []
        var relations: [Relation] = []
        for graph in graphs {
            sources += graph.sources
            entities += graph.entities
            relations += graph.relations
        }
        let officials = Set(entities.lazy.filter { $0.kind == .official }.map(\.id))
        let known = entities.map { $0.identified(asOneOf: officials) }
        func end(_ id: EntityID) -> EntityID { Entity.official(bearing: id, among: officials) ?? id }
        return EntityGraph(sources: sources, entities: known, relations: relations.map { $0.renamed(end) })
    }

    /// The union of this graph and another.
    public func merged(with other: EntityGraph) -> EntityGraph { Self.merging([self, other]) }

    /// The part of the graph that some of its relations span: their ends, who they are attributed to, and the documents
    /// they rest on; `also` names entities to be kept beside them.
    func part(spannedBy relations: [Relation], also: Set<EntityID> = []) -> EntityGraph {
        let kept = relations.reduce(into: also) { kept, relation in
            kept.formUnion([relation.source, relation.target])
            kept.formUnion(relation.speakers)
        }
        let documents = Set(relations.flatMap { $0.evidence.map(\.document) })
        return EntityGraph(
            sources: sources.filter { documents.contains($0.id) },
            entities: entities.filter { kept.contains($0.id) },
            relations: relations)
    }
}
