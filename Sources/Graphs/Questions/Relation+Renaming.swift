extension Relation {
    /// The relation with its ends and speakers called otherwise.
    package func renamed(_ name: (EntityID) -> EntityID) -> Relation {
        func isOther(_ id: EntityID) -> Bool { name(id) != id }
        // Most are called as before, and what is made anew is sorted anew.
        let isAnother =
            isOther(source) || isOther(target)
            || evidence.contains { $0.attribution.contains(where: isOther) }
        guard isAnother else { return self }
        return between(name(source), name(target), speakers: name)
    }

    /// The same relation on some of its evidence.
    func resting(on pieces: [Evidence]) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality, evidence: pieces)
    }

    /// The same act between other ends, on the word of speakers called otherwise.
    func between(_ source: EntityID, _ target: EntityID, speakers name: (EntityID) -> EntityID) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality,
            evidence: evidence.map { $0.renamed(name) })
    }
}

extension Evidence {
    /// The evidence with its speakers called otherwise.
    package func renamed(_ name: (EntityID) -> EntityID) -> Evidence {
        guard !attribution.isEmpty else { return self }
        return Evidence(
            document: document, sentence: sentence, cue: cue, quote: quote, attribution: attribution.map(name),
            object: object, time: time, confidence: confidence, isKnown: isKnown)
    }
}
