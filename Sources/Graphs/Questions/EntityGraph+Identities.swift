extension EntityGraph {
    /// The graph in which whoever is another goes by that one's identifier and name; what joined the two falls away.
    ///
    /// - Parameter identities: For whoever is another the identifier of whom, which must be in the graph.
    /// - Returns: The graph with the same evidence.
    public func identified(_ identities: [EntityID: EntityID]) -> EntityGraph {
        guard !identities.isEmpty else { return self }
        func identity(_ id: EntityID) -> EntityID { identities[id] ?? id }
        let named = entities.map { entity in
            guard let other = identities[entity.id].flatMap(self.entity) else { return entity }
            return Entity(
                id: other.id, kind: other.kind, name: other.name, aliases: entity.aliases + [entity.name],
                iso3: other.iso3, country: other.country ?? entity.country, offices: entity.offices,
                sort: other.sort ?? entity.sort,
                function: other.function)
        }
        let relations = relations.compactMap { relation in
            let isWithin = identity(relation.source) == identity(relation.target) && relation.source != relation.target
            return isWithin ? nil : relation.renamed(identity)
        }
        return EntityGraph(sources: sources, entities: named, relations: relations)
    }

    /// What the graph says of those who are another and those whom they are: from it and the graph in which they are one,
    /// this graph can be had again.
    func told(of identities: [EntityID: EntityID]) -> (entities: [Entity], relations: [Relation]) {
        let ids = Set(identities.keys).union(identities.values)
        return (entities.filter { ids.contains($0.id) }, relations.filter { $0.concerns(ids) })
    }

    /// The graph in which those who are one are several again, as `told` has them.
    static func apart(
        sources: [DocumentSource], entities: [Entity], relations: [Relation],
        told: (entities: [Entity], relations: [Relation])
    ) -> EntityGraph {
        let ids = Set(told.entities.map(\.id))
        return EntityGraph(
            sources: sources, entities: entities.filter { !ids.contains($0.id) } + told.entities,
            relations: relations.filter { !$0.concerns(ids) } + told.relations)
    }
}

extension Relation {
    /// Whether one of some is an end of it or says it.
    fileprivate func concerns(_ ids: Set<EntityID>) -> Bool {
        ids.contains(source) || ids.contains(target) || speakers.contains(where: ids.contains)
    }
}
