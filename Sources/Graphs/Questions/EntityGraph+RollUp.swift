extension EntityGraph {
    /// The graph of countries in which the acts of officials, ministries and forces count for their country.
    ///
    /// Evidence, polarity, modality and attribution stay as they are. Standing facts, acts within one country and acts
    /// whose ends belong to no country fall away.
    public func rolledUpToCountries() -> EntityGraph {
        func country(of id: EntityID) -> EntityID? {
            guard let entity = entity(id) else { return nil }
            return entity.kind == .country ? id : entity.country.map { EntityID($0) }
        }
        let acts = relations.compactMap { relation -> Relation? in
            guard relation.type.eventClass != nil, let source = country(of: relation.source),
                let target = country(of: relation.target), source != target
            else { return nil }
            let attribution = relation.attribution.map { country(of: $0) ?? $0 }
            return Relation(
                source: source, type: relation.type, target: target, polarity: relation.polarity,
                modality: relation.modality, attribution: attribution, object: relation.object, time: relation.time,
                evidence: relation.evidence)
        }
        let used = Set(acts.flatMap { [$0.source, $0.target] + $0.attribution })
        let known = entities.filter { used.contains($0.id) }
        let missing = used.subtracting(known.map(\.id)).map {
            Entity(id: $0, kind: .country, name: $0.text, iso3: $0.text)
        }
        return EntityGraph(sources: sources, entities: known + missing, relations: acts)
    }
}
