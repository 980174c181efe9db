extension EntityGraph {
    /// The graph of countries in which the acts of officials, ministries and forces count for their country.
    ///
    /// Evidence, polarity, modality and attribution stay as they are. A place is acted on for its country. Standing facts
    /// fall away, and so do acts within one country, acts of a person without an office, and acts whose ends belong to no
    /// country.
    ///
    /// - Parameter names: The name of a country by its alpha-3 code, where only its officials or bodies are in the graph.
    /// - Returns: The countries of the graph and the acts between them.
    public func rolledUpToCountries(naming names: (String) -> String = { $0 }) -> EntityGraph {
        let acts = relations.compactMap { relation -> Relation? in
            guard relation.type.eventClass != nil, let target = country(of: relation.target),
                let source = relation.type.isSymmetric ? country(of: relation.source) : actor(of: relation.source),
                source != target
            else { return nil }
            return relation.between(source, target) { country(of: $0) ?? $0 }
        }
        let used = Set(acts.flatMap { [$0.source, $0.target] + $0.speakers })
        let known = entities.filter { $0.kind == .country || used.contains($0.id) }
        let missing = used.subtracting(known.map(\.id)).map {
            Entity(id: $0, kind: .country, name: names($0.text), iso3: $0.text)
        }
        return EntityGraph(sources: sources, entities: known + missing, relations: acts)
    }

    /// The country that an entity is or stands for when it is acted on; nothing for a person without an office.
    public func country(of id: EntityID) -> EntityID? {
        guard let entity = entity(id), entity.kind != .person else { return nil }
        return entity.kind == .country ? id : entity.country.map { EntityID($0) }
    }

    /// The country that an entity acts for; a place does not act.
    private func actor(of id: EntityID) -> EntityID? {
        entity(id)?.kind == .place ? nil : country(of: id)
    }
}
