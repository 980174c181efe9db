extension EntityGraph {
    /// The graph of countries in which the acts of officials in office and of the state's bodies count for their country.
    ///
    /// Evidence, polarity, modality and attribution stay as they are. A place is acted on for its country. Standing facts
    /// fall away, and so do acts within one country and acts whose ends stand for no country: persons without an office,
    /// those who have left it, parties, papers, firms, rebels and associations.
    ///
    /// - Parameter names: The name of a country by its alpha-3 code, where only its officials or bodies are in the graph.
    /// - Returns: The countries of the graph and the acts between them.
    public func rolledUpToCountries(naming names: (String) -> String = { $0 }) -> EntityGraph {
        let representation = Representation(in: self)
        let acts = relations.filter { $0.type.eventClass != nil }.flatMap { representation.acts(of: $0) }
        let used = Set(acts.flatMap { [$0.source, $0.target] + $0.speakers })
        let known = entities.filter { $0.kind == .country || used.contains($0.id) }
        let missing = used.subtracting(known.map(\.id)).map {
            Entity(id: $0, kind: .country, name: names($0.text), iso3: $0.text)
        }
        return EntityGraph(sources: sources, entities: known + missing, relations: acts)
    }

    /// The country that an entity is or stands for when it is acted on; nothing for whoever stands for none.
    public func country(of id: EntityID) -> EntityID? { Representation(in: self).country(of: id) }
}

extension Representation {
    /// An act as one between countries: one for each pair that the reports tell, since offices change hands.
    fileprivate func acts(of relation: Relation) -> [Relation] {
        struct Ends: Hashable {
            let source: EntityID
            let target: EntityID
        }
        // A place does not act.
        guard relation.type.isSymmetric || !isPlace(relation.source) else { return [] }
        var pieces: [Ends: [Evidence]] = [:]
        for piece in relation.evidence {
            guard let source = country(of: relation.source, in: piece.document),
                let target = country(of: relation.target, in: piece.document), source != target
            else { continue }
            let told = piece.renamed { country(of: $0, in: piece.document) ?? $0 }
            pieces[Ends(source: source, target: target), default: []].append(told)
        }
        return pieces.map { ends, evidence in
            Relation(
                source: ends.source, type: relation.type, target: ends.target, polarity: relation.polarity,
                modality: relation.modality, evidence: evidence)
        }
    }
}
